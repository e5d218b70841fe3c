-- What several layers say in the same words. Macros are temporary: a finished warehouse holds tables alone.

-- A text of a row of data/ in every language that it stands in; NULL where it stands in none.
CREATE TEMP MACRO text_of(of_table, of_key, of_field) AS (
  SELECT map_from_entries(list((t.language, t.text) ORDER BY t.language))
  FROM staging.texts t
  WHERE t.table_name = of_table AND t.row_key = of_key AND t.field = of_field
);

-- A name that is the same in every language, in the form of text_of.
CREATE TEMP MACRO alike(name) AS (
  SELECT map_from_entries(list((l.language, name) ORDER BY l.language)) FROM meta.language l
);

-- Whole months from a day to the newest on which a table of data/ was fetched or changed: a build has no clock, and
-- pages say "at least" of them.
CREATE TEMP MACRO months_to_newest_data(of_day) AS (
  SELECT greatest(0, date_sub('month', of_day, max(TRY_CAST(t.retrieved AS DATE))))::INTEGER FROM meta.data_table t
);
