-- one row per hromada and period in which its region type does not change
CREATE TABLE mart.hromada_class (
  hromada_code VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  oblast_code VARCHAR NOT NULL,
  lat DECIMAL(5, 2) NOT NULL,
  lon DECIMAL(5, 2) NOT NULL,
  from_date DATE NOT NULL,
  to_date DATE NOT NULL,
  region_type VARCHAR NOT NULL,
  part_region_type VARCHAR CHECK (part_region_type IN ('near_front', 'frontline', 'occupied')),
  PRIMARY KEY (hromada_code, from_date)
);
INSERT INTO mart.hromada_class BY NAME
SELECT p.hromada_code, h.label, h.oblast_code, h.lat, h.lon, p.from_date, p.to_date, p.region_type, p.part_region_type
FROM core.hromada_class_period p JOIN core.hromada h USING (hromada_code) ORDER BY p.hromada_code, p.from_date;
COMMENT ON TABLE mart.hromada_class IS
  'Region type of each hromada on any day from 24 February 2022 to the day of the list: what a map of a day is drawn '
  'from. Source: order 376 by way of igskak/KATOTTG, read with our crosswalk.';
COMMENT ON COLUMN mart.hromada_class.lat IS
  'Latitude of the centre, rounded to about a kilometre. Unit: degrees, WGS 84.';
COMMENT ON COLUMN mart.hromada_class.lon IS
  'Longitude of the centre, rounded to about a kilometre. Unit: degrees, WGS 84.';
COMMENT ON COLUMN mart.hromada_class.from_date IS 'First day of the period.';
COMMENT ON COLUMN mart.hromada_class.to_date IS
  'Last day of the period; the day of the list where it went on then.';
