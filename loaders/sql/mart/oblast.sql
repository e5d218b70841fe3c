-- one row per oblast with hromadas
CREATE TABLE mart.oblast (
  oblast_code VARCHAR PRIMARY KEY,
  name VARCHAR NOT NULL,
  name_uk VARCHAR NOT NULL,
  hromada_count INTEGER NOT NULL CHECK (hromada_count > 0),
  excluded_count INTEGER NOT NULL CHECK (excluded_count >= 0),
  population_2022 INTEGER NOT NULL,
  own_2021_per_capita_uah DECIMAL(12, 0),
  own_2022_per_capita_uah DECIMAL(12, 0),
  transfers_2021_share DOUBLE CHECK (transfers_2021_share BETWEEN 0 AND 1),
  transfers_2022_share DOUBLE CHECK (transfers_2022_share BETWEEN 0 AND 1)
);
INSERT INTO mart.oblast BY NAME
WITH budget AS (
  SELECT h.oblast_code, h.hromada_code, h.population_2022, h.is_in_budget_system, b.year, b.is_comparable, b.own_uah_m,
    b.transfers_uah_m, b.total_uah_m
  FROM core.hromada h JOIN core.hromada_budget b USING (hromada_code)
  WHERE b.is_complete_year
)
SELECT o.oblast_code, o.name, o.name_uk, count(DISTINCT b.hromada_code) AS hromada_count,
  count(DISTINCT b.hromada_code) FILTER (NOT b.is_in_budget_system) AS excluded_count,
  sum(b.population_2022) FILTER (b.year = 2022) AS population_2022,
  sum(own_uah_m) FILTER (b.year = 2021 AND is_comparable) * 1000000
    / sum(b.population_2022) FILTER (b.year = 2021 AND is_comparable) AS own_2021_per_capita_uah,
  sum(own_uah_m) FILTER (b.year = 2022 AND is_comparable) * 1000000
    / sum(b.population_2022) FILTER (b.year = 2022 AND is_comparable) AS own_2022_per_capita_uah,
  round(sum(transfers_uah_m) FILTER (b.year = 2021 AND is_comparable)::DOUBLE
    / sum(total_uah_m) FILTER (b.year = 2021 AND is_comparable)::DOUBLE, 6) AS transfers_2021_share,
  round(sum(transfers_uah_m) FILTER (b.year = 2022 AND is_comparable)::DOUBLE
    / sum(total_uah_m) FILTER (b.year = 2022 AND is_comparable)::DOUBLE, 6) AS transfers_2022_share
FROM core.oblast o JOIN budget b USING (oblast_code)
GROUP BY ALL ORDER BY o.oblast_code;
COMMENT ON TABLE mart.oblast IS
  'The 24 oblasts with hromadas. Kyiv City, Crimea and Sevastopol have none in the register and are not here. Source: '
  'KSE Loc Data Hub (State Statistics Service, Ministry of Finance of Ukraine).';
COMMENT ON COLUMN mart.oblast.hromada_count IS 'Hromadas in the oblast. Unit: count.';
COMMENT ON COLUMN mart.oblast.excluded_count IS
  'Hromadas occupied since before 2022, left out of the budget figures. Unit: count.';
COMMENT ON COLUMN mart.oblast.population_2022 IS
  'Population of all hromadas of the oblast. Unit: persons, 1 January 2022.';
COMMENT ON COLUMN mart.oblast.own_2021_per_capita_uah IS
  'Own-source revenue of all hromadas in 2021 over their population of 1 January 2022. Unit: UAH per inhabitant, '
  'nominal.';
COMMENT ON COLUMN mart.oblast.own_2022_per_capita_uah IS
  'Own-source revenue of all hromadas in 2022 over their population of 1 January 2022. Unit: UAH per inhabitant, '
  'nominal.';
COMMENT ON COLUMN mart.oblast.transfers_2021_share IS 'Transfers over all revenue in 2021. Unit: share, 0 to 1.';
COMMENT ON COLUMN mart.oblast.transfers_2022_share IS 'Transfers over all revenue in 2022. Unit: share, 0 to 1.';
