-- one row per hromada
-- Military income tax of a single hromada would show where troops are, so neither it nor a figure without it is here.
CREATE TABLE mart.hromada (
  hromada_code VARCHAR PRIMARY KEY,
  name VARCHAR NOT NULL,
  name_uk VARCHAR NOT NULL,
  centre VARCHAR NOT NULL,
  centre_uk VARCHAR NOT NULL,
  label VARCHAR NOT NULL UNIQUE,
  oblast_code VARCHAR NOT NULL,
  oblast_name VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  region_type VARCHAR NOT NULL,
  region_type_rule VARCHAR NOT NULL,
  lat DECIMAL(5, 2) NOT NULL,
  lon DECIMAL(5, 2) NOT NULL,
  population_2022 INTEGER NOT NULL,
  amalgamated_date DATE NOT NULL,
  is_voluntary BOOLEAN NOT NULL,
  own_2021_uah_m DECIMAL(14, 3),
  own_2022_uah_m DECIMAL(14, 3),
  own_2021_per_capita_uah DECIMAL(12, 0),
  own_2022_per_capita_uah DECIMAL(12, 0),
  change_with_share DOUBLE,
  transfers_2021_share DOUBLE CHECK (transfers_2021_share BETWEEN 0 AND 1),
  transfers_2022_share DOUBLE CHECK (transfers_2022_share BETWEEN 0 AND 1),
  financial_capacity_class VARCHAR
);
INSERT INTO mart.hromada BY NAME
WITH budget AS (
  SELECT hromada_code, year, own_uah_m, transfers_uah_m / total_uah_m AS transfers_share
  FROM core.hromada_budget WHERE is_comparable
)
SELECT h.hromada_code, h.name, h.name_uk, h.centre, h.centre_uk, h.label, h.oblast_code, o.name AS oblast_name, h.type,
  r.region_type, r.rule AS region_type_rule, h.lat, h.lon, h.population_2022, h.amalgamated_date, h.is_voluntary,
  a.own_uah_m AS own_2021_uah_m, b.own_uah_m AS own_2022_uah_m,
  a.own_uah_m * 1000000 / h.population_2022 AS own_2021_per_capita_uah,
  b.own_uah_m * 1000000 / h.population_2022 AS own_2022_per_capita_uah,
  round(b.own_uah_m / a.own_uah_m - 1, 4) AS change_with_share,
  round(a.transfers_share, 4) AS transfers_2021_share, round(b.transfers_share, 4) AS transfers_2022_share,
  c.capacity_class AS financial_capacity_class
FROM core.hromada h JOIN core.oblast o USING (oblast_code)
JOIN core.hromada_region_type r USING (hromada_code)
JOIN core.territory_list l ON l.list_id = r.list_id AND l.is_newest
LEFT JOIN core.hromada_financial_capacity c ON c.hromada_code = h.hromada_code
LEFT JOIN budget a ON a.hromada_code = h.hromada_code AND a.year = 2021
LEFT JOIN budget b ON b.hromada_code = h.hromada_code AND b.year = 2022
ORDER BY h.hromada_code;
COMMENT ON TABLE mart.hromada IS
  'Every hromada with its place, region type by the newest list, and budget figures. Figures are empty, not zero, for '
  'hromadas occupied since before 2022. Source: KSE Loc Data Hub (State Statistics Service, Ministry of Finance, '
  'Ministry of Reintegration of Ukraine).';
COMMENT ON COLUMN mart.hromada.oblast_name IS 'Name of the oblast in Latin script.';
COMMENT ON COLUMN mart.hromada.region_type_rule IS 'Id of the rule that gave the region type.';
COMMENT ON COLUMN mart.hromada.lat IS 'Latitude of the centre, rounded to about a kilometre. Unit: degrees, WGS 84.';
COMMENT ON COLUMN mart.hromada.lon IS 'Longitude of the centre, rounded to about a kilometre. Unit: degrees, WGS 84.';
COMMENT ON COLUMN mart.hromada.own_2021_uah_m IS
  'Own-source revenue in 2021, military personal income tax included. Unit: UAH million, nominal.';
COMMENT ON COLUMN mart.hromada.own_2022_uah_m IS
  'Own-source revenue in 2022, military personal income tax included. Unit: UAH million, nominal.';
COMMENT ON COLUMN mart.hromada.own_2021_per_capita_uah IS
  'Own-source revenue in 2021 over the population of 1 January 2022. Unit: UAH per inhabitant, nominal.';
COMMENT ON COLUMN mart.hromada.own_2022_per_capita_uah IS
  'Own-source revenue in 2022 over the population of 1 January 2022; nobody knows how many lived there later in the '
  'year. Unit: UAH per inhabitant, nominal.';
COMMENT ON COLUMN mart.hromada.change_with_share IS
  'Change of own-source revenue from 2021 to 2022, tax on military pay included. Unit: share, 0.1 is plus 10 per cent.';
COMMENT ON COLUMN mart.hromada.transfers_2021_share IS 'Transfers over all revenue in 2021. Unit: share, 0 to 1.';
COMMENT ON COLUMN mart.hromada.transfers_2022_share IS 'Transfers over all revenue in 2022. Unit: share, 0 to 1.';
COMMENT ON COLUMN mart.hromada.financial_capacity_class IS
  'Class of financial capacity: critical, low, satisfactory, optimal or high; empty when not known.';
