-- one row per hromada and period in which its region type does not change
CREATE TABLE core.hromada_class_period (
  hromada_code VARCHAR NOT NULL,
  from_date DATE NOT NULL,
  to_date DATE NOT NULL,
  region_type VARCHAR NOT NULL,
  part_region_type VARCHAR,
  class_list_id VARCHAR NOT NULL,
  PRIMARY KEY (hromada_code, from_date),
  CHECK (to_date >= from_date)
);
INSERT INTO core.hromada_class_period BY NAME
SELECT hromada_code, from_date, to_date, region_type, part_region_type, list_id AS class_list_id
FROM territory.hromada_class ORDER BY hromada_code, from_date;
COMMENT ON TABLE core.hromada_class_period IS
  'Region type of each hromada on any day from 24 February 2022 to the day of the newest list. Source: order 376 by '
  'way of igskak/KATOTTG, read with our crosswalk, and lists of AUC once one is entered.';
COMMENT ON COLUMN core.hromada_class_period.from_date IS 'First day of the period.';
COMMENT ON COLUMN core.hromada_class_period.to_date IS
  'Last day of the period; the day of the list where it went on then.';
COMMENT ON COLUMN core.hromada_class_period.part_region_type IS
  'A graver region type that holds for less than half of the settlements; empty where none does.';
COMMENT ON COLUMN core.hromada_class_period.class_list_id IS
  'List that gives the region type: the order, or one of AUC that takes its place.';
