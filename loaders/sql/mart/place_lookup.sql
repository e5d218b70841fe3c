-- one row per place that has a page, with what a search needs of it
CREATE TABLE mart.place_lookup (
  place_code VARCHAR PRIMARY KEY,
  place_kind VARCHAR NOT NULL CHECK (place_kind IN ('kommune', 'fylke', 'hromada', 'oblast', 'city')),
  name VARCHAR NOT NULL,
  full_name VARCHAR,
  name_uk VARCHAR,
  full_name_uk VARCHAR,
  parent_code VARCHAR,
  population INTEGER,
  type VARCHAR,
  CHECK ((parent_code IS NOT NULL) = (place_kind IN ('kommune', 'hromada')))
);
INSERT INTO mart.place_lookup BY NAME
SELECT kommune_code AS place_code, 'kommune' AS place_kind, name,
  CASE WHEN name_official <> name THEN name_official END AS full_name, fylke_code AS parent_code, population
FROM core.kommune
UNION ALL BY NAME
SELECT fylke_code AS place_code, 'fylke' AS place_kind, fylke_name AS name, sum(population) AS population
FROM core.kommune GROUP BY fylke_code, fylke_name
UNION ALL BY NAME
-- The full name of a hromada in Latin script is its Ukrainian one letter by letter: both are looked for alike.
SELECT hromada_code AS place_code, 'hromada' AS place_kind, centre AS name, centre_uk AS name_uk,
  name_uk AS full_name_uk, oblast_code AS parent_code, population_2022 AS population, type
FROM core.hromada
UNION ALL BY NAME
SELECT o.oblast_code AS place_code, 'oblast' AS place_kind, o.name, o.name_uk || ' область' AS name_uk,
  sum(h.population_2022) AS population
FROM core.oblast o JOIN core.hromada h USING (oblast_code) GROUP BY o.oblast_code, o.name, o.name_uk
UNION ALL BY NAME
SELECT oblast_code AS place_code, 'city' AS place_kind, split_part(name, ' ', 1) AS name, name AS full_name, name_uk
FROM core.oblast WHERE oblast_code = 'UA-30'
ORDER BY place_kind, place_code;
COMMENT ON TABLE mart.place_lookup IS
  'Every place that has a page, kept small because the search in the head of every page fetches it whole. Source: as '
  'of place.';
COMMENT ON COLUMN mart.place_lookup.full_name IS
  'Official name of a kommune with its Sami and Kven forms, and of Kyiv; empty where it is the name.';
COMMENT ON COLUMN mart.place_lookup.name IS
  'Name by which people call it, in Latin script; of a hromada that of its centre.';
COMMENT ON COLUMN mart.place_lookup.name_uk IS 'Ukrainian name of the centre of a hromada, or of an oblast or Kyiv.';
COMMENT ON COLUMN mart.place_lookup.full_name_uk IS
  'Name of a hromada in Ukrainian as the register has it, an adjective.';
COMMENT ON COLUMN mart.place_lookup.population IS
  'Population: of a kommune or fylke on 1 January 2024, of a hromada or oblast on 1 January 2022. Unit: persons.';
COMMENT ON COLUMN mart.place_lookup.parent_code IS
  'Code of the county or oblast it lies in; empty for those themselves.';
