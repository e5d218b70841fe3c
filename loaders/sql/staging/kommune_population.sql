-- one row per kommune
CREATE TABLE staging.kommune_population (
  kommune_code VARCHAR PRIMARY KEY CHECK (regexp_full_match(kommune_code, '[0-9]{4}')),
  year INTEGER NOT NULL CHECK (year BETWEEN 2024 AND 2100),
  population INTEGER NOT NULL CHECK (population BETWEEN 100 AND 1000000)
);
COMMENT ON TABLE staging.kommune_population IS
  'Inhabitants of the newest year, straight from the statistics office; empty until a refresh has asked it. Source: '
  'Statistics Norway, StatBank table 06913.';
COMMENT ON COLUMN staging.kommune_population.kommune_code IS 'Kommunenummer, text of four digits.';
COMMENT ON COLUMN staging.kommune_population.year IS 'Year; the count is of its 1 January.';
COMMENT ON COLUMN staging.kommune_population.population IS 'Inhabitants on 1 January. Unit: persons.';
