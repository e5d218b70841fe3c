-- one row per hromada
CREATE TABLE mart.match_hromada (
  hromada_code VARCHAR PRIMARY KEY,
  name VARCHAR NOT NULL,
  name_uk VARCHAR NOT NULL,
  label VARCHAR NOT NULL UNIQUE,
  centre VARCHAR NOT NULL,
  centre_uk VARCHAR NOT NULL,
  former_centre VARCHAR,
  oblast_code VARCHAR NOT NULL,
  oblast_name VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  population INTEGER NOT NULL,
  area_km2 DECIMAL(9, 1),
  density_per_km2 DECIMAL(9, 1),
  lat DECIMAL(5, 2) NOT NULL,
  lon DECIMAL(5, 2) NOT NULL,
  region_type VARCHAR NOT NULL,
  part_region_type VARCHAR CHECK (part_region_type IN ('near_front', 'frontline', 'occupied')),
  list_date DATE NOT NULL,
  list_age_months INTEGER CHECK (list_age_months >= 0),
  is_coastal BOOLEAN,
  is_regional_centre BOOLEAN,
  capacity_order INTEGER CHECK (capacity_order BETWEEN 1 AND 5),
  is_withheld BOOLEAN NOT NULL,
  region_type_at_answer VARCHAR,
  languages VARCHAR,
  has_responsible_role BOOLEAN,
  wants_partner BOOLEAN,
  horizon VARCHAR,
  submitted_date DATE,
  evidence VARCHAR,
  CHECK (NOT (is_withheld AND coalesce(evidence, region_type_at_answer) IS NOT NULL))
);
INSERT INTO mart.match_hromada BY NAME
WITH region AS (
  SELECT r.hromada_code, r.region_type, r.part_region_type, l.list_date, l.valid_to, l.is_newest
  FROM core.hromada_region_type r
    JOIN core.territory_list l USING (list_id)
)
SELECT h.hromada_code, h.name, h.name_uk, h.label, h.centre, h.centre_uk, h.former_centre, h.oblast_code,
  o.name AS oblast_name, h.type,
  h.population_2022 AS population, h.area_km2, h.population_2022 / h.area_km2 AS density_per_km2, h.lat, h.lon,
    n.region_type, n.part_region_type, n.list_date, months_to_newest_data(n.list_date) AS list_age_months,
  h.is_coastal, h.is_oblast_centre AS is_regional_centre, c.class_order AS capacity_order, a.is_withheld,
    t.region_type AS region_type_at_answer,
  p.* EXCLUDE (hromada_code)
FROM core.hromada h JOIN core.oblast o USING (oblast_code) JOIN edition.may_show a ON a.place_code = h.hromada_code
JOIN region n ON n.hromada_code = h.hromada_code AND n.is_newest
LEFT JOIN core.hromada_financial_capacity c ON c.hromada_code = h.hromada_code
LEFT JOIN edition.hromada_profile p ON p.hromada_code = h.hromada_code
LEFT JOIN region t ON t.hromada_code = h.hromada_code
  AND p.submitted_date BETWEEN t.list_date AND coalesce(t.valid_to, p.submitted_date)
ORDER BY h.hromada_code;
COMMENT ON TABLE mart.match_hromada IS
  'Every hromada as the matching sees it, with the answers this edition shows; they are empty where it has not '
  'answered or where answers are withheld. Source: State Statistics Service of Ukraine, KATOTTG, Ministry of Finance '
  'and Ministry of Reintegration of Ukraine, by way of KSE Loc Data Hub; KS form “needs of a hromada”.';
COMMENT ON COLUMN mart.match_hromada.oblast_name IS 'Name of the oblast in Latin script.';
COMMENT ON COLUMN mart.match_hromada.population IS
  'Population before the full-scale invasion. Unit: persons, 1 January 2022.';
COMMENT ON COLUMN mart.match_hromada.density_per_km2 IS
  'Population over area; empty where the area is not known. Unit: persons per square kilometre.';
COMMENT ON COLUMN mart.match_hromada.lat IS
  'Latitude of the centre, rounded to about a kilometre. Unit: degrees, WGS 84.';
COMMENT ON COLUMN mart.match_hromada.lon IS
  'Longitude of the centre, rounded to about a kilometre. Unit: degrees, WGS 84.';
COMMENT ON COLUMN mart.match_hromada.region_type IS 'Region type by the newest list.';
COMMENT ON COLUMN mart.match_hromada.list_date IS 'Date of the newest list.';
COMMENT ON COLUMN mart.match_hromada.is_coastal IS 'Whether it lies within 30 km of the sea.';
COMMENT ON COLUMN mart.match_hromada.is_regional_centre IS 'True when the centre is the seat of the oblast.';
COMMENT ON COLUMN mart.match_hromada.capacity_order IS
  'Class of financial capacity, 1 critical to 5 high; empty when not known. Unit: rank.';
COMMENT ON COLUMN mart.match_hromada.region_type_at_answer IS
  'Region type by the list in force on the day of the answer; empty without an answer or without its day.';
COMMENT ON COLUMN mart.match_hromada.evidence IS
  'illustrative: made up for demonstration; reported: from a real form. Empty without answers.';
COMMENT ON COLUMN mart.match_hromada.name IS
  'Name of the hromada in Latin script after resolution 55 of 2010, adjective form.';
COMMENT ON COLUMN mart.match_hromada.name_uk IS 'Name of the hromada in Ukrainian, adjective form.';
COMMENT ON COLUMN mart.match_hromada.horizon IS
  'Cooperation it wishes. short: measures while the war lasts; long: systematic rebuilding; both.';
COMMENT ON COLUMN mart.match_hromada.is_withheld IS
  'True where this edition shows no single answers of the municipality, whether it has answered or not.';
COMMENT ON COLUMN mart.match_hromada.list_age_months IS
  'Age of the list when a table of data/ was last fetched or changed; it '
  'has grown older since. Unit: months.';
