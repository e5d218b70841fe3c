-- one row per year and group of hromadas
CREATE TABLE mart.transfer_dependence (
  year INTEGER NOT NULL,
  group_kind VARCHAR NOT NULL CHECK (group_kind IN ('country', 'oblast', 'type', 'region_type')),
  group_code VARCHAR NOT NULL,
  class_date DATE,
  hromada_count INTEGER NOT NULL,
  excluded_count INTEGER NOT NULL CHECK (excluded_count >= 0),
  transfers_share DOUBLE NOT NULL CHECK (transfers_share BETWEEN 0 AND 1),
  p25_share DOUBLE NOT NULL CHECK (p25_share BETWEEN 0 AND 1),
  p50_share DOUBLE NOT NULL CHECK (p50_share BETWEEN 0 AND 1),
  p75_share DOUBLE NOT NULL CHECK (p75_share BETWEEN 0 AND 1),
  PRIMARY KEY (year, group_kind, group_code)
);
INSERT INTO mart.transfer_dependence BY NAME
WITH budget AS (
  SELECT h.oblast_code, h.type, r.region_type, r.class_date, b.year, b.is_comparable, b.transfers_uah_m,
    b.total_without_military_uah_m AS total_uah_m
  FROM core.hromada h JOIN core.hromada_budget b USING (hromada_code)
  LEFT JOIN core.hromada_class_on_year_end r USING (hromada_code, year)
  WHERE b.is_complete_year
), grouped AS (
  SELECT year,
    CASE WHEN grouping(oblast_code) = 0 THEN 'oblast' WHEN grouping(type) = 0 THEN 'type'
      WHEN grouping(region_type) = 0 THEN 'region_type' ELSE 'country' END AS group_kind,
    coalesce(oblast_code, type, region_type, 'UA') AS group_code,
    CASE WHEN grouping(region_type) = 0 THEN any_value(class_date) END AS class_date,
    count(*) FILTER (is_comparable) AS hromada_count, count(*) FILTER (NOT is_comparable) AS excluded_count,
    sum(transfers_uah_m) FILTER (is_comparable)::DOUBLE / sum(total_uah_m) FILTER (is_comparable)::DOUBLE
      AS transfers_share,
    quantile_cont(transfers_uah_m::DOUBLE / total_uah_m::DOUBLE, [0.25, 0.5, 0.75]) FILTER (is_comparable) AS q
  FROM budget GROUP BY GROUPING SETS ((year), (year, oblast_code), (year, type), (year, region_type))
  HAVING (grouping(region_type) = 1 OR region_type IS NOT NULL) AND bool_or(is_comparable)
)
SELECT year, group_kind, group_code, class_date, hromada_count, excluded_count,
  round(transfers_share, 6) AS transfers_share,
  round(q[1], 6) AS p25_share, round(q[2], 6) AS p50_share, round(q[3], 6) AS p75_share
FROM grouped ORDER BY year, group_kind, group_code;
COMMENT ON TABLE mart.transfer_dependence IS
  'Transfers as a share of all revenue of the hromadas’ budgets, personal income tax on military pay left out of '
  'it. Excluded: hromadas occupied since before 2022; years that are not complete. Quantiles are continuous, each '
  'hromada counts once. Source: Ministry of Finance of Ukraine (OpenBudget) by way of KSE Loc Data Hub, '
  'hromada_budget_2020_2022.csv.';
COMMENT ON COLUMN mart.transfer_dependence.year IS 'Budget year, the calendar year; complete years only.';
COMMENT ON COLUMN mart.transfer_dependence.group_kind IS
  'What the group is: the country, an oblast, a type (urban, settlement, rural) or a region type on class_date.';
COMMENT ON COLUMN mart.transfer_dependence.group_code IS
  'UA for the country, ISO 3166-2 code of the oblast, the type, or the region type.';
COMMENT ON COLUMN mart.transfer_dependence.hromada_count IS 'Hromadas the figures are computed from. Unit: count.';
COMMENT ON COLUMN mart.transfer_dependence.excluded_count IS
  'Hromadas of the group left out: occupied since before 2022. Unit: count.';
COMMENT ON COLUMN mart.transfer_dependence.transfers_share IS
  'All transfers of the group over all its revenue. Unit: share, 0 to 1.';
COMMENT ON COLUMN mart.transfer_dependence.p25_share IS 'One hromada in four has a lower share. Unit: share, 0 to 1.';
COMMENT ON COLUMN mart.transfer_dependence.p50_share IS 'Median share of a hromada. Unit: share, 0 to 1.';
COMMENT ON COLUMN mart.transfer_dependence.p75_share IS
  'One hromada in four has a higher share. Unit: share, 0 to 1.';
COMMENT ON COLUMN mart.transfer_dependence.class_date IS
  'Day the region types are of, the end of the year: see core.hromada_class_on_year_end. Empty for other groups.';
