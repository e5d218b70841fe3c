-- one row per place that has a page: kommune, fylke, hromada, oblast, and the city of Kyiv
CREATE TABLE mart.place (
  place_code VARCHAR PRIMARY KEY,
  place_kind VARCHAR NOT NULL CHECK (place_kind IN ('kommune', 'fylke', 'hromada', 'oblast', 'city')),
  name VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  full_name VARCHAR,
  full_name_uk VARCHAR,
  name_uk VARCHAR,
  former_centre VARCHAR,
  kommune_centre VARCHAR,
  parent_code VARCHAR,
  parent_name VARCHAR,
  raion VARCHAR,
  raion_uk VARCHAR,
  type VARCHAR,
  population INTEGER,
  municipality_count INTEGER CHECK (municipality_count > 0),
  lat DECIMAL(5, 2),
  lon DECIMAL(5, 2),
  is_coastal BOOLEAN,
  is_regional_centre BOOLEAN,
  has_university_campus BOOLEAN,
  centrality_class INTEGER,
  amalgamated_date DATE,
  is_voluntary BOOLEAN,
  capacity_class VARCHAR,
  tie_knowledge VARCHAR CHECK (tie_knowledge IN ('known', 'open', 'none_known')),
  is_withheld BOOLEAN,
  is_in_budget_system BOOLEAN,
  UNIQUE (place_kind, label),
  CHECK ((parent_code IS NOT NULL) = (place_kind IN ('kommune', 'hromada'))),
  CHECK ((municipality_count IS NOT NULL) = (place_kind IN ('fylke', 'oblast'))),
  CHECK ((is_withheld IS NOT NULL) = (place_kind = 'hromada'))
);
INSERT INTO mart.place BY NAME
WITH oblast AS (
  SELECT oblast_code, count(*) AS n, sum(population_2022) AS population FROM core.hromada GROUP BY oblast_code
)
SELECT kommune_code AS place_code, 'kommune' AS place_kind, name,
  CASE WHEN count(*) OVER (PARTITION BY name) > 1 THEN format('{} ({})', name, fylke_name) ELSE name END AS label,
  name_official AS full_name, administrative_centre AS kommune_centre, fylke_code AS parent_code,
  fylke_name AS parent_name, population, lat, lon, is_coastal, is_county_seat AS is_regional_centre,
  has_university_campus, centrality_class
FROM core.kommune
UNION ALL BY NAME
SELECT fylke_code AS place_code, 'fylke' AS place_kind, fylke_name AS name, fylke_name AS label,
  sum(population) AS population, count(*) AS municipality_count
FROM core.kommune GROUP BY fylke_code, fylke_name
UNION ALL BY NAME
SELECT h.hromada_code AS place_code, 'hromada' AS place_kind, h.centre AS name, h.label, h.name AS full_name,
  h.name_uk AS full_name_uk, h.centre_uk AS name_uk, h.former_centre, h.oblast_code AS parent_code,
  o.name AS parent_name, h.raion, h.raion_uk, h.type, h.population_2022 AS population, h.lat, h.lon, h.is_coastal,
  h.is_oblast_centre AS is_regional_centre, h.amalgamated_date, h.is_voluntary, c.capacity_class,
  f.knowledge AS tie_knowledge, w.is_withheld, h.is_in_budget_system
FROM core.hromada h JOIN core.oblast o USING (oblast_code) JOIN edition.withheld w USING (hromada_code)
LEFT JOIN core.hromada_financial_capacity c ON c.hromada_code = h.hromada_code
LEFT JOIN core.foreign_partner f ON f.hromada_code = h.hromada_code
UNION ALL BY NAME
SELECT o.oblast_code AS place_code, 'oblast' AS place_kind, o.name, o.name AS label,
  o.name_uk || ' область' AS name_uk, h.population, h.n AS municipality_count
FROM core.oblast o JOIN oblast h USING (oblast_code)
UNION ALL BY NAME
-- Kyiv is no hromada and no oblast, and no table of hromadas holds it; yet it has ties, and people look for it.
SELECT oblast_code AS place_code, 'city' AS place_kind, split_part(name, ' ', 1) AS name,
  split_part(name, ' ', 1) AS label, name AS full_name, name_uk
FROM core.oblast WHERE oblast_code = 'UA-30'
ORDER BY place_kind, place_code;
COMMENT ON TABLE mart.place IS
  'Every place that has a page, with what is public of it alone: municipalities and counties of Norway, hromadas and '
  'oblasts of Ukraine, and the city of Kyiv. Source: Statistics Norway and Kartverket by way of norway-geodata; State '
  'Statistics Service of Ukraine and KATOTTG by way of KSE Loc Data Hub; ISO 3166-2:UA.';
COMMENT ON COLUMN mart.place.place_code IS
  'Kommunenummer, fylkesnummer, KATOTTG code of a hromada, or ISO 3166-2 code of an oblast or of Kyiv.';
COMMENT ON COLUMN mart.place.place_kind IS 'kommune, fylke, hromada, oblast, or city for Kyiv.';
COMMENT ON COLUMN mart.place.name IS 'Name by which people call it, in Latin script; of a hromada that of its centre.';
COMMENT ON COLUMN mart.place.label IS 'The same name, unique among places of its kind.';
COMMENT ON COLUMN mart.place.full_name IS
  'Name of a kommune with its Sami and Kven forms; name of a hromada as the register has it, an adjective.';
COMMENT ON COLUMN mart.place.full_name_uk IS 'Name of a hromada in Ukrainian as the register has it, an adjective.';
COMMENT ON COLUMN mart.place.name_uk IS 'Ukrainian name of the centre of a hromada, or of an oblast or Kyiv.';
COMMENT ON COLUMN mart.place.kommune_centre IS 'Town from which a kommune is governed.';
COMMENT ON COLUMN mart.place.parent_code IS 'Code of the county or oblast it lies in; empty for those themselves.';
COMMENT ON COLUMN mart.place.parent_name IS 'Name of that county or oblast.';
COMMENT ON COLUMN mart.place.type IS 'Type of a hromada: urban, settlement or rural.';
COMMENT ON COLUMN mart.place.population IS
  'Inhabitants, on 1 January 2024 in Norway and on 1 January 2022 in Ukraine; empty for Kyiv, which the file does not '
  'hold. Unit: persons.';
COMMENT ON COLUMN mart.place.municipality_count IS 'Municipalities of the county or oblast. Unit: count.';
COMMENT ON COLUMN mart.place.lat IS
  'Latitude of a kommune or of the centre of a hromada, rounded to about a kilometre. Unit: degrees, WGS 84.';
COMMENT ON COLUMN mart.place.lon IS
  'Longitude of a kommune or of the centre of a hromada, rounded to about a kilometre. Unit: degrees, WGS 84.';
COMMENT ON COLUMN mart.place.is_coastal IS 'Whether it lies by the sea; a hromada within 30 km of it.';
COMMENT ON COLUMN mart.place.is_regional_centre IS 'Whether a county or oblast is governed from here.';
COMMENT ON COLUMN mart.place.capacity_class IS
  'Class of financial capacity of a hromada: critical, low, satisfactory, optimal or high; empty when not known.';
COMMENT ON COLUMN mart.place.is_withheld IS
  'True where the public edition tells no answer, need, project or day of the hromada, by a rule over public lists.';
COMMENT ON COLUMN mart.place.tie_knowledge IS
  'Of a hromada: known where a list that was read names a foreign partner; open where one names a hromada of its name '
  'and nothing tells which; none_known otherwise.';
