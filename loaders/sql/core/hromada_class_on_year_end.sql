-- one row per hromada and year
CREATE TABLE core.hromada_class_on_year_end (
  hromada_code VARCHAR NOT NULL,
  year INTEGER NOT NULL,
  class_date DATE NOT NULL,
  region_type VARCHAR NOT NULL CHECK (region_type IN ('safe', 'near_front', 'frontline', 'occupied')),
  PRIMARY KEY (hromada_code, year)
);
INSERT INTO core.hromada_class_on_year_end BY NAME
WITH year_end AS (
  SELECT CAST(unnest(range(DATE '2022-12-31', max(to_date) + 1, INTERVAL 1 YEAR)) AS DATE) AS class_date
  FROM territory.class_period
)
SELECT p.hromada_code, year(y.class_date)::INTEGER AS year, y.class_date, p.region_type
FROM year_end y JOIN territory.class_period p ON y.class_date BETWEEN p.from_date AND p.to_date
ORDER BY p.hromada_code, y.class_date;
COMMENT ON TABLE core.hromada_class_on_year_end IS
  'Region type of each hromada on 31 December: what the budget of a year is grouped by. Years that end after the day '
  'of the list are not here. Source: order 376 by way of igskak/KATOTTG, read with our crosswalk.';
COMMENT ON COLUMN core.hromada_class_on_year_end.year IS 'Year whose last day it is.';
COMMENT ON COLUMN core.hromada_class_on_year_end.class_date IS 'Day the region type is of.';
