-- one row per municipality
CREATE TABLE staging.foreign_municipalities (
  country VARCHAR NOT NULL CHECK (regexp_full_match(country, '[A-Z]{2}') AND country NOT IN ('NO', 'UA')),
  municipality_code VARCHAR NOT NULL CHECK (regexp_full_match(municipality_code, '[0-9A-Z]{2,12}')),
  name VARCHAR NOT NULL,
  region_name VARCHAR NOT NULL,
  population INTEGER NOT NULL CHECK (population BETWEEN 100 AND 5000000),
  land_km2 DECIMAL(9, 2) NOT NULL CHECK (land_km2 > 0),
  sea_km2 DECIMAL(9, 2) NOT NULL CHECK (sea_km2 >= 0),
  is_coastal BOOLEAN NOT NULL,
  is_county_seat BOOLEAN NOT NULL,
  lat DECIMAL(7, 3) NOT NULL CHECK (lat BETWEEN 34 AND 72),
  lon DECIMAL(7, 3) NOT NULL CHECK (lon BETWEEN -25 AND 45),
  PRIMARY KEY (country, municipality_code),
  UNIQUE (country, name),
  CHECK (is_coastal = (sea_km2 > 0))
);
COMMENT ON TABLE staging.foreign_municipalities IS
  'Municipalities of countries other than Norway and Ukraine, so far of Sweden. Source: Statistics Sweden by way of '
  'val26, kommundata, svensktext and sweden-geojson.';
COMMENT ON COLUMN staging.foreign_municipalities.country IS 'Country, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN staging.foreign_municipalities.municipality_code IS
  'Code of the municipality in its country, as text; in Sweden kommunkod, four digits.';
COMMENT ON COLUMN staging.foreign_municipalities.name IS 'Name in the language of the country.';
COMMENT ON COLUMN staging.foreign_municipalities.region_name IS 'Region it lies in; in Sweden the län.';
COMMENT ON COLUMN staging.foreign_municipalities.population IS 'Population on 31 December 2024. Unit: persons.';
COMMENT ON COLUMN staging.foreign_municipalities.land_km2 IS
  'Land area on 1 January 2015. Unit: square kilometres.';
COMMENT ON COLUMN staging.foreign_municipalities.sea_km2 IS 'Sea area on 1 January 2015. Unit: square kilometres.';
COMMENT ON COLUMN staging.foreign_municipalities.is_coastal IS 'Whether it has any sea area.';
COMMENT ON COLUMN staging.foreign_municipalities.is_county_seat IS
  'Whether a region is governed from here; in Sweden the residence town of the län.';
COMMENT ON COLUMN staging.foreign_municipalities.lat IS 'Latitude of a point within it. Unit: degrees, WGS 84.';
COMMENT ON COLUMN staging.foreign_municipalities.lon IS 'Longitude of a point within it. Unit: degrees, WGS 84.';
