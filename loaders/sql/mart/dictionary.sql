-- one row per column of the warehouse
CREATE VIEW mart.dictionary AS
SELECT c.schema_name, c.table_name, c.column_name, c.data_type,
  EXISTS (SELECT 1 FROM duckdb_constraints() k WHERE k.database_name = c.database_name AND k.schema_name = c.schema_name
    AND k.table_name = c.table_name AND k.constraint_type = 'PRIMARY KEY'
      AND list_contains(k.constraint_column_names, c.column_name)) AS is_key,
  c.comment || coalesce(' ' || nullif(regexp_extract(coalesce(t.comment, v.comment), 'Source: .*$'), ''), '') AS comment
FROM duckdb_columns() c
LEFT JOIN duckdb_tables() t ON t.database_name = c.database_name AND t.schema_name = c.schema_name
  AND t.table_name = c.table_name
LEFT JOIN duckdb_views() v ON v.database_name = c.database_name AND v.schema_name = c.schema_name
  AND v.view_name = c.table_name
WHERE c.schema_name IN ('staging', 'core', 'mart')
ORDER BY list_position(['staging', 'core', 'mart'], c.schema_name), c.table_name, c.column_index;
COMMENT ON VIEW mart.dictionary IS
  'The data dictionary: every column with its meaning, unit and source, read from the schema itself. Source: this '
  'warehouse.';
COMMENT ON COLUMN mart.dictionary.schema_name IS
  'Layer: staging (as in data/), core (put together), mart (what pages read).';
COMMENT ON COLUMN mart.dictionary.table_name IS 'Name of the table.';
COMMENT ON COLUMN mart.dictionary.column_name IS 'Name of the column.';
COMMENT ON COLUMN mart.dictionary.data_type IS 'Type in DuckDB.';
COMMENT ON COLUMN mart.dictionary.is_key IS 'True when the column is a part of the primary key.';
COMMENT ON COLUMN mart.dictionary.comment IS 'What the column means, its unit, and the source of its table.';
-- never empty: schema_name, table_name, column_name, data_type, is_key, comment
