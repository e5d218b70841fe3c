-- one row per table of data/
CREATE VIEW mart.table_provenance AS
WITH cited AS (
  SELECT table_name, unnest(string_split(source, ' | ')) AS document FROM meta.data_table
), named AS (
  SELECT c.table_name, l.language, string_agg(d.name_in[l.language], ' | ' ORDER BY c.document) AS names
  FROM cited c JOIN core.document d USING (document) CROSS JOIN meta.language l
  GROUP BY ALL
), documents AS (
  SELECT table_name, map_from_entries(list((language, names) ORDER BY language)) AS documents_in
  FROM named GROUP BY ALL
)
SELECT d.table_name, d.kind, d.title_in, d.producer_in, d.licence, d.source, n.documents_in, d.grain,
  d.key_columns, d.units,
  d.as_of, d.period, d.retrieved, d.rows, d.sha256, d.quality, d.notes_in,
  d.warn_after_days, d.error_after_days, d.limit_reason_in, d.accepted_until, d.accepted_reason_in,
  count(c.check_name) AS check_count, string_agg(c.description, ' · ' ORDER BY c.check_name) AS checks
FROM meta.data_table d LEFT JOIN documents n USING (table_name)
LEFT JOIN meta.check_result c ON list_contains(c.data_tables, d.table_name)
GROUP BY ALL ORDER BY d.table_name;
COMMENT ON VIEW mart.table_provenance IS 'Every table of data/ with its metadata and what is checked. Source: the '
  'metadata file beside each table.';
COMMENT ON COLUMN mart.table_provenance.table_name IS 'Name of the table: data/<name>.csv.';
COMMENT ON COLUMN mart.table_provenance.kind IS 'refreshed: fetched by a loader; authored: written by hand.';
COMMENT ON COLUMN mart.table_provenance.title_in IS 'Title, by language.';
COMMENT ON COLUMN mart.table_provenance.producer_in IS 'Who produced the facts, by language.';
COMMENT ON COLUMN mart.table_provenance.licence IS 'Licence to cite.';
COMMENT ON COLUMN mart.table_provenance.source IS 'Addresses, and keys of documents, parted by a space and a bar.';
COMMENT ON COLUMN mart.table_provenance.documents_in IS
  'Author, title and date of each document among them, parted in the same way, by language; empty where none is.';
COMMENT ON COLUMN mart.table_provenance.grain IS 'What one row is.';
COMMENT ON COLUMN mart.table_provenance.key_columns IS 'Columns of the key, parted by a comma.';
COMMENT ON COLUMN mart.table_provenance.units IS 'Units of columns, one after the other.';
COMMENT ON COLUMN mart.table_provenance.as_of IS 'Date or period the facts hold for, text.';
COMMENT ON COLUMN mart.table_provenance.period IS 'Period covered, text; empty when the table has none.';
COMMENT ON COLUMN mart.table_provenance.retrieved IS 'Day the content last changed.';
COMMENT ON COLUMN mart.table_provenance.rows IS 'Rows of the table. Unit: count.';
COMMENT ON COLUMN mart.table_provenance.sha256 IS 'SHA-256 of the file, hexadecimal.';
COMMENT ON COLUMN mart.table_provenance.quality IS 'official, official_by_way, derived, estimated, sample, '
  'conflicting, mixed, illustrative or reported.';
COMMENT ON COLUMN mart.table_provenance.notes_in IS 'Remarks, by language.';
COMMENT ON COLUMN mart.table_provenance.warn_after_days IS 'Days after the last day of as_of when a refresh and a '
  'check begin to say so; empty where the facts do not age. Unit: days.';
COMMENT ON COLUMN mart.table_provenance.error_after_days IS 'Days after which the public site is no longer built from '
  'the table, unless accepted_until says so. Unit: days.';
COMMENT ON COLUMN mart.table_provenance.limit_reason_in IS 'Why these limits, by language.';
COMMENT ON COLUMN mart.table_provenance.accepted_until IS 'Last day on which facts beyond the limit are published all '
  'the same, as text; empty where no exception was made.';
COMMENT ON COLUMN mart.table_provenance.accepted_reason_in IS 'Why the exception was made, by language.';
COMMENT ON COLUMN mart.table_provenance.check_count IS 'Checks that read the table. Unit: count.';
COMMENT ON COLUMN mart.table_provenance.checks IS 'What these checks hold, one after the other.';
-- never empty: table_name, kind, title_in, producer_in, licence, source, grain, key_columns
-- never empty: as_of, retrieved, rows, sha256, quality, notes_in, check_count
