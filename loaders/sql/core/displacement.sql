-- one row per hromada in the tables of the state budget
CREATE TABLE core.displacement (
  hromada_code VARCHAR PRIMARY KEY,
  net_displaced_count INTEGER NOT NULL
);
INSERT INTO core.displacement BY NAME
SELECT hromada_code, net_displaced_count FROM staging.hromada_displacement ORDER BY hromada_code;
COMMENT ON TABLE core.displacement IS
  'Net displacement of each hromada. Source: tables 4 and 5 of the calculations of the state budget 2024, by way of '
  'KSE Loc Data Hub, vpo_budget.csv.';
