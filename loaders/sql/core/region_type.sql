-- one row per region type
CREATE TABLE core.region_type (
  region_type VARCHAR PRIMARY KEY,
  class_order INTEGER NOT NULL UNIQUE,
  label_en VARCHAR NOT NULL,
  label_nb VARCHAR NOT NULL,
  ks_category VARCHAR NOT NULL,
  rule_en VARCHAR NOT NULL,
  rule_nb VARCHAR NOT NULL,
  source VARCHAR NOT NULL
);
INSERT INTO core.region_type BY NAME
SELECT region_type, class_order, label_en, label_nb, ks_category, rule_en, rule_nb, source
FROM staging.region_types ORDER BY class_order;
COMMENT ON TABLE core.region_type IS
  'The four region types in order, with the category of KS. Source: KS slides of 2023 and KS letter on budget chapter '
  '159.73.';
