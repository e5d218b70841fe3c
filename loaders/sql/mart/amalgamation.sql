-- one row per date of formation and way of formation
CREATE TABLE mart.amalgamation (
  formed_date DATE NOT NULL,
  is_voluntary BOOLEAN NOT NULL,
  hromada_count INTEGER NOT NULL CHECK (hromada_count > 0),
  cumulative_count INTEGER NOT NULL,
  total_count INTEGER NOT NULL,
  PRIMARY KEY (formed_date, is_voluntary)
);
INSERT INTO mart.amalgamation BY NAME
SELECT amalgamated_date AS formed_date, is_voluntary, count(*) AS hromada_count,
  sum(count(*)) OVER (PARTITION BY is_voluntary ORDER BY amalgamated_date) AS cumulative_count,
  sum(count(*)) OVER (ORDER BY amalgamated_date, is_voluntary DESC) AS total_count
FROM core.hromada GROUP BY amalgamated_date, is_voluntary ORDER BY formed_date, is_voluntary;
COMMENT ON TABLE mart.amalgamation IS
  'The hromadas of today by the date they were formed. Communities that were formed and later merged into another do '
  'not count, so this is not the published stock of the day. Source: KATOTTG and KSE Loc Data Hub, as of January 2022.';
COMMENT ON COLUMN mart.amalgamation.formed_date IS 'Date of formation of the hromada as it is today.';
COMMENT ON COLUMN mart.amalgamation.is_voluntary IS
  'True when formed voluntarily, false when formed by the decree of 2020.';
COMMENT ON COLUMN mart.amalgamation.hromada_count IS 'Hromadas of today formed on that date in that way. Unit: count.';
COMMENT ON COLUMN mart.amalgamation.cumulative_count IS
  'Hromadas of today formed up to and on that date in that way. Unit: count.';
COMMENT ON COLUMN mart.amalgamation.total_count IS
  'Hromadas of today formed up to and on that date in either way; on one day the voluntary count before the decreed. '
  'Unit: count.';
