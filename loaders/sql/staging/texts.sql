-- one row per text and language
CREATE TABLE staging.texts (
  table_name VARCHAR NOT NULL CHECK (regexp_full_match(table_name, '[a-z]+(_[a-z]+)*')),
  row_key VARCHAR NOT NULL,
  field VARCHAR NOT NULL CHECK (regexp_full_match(field, '[a-z]+(_[a-z]+)*')),
  language VARCHAR NOT NULL CHECK (regexp_full_match(language, '[a-z]{2}')),
  text VARCHAR NOT NULL,
  PRIMARY KEY (table_name, row_key, field, language)
);
COMMENT ON TABLE staging.texts IS 'Texts of the tables that are written by hand: names, rules, remarks, a row for each '
  'language. Source: the tables they belong to.';
COMMENT ON COLUMN staging.texts.table_name IS 'Table the text belongs to: data/<name>.csv.';
COMMENT ON COLUMN staging.texts.row_key IS 'Key of the row in that table.';
COMMENT ON COLUMN staging.texts.field IS 'What the text is of its row: label, name, rule, reason.';
COMMENT ON COLUMN staging.texts.language IS 'Language, ISO 639-1.';
COMMENT ON COLUMN staging.texts.text IS 'The text.';
