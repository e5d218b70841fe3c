-- one row per span of days in which no region type changes, and region type
CREATE TABLE mart.territory_day (
  from_date DATE NOT NULL,
  to_date DATE NOT NULL,
  region_type VARCHAR NOT NULL,
  class_order INTEGER NOT NULL,
  hromada_count INTEGER NOT NULL CHECK (hromada_count >= 0),
  population_2022 INTEGER NOT NULL CHECK (population_2022 >= 0),
  PRIMARY KEY (from_date, region_type),
  CHECK (to_date >= from_date)
);
INSERT INTO mart.territory_day BY NAME
WITH begun AS (
  SELECT DISTINCT from_date FROM core.hromada_class_period
), span AS (
  SELECT from_date, coalesce(lead(from_date) OVER (ORDER BY from_date) - 1,
    (SELECT max(to_date) FROM core.hromada_class_period)) AS to_date
  FROM begun
)
SELECT s.from_date, s.to_date, t.region_type, t.class_order, count(h.hromada_code) AS hromada_count,
  coalesce(sum(h.population_2022), 0) AS population_2022
FROM span s CROSS JOIN core.region_type t
LEFT JOIN core.hromada_class_period p ON p.region_type = t.region_type
  AND s.from_date BETWEEN p.from_date AND p.to_date
LEFT JOIN core.hromada h ON h.hromada_code = p.hromada_code
GROUP BY ALL ORDER BY s.from_date, t.class_order;
COMMENT ON TABLE mart.territory_day IS
  'Hromadas and their inhabitants of 2022 in each region type on any day from 24 February 2022 to the day of the list. '
  'Source: order 376 by way of igskak/KATOTTG, read with our crosswalk; population by way of KSE Loc Data Hub.';
COMMENT ON COLUMN mart.territory_day.from_date IS 'First day of the span.';
COMMENT ON COLUMN mart.territory_day.to_date IS 'Last day of the span; the day of the list for the newest.';
COMMENT ON COLUMN mart.territory_day.hromada_count IS 'Hromadas of the region type on each of these days. Unit: count.';
COMMENT ON COLUMN mart.territory_day.population_2022 IS
  'Population of these hromadas before the full-scale invasion. Unit: persons, 1 January 2022.';
COMMENT ON COLUMN mart.territory_day.class_order IS 'Order of the region type, 1 safe to 4 occupied. Unit: rank.';
