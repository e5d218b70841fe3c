-- one row per municipality
CREATE TABLE mart.match_abroad (
  country VARCHAR NOT NULL,
  municipality_code VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  region_name VARCHAR NOT NULL,
  population INTEGER NOT NULL,
  land_km2 DECIMAL(9, 2) NOT NULL,
  density_per_km2 DECIMAL(9, 1) NOT NULL,
  lat DECIMAL(5, 2) NOT NULL,
  lon DECIMAL(5, 2) NOT NULL,
  is_regional_centre BOOLEAN NOT NULL,
  is_coastal BOOLEAN NOT NULL,
  PRIMARY KEY (country, municipality_code)
);
INSERT INTO mart.match_abroad BY NAME
SELECT country, municipality_code, name, region_name, population, land_km2,
  population / land_km2 AS density_per_km2, lat, lon, is_county_seat AS is_regional_centre, is_coastal
FROM core.foreign_municipality ORDER BY country, municipality_code;
COMMENT ON TABLE mart.match_abroad IS
  'Municipalities of countries other than Norway and Ukraine as the matching sees them: what match_kommune has that is '
  'public, and no answers. Source: Statistics Sweden by way of val26, kommundata, svensktext and sweden-geojson.';
COMMENT ON COLUMN mart.match_abroad.country IS 'Country, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN mart.match_abroad.municipality_code IS
  'Code of the municipality in its country, as text; in Sweden kommunkod, four digits.';
COMMENT ON COLUMN mart.match_abroad.name IS 'Name in the language of the country.';
COMMENT ON COLUMN mart.match_abroad.region_name IS 'Region it lies in; in Sweden the län.';
COMMENT ON COLUMN mart.match_abroad.population IS 'Population on 31 December 2024. Unit: persons.';
COMMENT ON COLUMN mart.match_abroad.land_km2 IS 'Land area on 1 January 2015. Unit: square kilometres.';
COMMENT ON COLUMN mart.match_abroad.density_per_km2 IS
  'Population over land area. Unit: persons per square kilometre.';
COMMENT ON COLUMN mart.match_abroad.lat IS
  'Latitude of a point within it, rounded to about a kilometre. Unit: degrees, WGS 84.';
COMMENT ON COLUMN mart.match_abroad.lon IS
  'Longitude of a point within it, rounded to about a kilometre. Unit: degrees, WGS 84.';
COMMENT ON COLUMN mart.match_abroad.is_regional_centre IS 'Whether a region is governed from here.';
COMMENT ON COLUMN mart.match_abroad.is_coastal IS 'Whether it has any sea area.';
