-- one row per hromada and sign of civic participation that a public list has of it
CREATE TABLE core.civic_sign (
  hromada_code VARCHAR NOT NULL,
  sign VARCHAR NOT NULL CHECK (sign IN ('petitions', 'participatory_budget', 'youth_council')),
  PRIMARY KEY (hromada_code, sign)
);
INSERT INTO core.civic_sign BY NAME
SELECT hromada_code, unnest(list_filter([
  CASE WHEN has_e_petitions THEN 'petitions' END,
  CASE WHEN has_participatory_budget THEN 'participatory_budget' END,
  CASE WHEN youth_council_count > 0 THEN 'youth_council' END], lambda x: x IS NOT NULL)) AS sign
FROM staging.hromada_civic ORDER BY ALL;
COMMENT ON TABLE core.civic_sign IS
  'What public lists have of petitions, participatory budgets and youth councils in a hromada. No row is no evidence '
  'of none. Source: KSE Loc Data Hub (e-DEM; councils and centres), 2020–2022.';
COMMENT ON COLUMN core.civic_sign.sign IS 'petitions, participatory_budget or youth_council.';
