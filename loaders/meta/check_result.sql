-- one row per check
CREATE TABLE meta.check_result (
  check_name VARCHAR PRIMARY KEY,
  description VARCHAR NOT NULL,
  rows_checked INTEGER NOT NULL CHECK (rows_checked >= 0),
  violations INTEGER NOT NULL CHECK (violations >= 0),
  tolerance VARCHAR,
  example VARCHAR,
  data_tables VARCHAR[] NOT NULL
);
COMMENT ON TABLE meta.check_result IS 'How each check went when the warehouse was built. Source: loaders/checks.';
