-- one row per region type
CREATE TABLE core.region_type (
  region_type VARCHAR PRIMARY KEY,
  class_order INTEGER NOT NULL UNIQUE,
  label_in MAP(VARCHAR, VARCHAR) NOT NULL,
  ks_category VARCHAR NOT NULL,
  rule_in MAP(VARCHAR, VARCHAR) NOT NULL,
  source VARCHAR NOT NULL
);
INSERT INTO core.region_type BY NAME
SELECT region_type, class_order, text_of('region_types', region_type, 'label') AS label_in, ks_category,
  text_of('region_types', region_type, 'rule') AS rule_in, source
FROM staging.region_types ORDER BY class_order;
COMMENT ON TABLE core.region_type IS
  'The four region types in order, with the category of KS. Source: KS slides of 2023 and KS letter on budget chapter '
  '159.73.';
COMMENT ON COLUMN core.region_type.label_in IS 'Name of the class, by language.';
COMMENT ON COLUMN core.region_type.rule_in IS 'The rule, by language.';
