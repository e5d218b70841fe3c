-- one row per hromada with a class
CREATE TABLE core.hromada_financial_capacity (
  hromada_code VARCHAR PRIMARY KEY,
  capacity_class VARCHAR NOT NULL,
  class_order INTEGER NOT NULL CHECK (class_order BETWEEN 1 AND 5)
);
INSERT INTO core.hromada_financial_capacity BY NAME
SELECT hromada_code, capacity_class,
  list_position(['critical', 'low', 'satisfactory', 'optimal', 'high'], capacity_class) AS class_order
FROM staging.hromada_financial_capacity ORDER BY hromada_code;
COMMENT ON TABLE core.hromada_financial_capacity IS
  'Class of financial capacity of each hromada that has one. Source: state assessment of the financial capacity of '
  'hromadas, by way of KSE Loc Data Hub, fin_capacity_merged.xlsx.';
COMMENT ON COLUMN core.hromada_financial_capacity.class_order IS
  'Order of the class, 1 critical to 5 high. Unit: rank.';
