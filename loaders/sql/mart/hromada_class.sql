-- one row per hromada and period in which its region type does not change
CREATE TABLE mart.hromada_class (
  hromada_code VARCHAR NOT NULL,
  from_date DATE NOT NULL,
  to_date DATE NOT NULL,
  region_type VARCHAR NOT NULL,
  part_region_type VARCHAR,
  PRIMARY KEY (hromada_code, from_date)
);
INSERT INTO mart.hromada_class BY NAME
SELECT hromada_code, from_date, to_date, region_type, part_region_type
FROM core.hromada_class_period ORDER BY hromada_code, from_date;
COMMENT ON TABLE mart.hromada_class IS
  'Region type of each hromada on any day from 24 February 2022 to the day of the list: what a map of a day is drawn '
  'from. Source: order 376 by way of igskak/KATOTTG, read with our crosswalk.';
COMMENT ON COLUMN mart.hromada_class.from_date IS 'First day of the period.';
COMMENT ON COLUMN mart.hromada_class.to_date IS
  'Last day of the period; the day of the list where it went on then.';
