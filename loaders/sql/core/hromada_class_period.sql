-- one row per hromada and period in which its region type does not change
CREATE TABLE core.hromada_class_period (
  hromada_code VARCHAR NOT NULL,
  from_date DATE NOT NULL,
  to_date DATE NOT NULL,
  region_type VARCHAR NOT NULL,
  part_region_type VARCHAR,
  PRIMARY KEY (hromada_code, from_date),
  CHECK (to_date >= from_date)
);
INSERT INTO core.hromada_class_period BY NAME
WITH begun AS (
  SELECT *, (region_type, part_region_type) IS DISTINCT FROM lag((region_type, part_region_type)) OVER places AS is_new
  FROM territory.class_period WINDOW places AS (PARTITION BY hromada_code ORDER BY from_date)
), numbered AS (
  SELECT *, count(*) FILTER (is_new) OVER (PARTITION BY hromada_code ORDER BY from_date) AS nth FROM begun
)
SELECT hromada_code, min(from_date) AS from_date, max(to_date) AS to_date, any_value(region_type) AS region_type,
  any_value(part_region_type) AS part_region_type
FROM numbered GROUP BY hromada_code, nth ORDER BY hromada_code, from_date;
COMMENT ON TABLE core.hromada_class_period IS
  'Region type of each hromada on any day from 24 February 2022 to the day of the list. Source: order 376 by way of '
  'igskak/KATOTTG, read with our crosswalk.';
COMMENT ON COLUMN core.hromada_class_period.from_date IS 'First day of the period.';
COMMENT ON COLUMN core.hromada_class_period.to_date IS
  'Last day of the period; the day of the list where it went on then.';
COMMENT ON COLUMN core.hromada_class_period.part_region_type IS
  'A graver region type that holds for less than half of the settlements; empty where none does.';
