-- one row per row of the source that could not be joined
CREATE TABLE staging.hromada_financial_capacity_left_out (
  oblast_code VARCHAR NOT NULL CHECK (regexp_full_match(oblast_code, 'UA-[0-9]{2}')),
  name_uk VARCHAR NOT NULL,
  population_2022 INTEGER NOT NULL CHECK (population_2022 > 0),
  capacity_class VARCHAR NOT NULL CHECK (capacity_class IN ('critical', 'low', 'satisfactory', 'optimal', 'high')),
  reason VARCHAR NOT NULL CHECK (reason IN ('population_differs', 'name_shared_in_oblast', 'name_not_in_oblast')),
  candidate_count INTEGER NOT NULL CHECK (candidate_count >= 0),
  candidate_codes VARCHAR,
  PRIMARY KEY (oblast_code, name_uk, population_2022)
);
COMMENT ON TABLE staging.hromada_financial_capacity_left_out IS
  'Rows of the sheet that could not be given to one hromada with certainty; they stand here and nowhere else. Source: '
  'state assessment of the financial capacity of hromadas, by way of KSE Loc Data Hub, fin_capacity_merged.xlsx.';
COMMENT ON COLUMN staging.hromada_financial_capacity_left_out.oblast_code IS 'ISO 3166-2 code of the oblast.';
COMMENT ON COLUMN staging.hromada_financial_capacity_left_out.name_uk IS 'Name in the sheet, Ukrainian.';
COMMENT ON COLUMN staging.hromada_financial_capacity_left_out.population_2022 IS
  'Population in the sheet. Unit: persons, 2022.';
COMMENT ON COLUMN staging.hromada_financial_capacity_left_out.capacity_class IS
  'Class of financial capacity: critical, low, satisfactory, optimal or high.';
COMMENT ON COLUMN staging.hromada_financial_capacity_left_out.reason IS
  'Why it was left out: the name is not in the oblast, the population says another place, or it does not settle which '
  'of those that share the name.';
COMMENT ON COLUMN staging.hromada_financial_capacity_left_out.candidate_count IS
  'Hromadas of the oblast with that name. Unit: count.';
COMMENT ON COLUMN staging.hromada_financial_capacity_left_out.candidate_codes IS 'Their codes, parted by a space.';
