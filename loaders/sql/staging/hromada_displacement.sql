-- one row per hromada in the tables of the state budget
CREATE TABLE staging.hromada_displacement (
  hromada_code VARCHAR PRIMARY KEY CHECK (regexp_full_match(hromada_code, 'UA[0-9]{17}')),
  net_displaced_count INTEGER NOT NULL,
  adjusted_population INTEGER NOT NULL CHECK (adjusted_population >= 0)
);
COMMENT ON TABLE staging.hromada_displacement IS
  'Net displacement of each hromada as the state budget of 2024 counts it. Source: tables 4 and 5 of the calculations '
  'of the state budget 2024, by way of KSE Loc Data Hub, vpo_budget.csv.';
COMMENT ON COLUMN staging.hromada_displacement.hromada_code IS
  'KATOTTG code of the hromada, text: UA and 17 digits. The key everywhere; a name is not unique.';
COMMENT ON COLUMN staging.hromada_displacement.net_displaced_count IS
  'Persons who have come less persons who have left; below zero where more have left. Rounded to hundreds by the '
  'source. Unit: persons.';
COMMENT ON COLUMN staging.hromada_displacement.adjusted_population IS
  'Population of 1 January 2022 with the net displacement, as the budget uses it. Unit: persons.';
