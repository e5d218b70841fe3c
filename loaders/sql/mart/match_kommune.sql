-- one row per kommune
CREATE TABLE mart.match_kommune (
  kommune_code VARCHAR PRIMARY KEY,
  name VARCHAR NOT NULL,
  fylke_code VARCHAR NOT NULL,
  fylke_name VARCHAR NOT NULL,
  population INTEGER NOT NULL,
  area_km2 DECIMAL(9, 2) NOT NULL,
  density_per_km2 DECIMAL(9, 1) NOT NULL,
  lat DECIMAL(5, 2) NOT NULL,
  lon DECIMAL(5, 2) NOT NULL,
  is_regional_centre BOOLEAN,
  is_coastal BOOLEAN,
  has_university_campus BOOLEAN,
  is_withheld BOOLEAN NOT NULL,
  capacity_hours_per_month INTEGER,
  capacity_people INTEGER,
  languages VARCHAR,
  accepts_safe BOOLEAN,
  accepts_near_front BOOLEAN,
  accepts_frontline BOOLEAN,
  horizon VARCHAR,
  has_responsible_person BOOLEAN,
  has_civil_society_ties BOOLEAN,
  has_earlier_cooperation BOOLEAN,
  submitted_date DATE,
  evidence VARCHAR,
  CHECK (NOT (is_withheld AND evidence IS NOT NULL))
);
INSERT INTO mart.match_kommune BY NAME
SELECT k.kommune_code, k.name, k.fylke_code, k.fylke_name, k.population, k.area_km2,
  k.population / k.area_km2 AS density_per_km2,
  k.lat, k.lon, k.is_county_seat AS is_regional_centre, k.is_coastal, k.has_university_campus, a.is_withheld,
  p.* EXCLUDE (kommune_code)
FROM core.kommune k JOIN edition.may_show a ON a.place_code = k.kommune_code
  LEFT JOIN edition.kommune_profile p USING (kommune_code)
ORDER BY k.kommune_code;
COMMENT ON TABLE mart.match_kommune IS
  'Every Norwegian municipality as the matching sees it, with the answers this edition shows; they are empty where it '
  'has not answered or where answers are withheld. Source: Statistics Norway and Kartverket by way of norway-geodata; '
  'KS form “profile of a Norwegian municipality”.';
COMMENT ON COLUMN mart.match_kommune.population IS
  'Population on 1 January 2024. Unit: persons.';
COMMENT ON COLUMN mart.match_kommune.density_per_km2 IS 'Population over area. Unit: persons per square kilometre.';
COMMENT ON COLUMN mart.match_kommune.is_regional_centre IS
  'Whether a county is governed from here.';
COMMENT ON COLUMN mart.match_kommune.is_coastal IS
  'Whether its boundary, clipped at the coastline, has a side towards the sea.';
COMMENT ON COLUMN mart.match_kommune.has_university_campus IS
  'Whether a state university or university college has a campus here by the lists that were read.';
COMMENT ON COLUMN mart.match_kommune.evidence IS
  'illustrative: made up for demonstration; reported: from a real form. Empty without answers.';
COMMENT ON COLUMN mart.match_kommune.name IS 'Name in Norwegian, or in the language most used.';
COMMENT ON COLUMN mart.match_kommune.lat IS
  'Latitude of the centroid of the boundary, rounded to about a kilometre. Unit: degrees, WGS 84.';
COMMENT ON COLUMN mart.match_kommune.lon IS
  'Longitude of the centroid of the boundary, rounded to about a kilometre. Unit: degrees, WGS 84.';
COMMENT ON COLUMN mart.match_kommune.horizon IS
  'Cooperation it wishes. short: measures while the war lasts; long: systematic rebuilding; both.';
COMMENT ON COLUMN mart.match_kommune.is_withheld IS
  'True where this edition shows no single answers of the municipality, whether it has answered or not.';
