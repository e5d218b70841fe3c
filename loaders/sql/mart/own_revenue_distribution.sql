-- one row per year, measure and group of hromadas
CREATE TABLE mart.own_revenue_distribution (
  year INTEGER NOT NULL,
  measure VARCHAR NOT NULL CHECK (measure IN ('per_capita', 'total')),
  group_kind VARCHAR NOT NULL CHECK (group_kind IN ('country', 'oblast', 'type', 'region_type')),
  group_code VARCHAR NOT NULL,
  class_date DATE,
  hromada_count INTEGER NOT NULL,
  excluded_count INTEGER NOT NULL CHECK (excluded_count >= 0),
  p10 DOUBLE,
  p25 DOUBLE,
  p50 DOUBLE,
  p75 DOUBLE,
  p90 DOUBLE,
  mean DOUBLE,
  PRIMARY KEY (year, measure, group_kind, group_code),
  CHECK (p10 <= p25 AND p25 <= p50 AND p50 <= p75 AND p75 <= p90)
);
INSERT INTO mart.own_revenue_distribution BY NAME
WITH amount AS (
  SELECT h.oblast_code, h.type, r.region_type, r.class_date, b.year, b.is_comparable, m.measure, CASE m.measure
    WHEN 'per_capita' THEN b.own_without_military_uah_m * 1000000 / h.population_2022
      ELSE b.own_without_military_uah_m END::DOUBLE AS amount
  FROM core.hromada h JOIN core.hromada_budget b USING (hromada_code)
  LEFT JOIN core.hromada_class_on_year_end r USING (hromada_code, year)
  CROSS JOIN (VALUES ('per_capita'), ('total')) m(measure)
  WHERE b.is_complete_year
), grouped AS (
  SELECT year, measure,
    CASE WHEN grouping(oblast_code) = 0 THEN 'oblast' WHEN grouping(type) = 0 THEN 'type'
      WHEN grouping(region_type) = 0 THEN 'region_type' ELSE 'country' END AS group_kind,
    coalesce(oblast_code, type, region_type, 'UA') AS group_code,
    CASE WHEN grouping(region_type) = 0 THEN any_value(class_date) END AS class_date,
    count(*) FILTER (is_comparable) AS hromada_count, count(*) FILTER (NOT is_comparable) AS excluded_count,
    quantile_cont(amount, [0.1, 0.25, 0.5, 0.75, 0.9]) FILTER (is_comparable) AS q,
    avg(amount) FILTER (is_comparable) AS mean
  FROM amount
  GROUP BY GROUPING SETS ((year, measure), (year, measure, oblast_code), (year, measure, type),
    (year, measure, region_type))
  HAVING grouping(region_type) = 1 OR region_type IS NOT NULL
)
SELECT year, measure, group_kind, group_code, class_date, hromada_count, excluded_count,
  round(q[1], 3) AS p10, round(q[2], 3) AS p25, round(q[3], 3) AS p50, round(q[4], 3) AS p75, round(q[5], 3) AS p90,
    round(mean, 3) AS mean
FROM grouped ORDER BY year, measure, group_kind, group_code;
COMMENT ON TABLE mart.own_revenue_distribution IS
  'How own-source revenue is spread over hromadas, each hromada counting once whatever its size. Quantiles are '
  'continuous (interpolated between the two nearest hromadas, type 7 of Hyndman and Fan); personal income tax on '
  'military pay is left out. Per inhabitant uses the population of 1 January 2022 in every year. Excluded: hromadas '
  'occupied since before 2022; years that are not complete. Source: Ministry of Finance of Ukraine (OpenBudget) and '
  'State Statistics Service, by way of KSE Loc Data Hub.';
COMMENT ON COLUMN mart.own_revenue_distribution.measure IS
  'per_capita: UAH per inhabitant and year; total: UAH million per hromada and year.';
COMMENT ON COLUMN mart.own_revenue_distribution.year IS 'Budget year, the calendar year; complete years only.';
COMMENT ON COLUMN mart.own_revenue_distribution.group_kind IS
  'What the group is: the country, an oblast, a type (urban, settlement, rural) or a region type on class_date.';
COMMENT ON COLUMN mart.own_revenue_distribution.group_code IS
  'UA for the country, ISO 3166-2 code of the oblast, the type, or the region type.';
COMMENT ON COLUMN mart.own_revenue_distribution.hromada_count IS 'Hromadas the figures are computed from. Unit: count.';
COMMENT ON COLUMN mart.own_revenue_distribution.excluded_count IS
  'Hromadas of the group left out: occupied since before 2022, or revenue not above zero. Unit: count.';
COMMENT ON COLUMN mart.own_revenue_distribution.p10 IS 'One hromada in ten has less. Unit: as measure says, nominal.';
COMMENT ON COLUMN mart.own_revenue_distribution.p25 IS 'One hromada in four has less. Unit: as measure says, nominal.';
COMMENT ON COLUMN mart.own_revenue_distribution.p50 IS
  'Median: half of the hromadas have less. Unit: as measure says, nominal.';
COMMENT ON COLUMN mart.own_revenue_distribution.p75 IS 'One hromada in four has more. Unit: as measure says, nominal.';
COMMENT ON COLUMN mart.own_revenue_distribution.p90 IS 'One hromada in ten has more. Unit: as measure says, nominal.';
COMMENT ON COLUMN mart.own_revenue_distribution.mean IS
  'Mean over hromadas, not weighted by population. Unit: as measure says, nominal.';
COMMENT ON COLUMN mart.own_revenue_distribution.class_date IS
  'Day the region types are of, the end of the year: see core.hromada_class_on_year_end. Empty for other groups.';
