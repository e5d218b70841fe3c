-- one row per fylke
CREATE TABLE staging.fylker (
  fylke_code VARCHAR PRIMARY KEY CHECK (regexp_full_match(fylke_code, '[0-9]{2}')),
  name VARCHAR NOT NULL UNIQUE
);
COMMENT ON TABLE staging.fylker IS
  'The counties of Norway. Source: Statistics Norway and Kartverket by way of norway-geodata, counties-2025.json.';
COMMENT ON COLUMN staging.fylker.fylke_code IS 'Fylkesnummer, text of two digits: the first two of the kommunenummer.';
COMMENT ON COLUMN staging.fylker.name IS 'Name of the county.';
