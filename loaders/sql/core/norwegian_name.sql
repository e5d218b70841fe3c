-- one row per language and Norwegian place that has a name of its own in it
CREATE TABLE core.norwegian_name (
  language VARCHAR NOT NULL,
  place_code VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  PRIMARY KEY (language, place_code)
);
INSERT INTO core.norwegian_name BY NAME
SELECT language, place_code, name FROM staging.place_names
WHERE place_kind IN ('kommune', 'fylke') AND language = 'uk' AND name_status = 'other_language'
ORDER BY language, place_code;
COMMENT ON TABLE core.norwegian_name IS
  'What Norwegian municipalities and counties are customarily called in Ukrainian, where there is such a form. Source: '
  'Who’s On First.';
COMMENT ON COLUMN core.norwegian_name.language IS 'Language of the name, ISO 639-1.';
COMMENT ON COLUMN core.norwegian_name.place_code IS 'Kommunenummer or fylkesnummer.';
COMMENT ON COLUMN core.norwegian_name.name IS 'The name, as the source writes it.';
