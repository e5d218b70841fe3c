-- one row per table of respondents that has been released
CREATE TABLE core.answer_release (
  tally VARCHAR PRIMARY KEY,
  release_date DATE NOT NULL
);
INSERT INTO core.answer_release BY NAME
SELECT tally, max(release_date) AS release_date FROM staging.answer_releases GROUP BY tally ORDER BY tally;
COMMENT ON TABLE core.answer_release IS 'Tables of real answers that have been released. Source: npm run release.';
COMMENT ON COLUMN core.answer_release.release_date IS 'First day of the month of the newest release.';
