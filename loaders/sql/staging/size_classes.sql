-- one row per size class
CREATE TABLE staging.size_classes (
  size_class VARCHAR PRIMARY KEY CHECK (regexp_full_match(size_class, '[a-z0-9_]+')),
  class_order INTEGER NOT NULL UNIQUE CHECK (class_order > 0),
  from_population INTEGER NOT NULL UNIQUE CHECK (from_population >= 0),
  to_population INTEGER,
  CHECK (to_population > from_population)
);
COMMENT ON TABLE staging.size_classes IS 'Size classes of municipalities, the same in both countries. Source: limits '
  'written by hand.';
COMMENT ON COLUMN staging.size_classes.size_class IS 'Class of a municipality by its population.';
COMMENT ON COLUMN staging.size_classes.class_order IS 'Order of the class, from the smallest. Unit: rank.';
COMMENT ON COLUMN staging.size_classes.from_population IS 'Lowest population of the class. Unit: persons.';
COMMENT ON COLUMN staging.size_classes.to_population IS 'Population the class ends below; empty when open. Unit: '
  'persons.';
