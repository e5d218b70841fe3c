-- one row per month and region type
CREATE TABLE mart.territory_month (
  month DATE NOT NULL CHECK (day(month) = 1),
  region_type VARCHAR NOT NULL,
  class_order INTEGER NOT NULL,
  class_date DATE NOT NULL,
  hromada_count INTEGER NOT NULL CHECK (hromada_count >= 0),
  population_2022 INTEGER NOT NULL CHECK (population_2022 >= 0),
  PRIMARY KEY (month, region_type)
);
INSERT INTO mart.territory_month BY NAME
WITH last AS (
  SELECT max(to_date) AS list_date FROM core.hromada_class_period
), month AS (
  SELECT CAST(unnest(range(DATE '2022-02-01', list_date + 1, INTERVAL 1 MONTH)) AS DATE) AS month, list_date FROM last
)
SELECT m.month, t.region_type, t.class_order, least(last_day(m.month), m.list_date) AS class_date,
  count(h.hromada_code) AS hromada_count, coalesce(sum(h.population_2022), 0) AS population_2022
FROM month m CROSS JOIN core.region_type t
LEFT JOIN core.hromada_class_period p ON p.region_type = t.region_type
  AND least(last_day(m.month), m.list_date) BETWEEN p.from_date AND p.to_date
LEFT JOIN core.hromada h ON h.hromada_code = p.hromada_code
GROUP BY ALL ORDER BY m.month, t.class_order;
COMMENT ON TABLE mart.territory_month IS
  'Hromadas and their inhabitants of 2022 in each region type, month by month from February 2022. Source: order 376 by '
  'way of igskak/KATOTTG, read with our crosswalk; population by way of KSE Loc Data Hub.';
COMMENT ON COLUMN mart.territory_month.month IS 'First day of the month.';
COMMENT ON COLUMN mart.territory_month.class_date IS
  'Day the region types are of: the last of the month, or the day of the list.';
COMMENT ON COLUMN mart.territory_month.hromada_count IS 'Hromadas of the region type on that day. Unit: count.';
COMMENT ON COLUMN mart.territory_month.population_2022 IS
  'Population of these hromadas before the full-scale invasion. Unit: persons, 1 January 2022.';
COMMENT ON COLUMN mart.territory_month.class_order IS
  'Order of the region type, 1 safe to 4 occupied. Unit: rank.';
