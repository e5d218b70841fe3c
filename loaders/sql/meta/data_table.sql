-- one row per table of data/
CREATE TABLE meta.data_table (
  table_name VARCHAR PRIMARY KEY,
  kind VARCHAR,
  title_in MAP(VARCHAR, VARCHAR),
  producer_in MAP(VARCHAR, VARCHAR),
  licence VARCHAR,
  source VARCHAR,
  grain VARCHAR,
  key_columns VARCHAR,
  units VARCHAR,
  as_of VARCHAR,
  period VARCHAR,
  retrieved VARCHAR,
  rows INTEGER,
  sha256 VARCHAR,
  quality VARCHAR,
  notes_in MAP(VARCHAR, VARCHAR),
  warn_after_days INTEGER,
  error_after_days INTEGER,
  limit_reason_in MAP(VARCHAR, VARCHAR),
  accepted_until VARCHAR,
  accepted_reason_in MAP(VARCHAR, VARCHAR)
);
COMMENT ON TABLE meta.data_table IS
  'The metadata file beside each table of data/, as it stands. Source: data/<table>.json.';
COMMENT ON COLUMN meta.data_table.table_name IS 'Name of the table: data/<name>.csv.';
COMMENT ON COLUMN meta.data_table.source IS 'Addresses or documents, parted by a space and a bar.';
COMMENT ON COLUMN meta.data_table.error_after_days IS
  'Days after as_of when the public site is no longer built from the table; empty where the record sets no limit.';
COMMENT ON COLUMN meta.data_table.accepted_until IS
  'Last day on which facts beyond the limit are published all the same.';
COMMENT ON COLUMN meta.data_table.quality IS
  'official; official_by_way: read from a copy that another than the office keeps; derived, estimated, sample, '
  'conflicting, mixed, illustrative or reported.';
COMMENT ON COLUMN meta.data_table.kind IS 'refreshed: fetched by a loader; authored: written by hand.';
