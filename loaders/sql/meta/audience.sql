-- one row: whom this warehouse is for
CREATE TABLE meta.audience (
  audience VARCHAR NOT NULL CHECK (audience IN ('public', 'internal'))
);
COMMENT ON TABLE meta.audience IS
  'Whom this warehouse is for: it decides which single answers the layer edition lets through. Source: the command '
  'that built it.';
COMMENT ON COLUMN meta.audience.audience IS
  'public: for everybody; internal: for KS and the Association of Ukrainian Cities.';
