-- one row per check
CREATE TABLE meta.check_result (
  check_name VARCHAR PRIMARY KEY,
  kind VARCHAR NOT NULL CHECK (kind IN ('identity', 'record')),
  description VARCHAR NOT NULL,
  rows_checked INTEGER NOT NULL CHECK (rows_checked >= 0),
  violations INTEGER NOT NULL CHECK (violations >= 0),
  tolerance VARCHAR,
  problems VARCHAR[] NOT NULL,
  data_tables VARCHAR[] NOT NULL
);
COMMENT ON TABLE meta.check_result IS 'How each check went when the warehouse was built. Source: loaders/sql/checks.';
COMMENT ON COLUMN meta.check_result.kind IS
  'identity: holds between rows, and a warehouse that breaks it is refused; record: data/ agrees with its metadata.';
COMMENT ON COLUMN meta.check_result.problems IS 'The first rows that break it, as sentences.';
COMMENT ON COLUMN meta.check_result.data_tables IS 'Tables of data/ it looks at.';
