-- one row per category of KS
CREATE TABLE core.ks_category (
  ks_category VARCHAR PRIMARY KEY,
  category_order INTEGER NOT NULL UNIQUE,
  label_in MAP(VARCHAR, VARCHAR) NOT NULL
);
INSERT INTO core.ks_category BY NAME
SELECT ks_category, row_number() OVER (ORDER BY min(class_order)) AS category_order,
  text_of('ks_categories', ks_category, 'label') AS label_in
FROM staging.region_types GROUP BY ks_category ORDER BY category_order;
COMMENT ON TABLE core.ks_category IS 'The two categories of KS, outside the war zone first. '
  'Source: KS letter on budget chapter 159.73.';
COMMENT ON COLUMN core.ks_category.category_order IS 'Order of the category, 1 outside the war zone. Unit: rank.';
COMMENT ON COLUMN core.ks_category.label_in IS 'Name of the category, by language.';
