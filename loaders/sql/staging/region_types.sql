-- one row per region type
CREATE TABLE staging.region_types (
  region_type VARCHAR PRIMARY KEY CHECK (region_type IN ('safe', 'near_front', 'frontline', 'occupied')),
  class_order INTEGER NOT NULL UNIQUE CHECK (class_order BETWEEN 1 AND 4),
  ks_category VARCHAR NOT NULL CHECK (ks_category IN ('outside_war_zone', 'in_war_zone')),
  source VARCHAR NOT NULL
);
COMMENT ON TABLE staging.region_types IS 'The four classes of the Association of Ukrainian Cities and the two '
  'categories of KS. The association’s own list is not public. Source: written by hand from the documents named in '
  'each row.';
COMMENT ON COLUMN staging.region_types.region_type IS 'Region type: safe, near_front, frontline or occupied.';
COMMENT ON COLUMN staging.region_types.class_order IS 'Order of the class, 1 the safest. Unit: rank.';
COMMENT ON COLUMN staging.region_types.ks_category IS 'Category of KS. Near the front counts as outside the war zone, '
  'though de-occupied places may have the needs of the other category.';
COMMENT ON COLUMN staging.region_types.source IS 'Documents the class and the category come from.';
