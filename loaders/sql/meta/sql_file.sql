-- one row per table that SQL builds
CREATE TABLE meta.sql_file (
  schema_name VARCHAR NOT NULL,
  table_name VARCHAR NOT NULL,
  sql_text VARCHAR NOT NULL,
  PRIMARY KEY (schema_name, table_name)
);
COMMENT ON TABLE meta.sql_file IS
  'The SQL that builds each table, so that a page can show how its figures come about. Source: loaders/sql/core, '
  'loaders/sql/edition and loaders/sql/mart.';
COMMENT ON COLUMN meta.sql_file.sql_text IS
  'Text of the file without its comments on columns, which the data dictionary holds.';
