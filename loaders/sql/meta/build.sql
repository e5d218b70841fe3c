-- one row: what this warehouse was built from
CREATE TABLE meta.build (
  fingerprint VARCHAR NOT NULL
);
COMMENT ON TABLE meta.build IS
  'SHA-256 over data/, the SQL files and the loader: when it is unchanged, the warehouse is used as it is. Source: '
  'this warehouse.';
COMMENT ON COLUMN meta.build.fingerprint IS 'SHA-256, hexadecimal.';
