-- one row per municipality
CREATE TABLE core.foreign_municipality (
  country VARCHAR NOT NULL,
  municipality_code VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  region_name VARCHAR NOT NULL,
  population INTEGER NOT NULL,
  land_km2 DECIMAL(9, 2) NOT NULL,
  is_coastal BOOLEAN NOT NULL,
  is_county_seat BOOLEAN NOT NULL,
  is_whole_region BOOLEAN NOT NULL,
  lat DECIMAL(7, 3) NOT NULL,
  lon DECIMAL(7, 3) NOT NULL,
  PRIMARY KEY (country, municipality_code)
);
INSERT INTO core.foreign_municipality BY NAME
SELECT country, municipality_code, name, region_name, population, land_km2, is_coastal, is_county_seat,
  count(*) OVER (PARTITION BY country, region_name) = 1 AS is_whole_region, lat, lon
FROM staging.foreign_municipalities ORDER BY country, municipality_code;
COMMENT ON TABLE core.foreign_municipality IS
  'Municipalities of countries other than Norway and Ukraine as the matching sees one: size and traits that are '
  'public. Source: Statistics Sweden by way of val26, kommundata, svensktext and sweden-geojson.';
COMMENT ON COLUMN core.foreign_municipality.country IS 'Country, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN core.foreign_municipality.municipality_code IS
  'Code of the municipality in its country, as text; in Sweden kommunkod, four digits.';
COMMENT ON COLUMN core.foreign_municipality.name IS 'Name in the language of the country.';
COMMENT ON COLUMN core.foreign_municipality.population IS 'Population on 31 December 2024. Unit: persons.';
COMMENT ON COLUMN core.foreign_municipality.land_km2 IS 'Land area on 1 January 2015. Unit: square kilometres.';
COMMENT ON COLUMN core.foreign_municipality.is_coastal IS 'Whether it has any sea area.';
COMMENT ON COLUMN core.foreign_municipality.is_county_seat IS 'Whether a region is governed from here.';
COMMENT ON COLUMN core.foreign_municipality.is_whole_region IS
  'Whether it is the only municipality of its region, so that a tie of the one is a tie of the other.';
COMMENT ON COLUMN core.foreign_municipality.region_name IS 'Region it lies in; in Sweden the län.';
COMMENT ON COLUMN core.foreign_municipality.lat IS 'Latitude of a point within it. Unit: degrees, WGS 84.';
COMMENT ON COLUMN core.foreign_municipality.lon IS 'Longitude of a point within it. Unit: degrees, WGS 84.';
