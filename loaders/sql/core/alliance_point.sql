-- one row per principle or call
CREATE TABLE core.alliance_point (
  point_code VARCHAR PRIMARY KEY,
  point_kind VARCHAR NOT NULL,
  point_order INTEGER NOT NULL,
  label_en VARCHAR NOT NULL,
  label_nb VARCHAR NOT NULL,
  measure VARCHAR NOT NULL
);
INSERT INTO core.alliance_point BY NAME
SELECT point_code, point_kind, point_order, label_en, label_nb, measure FROM staging.alliance_points
  ORDER BY point_kind DESC, point_order;
COMMENT ON TABLE core.alliance_point IS
  'Principles and calls of the European Alliance. Source: European Alliance of Cities and Regions for the '
  'Reconstruction of Ukraine.';
