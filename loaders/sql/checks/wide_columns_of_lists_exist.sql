-- every list names the column of hromada_war_status with its content, or has entries in long form
-- over: staging.territory_lists
SELECT l.list_id, l.wide_column
FROM staging.territory_lists l
WHERE CASE WHEN l.wide_column IS NULL
  THEN NOT EXISTS (SELECT 1 FROM staging.territory_entries e WHERE e.list_id = l.list_id)
  ELSE NOT EXISTS (SELECT 1 FROM duckdb_columns() c WHERE c.schema_name = 'staging'
    AND c.table_name = 'hromada_war_status' AND c.column_name = l.wide_column) END
