-- one row per kommune
CREATE TABLE staging.kommune_codes (
  kommune_code VARCHAR PRIMARY KEY CHECK (regexp_full_match(kommune_code, '[0-9]{4}')),
  name_official VARCHAR NOT NULL
);
COMMENT ON TABLE staging.kommune_codes IS
  'The municipalities as the classification has them on a day; empty until a refresh has asked for it. Source: '
  'Statistics Norway, Klass classification 131.';
COMMENT ON COLUMN staging.kommune_codes.kommune_code IS 'Kommunenummer, text of four digits.';
COMMENT ON COLUMN staging.kommune_codes.name_official IS 'Official name, with Sami and Kven forms.';
