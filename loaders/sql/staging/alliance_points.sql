-- one row per principle or call
CREATE TABLE staging.alliance_points (
  point_code VARCHAR PRIMARY KEY,
  point_kind VARCHAR NOT NULL CHECK (point_kind IN ('principle', 'call')),
  point_order INTEGER NOT NULL,
  measure VARCHAR NOT NULL CHECK (measure IN ('none', 'rural_partners', 'theme_partnerships', 'funded_partnerships',
    'cluster_partnerships', 'non_urban_partners', 'regional_partnerships')),
  UNIQUE (point_kind, point_order)
);
COMMENT ON TABLE staging.alliance_points IS 'Eight principles and six calls of the European Alliance, and the count '
  'here that comes near each. Source: European Alliance of Cities and Regions for the Reconstruction of Ukraine.';
COMMENT ON COLUMN staging.alliance_points.point_code IS 'Short name of the principle or call.';
COMMENT ON COLUMN staging.alliance_points.point_kind IS 'principle or call.';
COMMENT ON COLUMN staging.alliance_points.point_order IS 'Order within principles and within calls. Unit: rank.';
COMMENT ON COLUMN staging.alliance_points.measure IS 'Count of our data that comes near it, or none.';
