-- one row per hromada and year
-- What the money of a year is grouped by. Before the invasion the order knows no region types, so earlier years have
-- those of the end of the first year of the invasion: what became of the places, told of what they had before. A year
-- that ends after the day of the list has those of that day.
CREATE TABLE core.hromada_class_on_year_end (
  hromada_code VARCHAR NOT NULL,
  year INTEGER NOT NULL,
  class_date DATE NOT NULL,
  region_type VARCHAR NOT NULL CHECK (region_type IN ('safe', 'near_front', 'frontline', 'occupied')),
  PRIMARY KEY (hromada_code, year)
);
INSERT INTO core.hromada_class_on_year_end BY NAME
WITH told AS (
  SELECT min(from_date) AS first_day, max(to_date) AS last_day FROM territory.hromada_class
), asked AS ( -- years that have budgets, and years that the list reaches to the end of
  SELECT DISTINCT year FROM staging.hromada_budgets
  UNION SELECT unnest(range(year(first_day), year(last_day + 1)))::INTEGER FROM told
), year_end AS (
  SELECT a.year, least(greatest(make_date(a.year, 12, 31), make_date(year(t.first_day)::INTEGER, 12, 31)), t.last_day)
    AS class_date
  FROM asked a CROSS JOIN told t
)
SELECT p.hromada_code, y.year, y.class_date, p.region_type
FROM year_end y JOIN territory.hromada_class p ON y.class_date BETWEEN p.from_date AND p.to_date
ORDER BY p.hromada_code, y.year;
COMMENT ON TABLE core.hromada_class_on_year_end IS
  'Region type of each hromada at the end of a year: what the money of the year is grouped by. Years before the '
  'full-scale invasion have that of the end of its first year, years that end after the day of the list that of the '
  'list. Source: order 376 by way of igskak/KATOTTG, read with our crosswalk.';
COMMENT ON COLUMN core.hromada_class_on_year_end.year IS 'Calendar year, also the budget year.';
COMMENT ON COLUMN core.hromada_class_on_year_end.class_date IS
  'Day the region types of the year are of: its last; that of the first year of the full-scale invasion for earlier '
  'years; the day of the list for a year that ends after it.';
