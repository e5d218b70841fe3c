-- one row per oblast with hromadas
CREATE TABLE mart.oblast (
  oblast_code VARCHAR PRIMARY KEY,
  name VARCHAR NOT NULL,
  name_uk VARCHAR NOT NULL,
  hromada_count INTEGER NOT NULL CHECK (hromada_count > 0),
  excluded_count INTEGER NOT NULL CHECK (excluded_count >= 0),
  population_2022 INTEGER NOT NULL
);
INSERT INTO mart.oblast BY NAME
SELECT o.oblast_code, o.name, o.name_uk, count(*) AS hromada_count,
  count(*) FILTER (NOT h.is_in_budget_system) AS excluded_count, sum(h.population_2022) AS population_2022
FROM core.oblast o JOIN core.hromada h USING (oblast_code) GROUP BY ALL ORDER BY o.oblast_code;
COMMENT ON TABLE mart.oblast IS
  'The 24 oblasts with hromadas. Kyiv City, Crimea and Sevastopol have none in the register and are not here. Source: '
  'KSE Loc Data Hub (State Statistics Service, Ministry of Finance of Ukraine).';
COMMENT ON COLUMN mart.oblast.hromada_count IS 'Hromadas in the oblast. Unit: count.';
COMMENT ON COLUMN mart.oblast.excluded_count IS
  'Hromadas occupied since before 2022, left out of the budget figures. Unit: count.';
COMMENT ON COLUMN mart.oblast.population_2022 IS
  'Population of all hromadas of the oblast. Unit: persons, 1 January 2022.';
