-- one row per kommune
CREATE TABLE staging.kommuner (
  kommune_code VARCHAR PRIMARY KEY CHECK (regexp_full_match(kommune_code, '[0-9]{4}')),
  name VARCHAR NOT NULL,
  name_official VARCHAR NOT NULL,
  fylke_code VARCHAR NOT NULL CHECK (regexp_full_match(fylke_code, '[0-9]{2}')),
  centre VARCHAR,
  population INTEGER NOT NULL CHECK (population BETWEEN 100 AND 1000000),
  area_km2 DECIMAL(9, 2) NOT NULL CHECK (area_km2 > 0),
  language_form VARCHAR CHECK (language_form IN ('nb', 'nn', 'neutral')),
  lat DECIMAL(7, 3) NOT NULL CHECK (lat BETWEEN 57 AND 72),
  lon DECIMAL(7, 3) NOT NULL CHECK (lon BETWEEN 4 AND 32),
  CHECK (left(kommune_code, 2) = fylke_code)
);
COMMENT ON TABLE staging.kommuner IS
  'The municipalities of Norway. Source: Statistics Norway and Kartverket by way of norway-geodata, '
  'municipalities-2025.json.';
COMMENT ON COLUMN staging.kommuner.kommune_code IS 'Kommunenummer, text of four digits.';
COMMENT ON COLUMN staging.kommuner.name IS 'Name in Norwegian, or in the language most used.';
COMMENT ON COLUMN staging.kommuner.name_official IS 'Official name, with Sami and Kven forms.';
COMMENT ON COLUMN staging.kommuner.fylke_code IS
  'Fylkesnummer, text of two digits: the first two of the kommunenummer.';
COMMENT ON COLUMN staging.kommuner.centre IS 'Administrative centre.';
COMMENT ON COLUMN staging.kommuner.population IS
  'Population on 1 January 2024. Unit: persons.';
COMMENT ON COLUMN staging.kommuner.area_km2 IS 'Area. Unit: square kilometres.';
COMMENT ON COLUMN staging.kommuner.language_form IS
  'Written form the municipality uses: nb (bokmål), nn (nynorsk) or neutral.';
COMMENT ON COLUMN staging.kommuner.lat IS 'Latitude of the centroid of the boundary. Unit: degrees, WGS 84.';
COMMENT ON COLUMN staging.kommuner.lon IS 'Longitude of the centroid of the boundary. Unit: degrees, WGS 84.';
