-- one row per size class
CREATE TABLE core.size_class (
  size_class VARCHAR PRIMARY KEY,
  class_order INTEGER NOT NULL UNIQUE,
  from_population INTEGER NOT NULL,
  to_population INTEGER,
  label_in MAP(VARCHAR, VARCHAR) NOT NULL
);
INSERT INTO core.size_class BY NAME
SELECT size_class, class_order, from_population, to_population, text_of('size_classes', size_class, 'label') AS label_in
  FROM staging.size_classes ORDER BY class_order;
COMMENT ON TABLE core.size_class IS 'Size classes of municipalities, the same in both countries. Source: limits '
  'written by hand.';
COMMENT ON COLUMN core.size_class.class_order IS 'Order of the class, from the smallest. Unit: rank.';
COMMENT ON COLUMN core.size_class.label_in IS 'Name of the class, by language.';
