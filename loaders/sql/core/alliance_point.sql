-- one row per principle or call
CREATE TABLE core.alliance_point (
  point_code VARCHAR PRIMARY KEY,
  point_kind VARCHAR NOT NULL,
  point_order INTEGER NOT NULL,
  label_in MAP(VARCHAR, VARCHAR) NOT NULL,
  measure VARCHAR NOT NULL
);
INSERT INTO core.alliance_point BY NAME
SELECT point_code, point_kind, point_order, text_of('alliance_points', point_code, 'label') AS label_in, measure
  FROM staging.alliance_points ORDER BY point_kind DESC, point_order;
COMMENT ON TABLE core.alliance_point IS 'Principles and calls of the European Alliance. Source: European Alliance of '
  'Cities and Regions for the Reconstruction of Ukraine.';
COMMENT ON COLUMN core.alliance_point.label_in IS 'The principle or call, by language.';
