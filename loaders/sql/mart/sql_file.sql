-- one row per table that SQL builds
CREATE VIEW mart.sql_file AS
SELECT schema_name, table_name, sql_text FROM meta.sql_file ORDER BY schema_name, table_name;
COMMENT ON VIEW mart.sql_file IS
  'The SQL that builds each table, so that a reader can follow a figure from the page to its source. Source: '
  'loaders/sql/core, loaders/sql/edition and loaders/sql/mart.';
COMMENT ON COLUMN mart.sql_file.schema_name IS 'Layer of the table, which is the folder of the file.';
COMMENT ON COLUMN mart.sql_file.table_name IS 'Name of the table, which is the name of the file.';
COMMENT ON COLUMN mart.sql_file.sql_text IS
  'Text of the file without its comments on columns, which the data dictionary holds.';
