-- one row per group of hromadas and basis
-- The tax on military pay is told of whole groups only, and as sums: a quantile is the figure of one hromada or two.
-- A division with a small group tells it of none, since the others and the country would give that group away. Nor does
-- a division that differs by a few hromadas from that of an earlier year, which is out since the change to that year
-- was published: the sums of the year that both begin with, taken from one another, would be about those few.
CREATE TABLE mart.war_change (
  group_kind VARCHAR NOT NULL CHECK (group_kind IN ('country', 'oblast', 'region_type')),
  group_code VARCHAR NOT NULL,
  class_date DATE,
  basis VARCHAR NOT NULL CHECK (basis IN ('with_military_pit', 'without_military_pit')),
  from_year INTEGER NOT NULL,
  to_year INTEGER NOT NULL,
  hromada_count INTEGER NOT NULL,
  excluded_count INTEGER NOT NULL CHECK (excluded_count >= 0),
  own_from_uah_m DECIMAL(24, 8),
  own_to_uah_m DECIMAL(24, 8),
  total_change_share DOUBLE,
  p25_change_share DOUBLE,
  p50_change_share DOUBLE,
  p75_change_share DOUBLE,
  PRIMARY KEY (group_kind, group_code, basis),
  CHECK (from_year < to_year),
  CHECK (basis = 'without_military_pit' OR coalesce(p25_change_share, p50_change_share, p75_change_share) IS NULL)
);
INSERT INTO mart.war_change BY NAME
WITH counted AS ( -- who is counted in the change to each year, and in which class at its end
  SELECT h.hromada_code, h.oblast_code, r.region_type, r.class_date, coalesce(t.class_order, 1) AS class_order,
    y.from_year, b.year, a.is_comparable AND b.is_comparable AS is_counted,
    a.own_uah_m AS own_from, b.own_uah_m AS own_to, a.own_without_military_uah_m AS own_without_from,
    b.own_without_military_uah_m AS own_without_to
  FROM core.budget_span y CROSS JOIN core.hromada h
  JOIN core.hromada_budget a ON a.hromada_code = h.hromada_code AND a.year = y.from_year
  JOIN core.hromada_budget b ON b.hromada_code = h.hromada_code AND b.year BETWEEN y.from_year + 1 AND y.to_year
  LEFT JOIN core.hromada_class_on_year_end r ON r.hromada_code = h.hromada_code AND r.year = b.year
  LEFT JOIN core.region_type t USING (region_type)
), side AS ( -- all that sums of a division can add up to, as far as classes of a hromada can change
  SELECT 'country' AS group_kind, 'UA' AS oblast_code, 15 AS classes
  UNION ALL SELECT 'oblast', oblast_code, 15 FROM core.oblast
  UNION ALL SELECT 'region_type', 'UA', unnest(range(1, 16))
), moved AS ( -- how many are on a side in one year and not in the other
  SELECT s.group_kind, count(*) FILTER ((e.is_counted AND (s.classes >> (e.class_order - 1)) & 1 = 1)
    IS DISTINCT FROM (n.is_counted AND (s.classes >> (n.class_order - 1)) & 1 = 1)) AS hromada_count
  FROM core.budget_span y JOIN counted n ON n.year = y.to_year
  JOIN counted e ON e.hromada_code = n.hromada_code AND e.year < y.to_year
  JOIN side s ON s.oblast_code IN ('UA', n.oblast_code)
  GROUP BY s.group_kind, s.oblast_code, s.classes, e.year
), apart AS (
  SELECT group_kind, min(nullif(hromada_count, 0)) AS fewest FROM moved GROUP BY group_kind
), change AS (
  SELECT region_type, class_date, oblast_code, m.basis, c.from_year, year AS to_year, is_counted,
    CASE m.basis WHEN 'with_military_pit' THEN own_from ELSE own_without_from END AS own_from,
    CASE m.basis WHEN 'with_military_pit' THEN own_to ELSE own_without_to END AS own_to
  FROM counted c JOIN core.budget_span y ON y.to_year = c.year
  CROSS JOIN (VALUES ('with_military_pit'), ('without_military_pit')) m(basis)
), grouped AS (
  SELECT CASE grouping(region_type, oblast_code) WHEN 1 THEN 'region_type' WHEN 2 THEN 'oblast'
    ELSE 'country' END AS group_kind,
    coalesce(region_type, oblast_code, 'UA') AS group_code,
    CASE WHEN grouping(region_type) = 0 THEN any_value(class_date) END AS class_date, basis, from_year, to_year,
    count(*) FILTER (is_counted) AS hromada_count, count(*) FILTER (NOT is_counted) AS excluded_count,
    sum(own_from) FILTER (is_counted) AS own_from_uah_m, sum(own_to) FILTER (is_counted) AS own_to_uah_m,
    CASE basis WHEN 'without_military_pit' THEN
      quantile_cont((own_to / own_from - 1)::DOUBLE, [0.25, 0.5, 0.75]) FILTER (is_counted) END AS q
  FROM change
  GROUP BY GROUPING SETS ((basis, from_year, to_year), (region_type, basis, from_year, to_year),
    (oblast_code, basis, from_year, to_year))
  HAVING grouping(region_type) = 1 OR region_type IS NOT NULL
), divided AS (
  SELECT *, min(nullif(hromada_count, 0)) OVER (PARTITION BY group_kind) AS smallest FROM grouped
)
SELECT group_kind, group_code, class_date, basis, from_year, to_year, hromada_count, excluded_count,
  own_from_uah_m, own_to_uah_m,
  round(own_to_uah_m::DOUBLE / own_from_uah_m::DOUBLE - 1, 6) AS total_change_share,
  round(q[1], 6) AS p25_change_share, round(q[2], 6) AS p50_change_share, round(q[3], 6) AS p75_change_share
FROM divided LEFT JOIN apart USING (group_kind) CROSS JOIN (SELECT least_hromada_count FROM core.budget_span)
WHERE basis = 'without_military_pit' OR least(smallest, fewest) >= least_hromada_count
ORDER BY group_kind, group_code, basis;
COMMENT ON TABLE mart.war_change IS
  'Change of own-source revenue from the last year before the full-scale invasion to the last complete one, nominal: '
  'inflation is not taken out. Region type at the end of the later year. Excluded: hromadas occupied since before '
  '2022; a group without any other has no figures. Quantiles are continuous, each hromada counts once, and without '
  'the tax only. Source: Ministry of Finance of Ukraine (OpenBudget) by way of KSE Loc Data Hub, '
  'hromada_budget_2020_2022.csv.';
COMMENT ON COLUMN mart.war_change.group_kind IS
  'What the group is: the country, an oblast or a region type on class_date.';
COMMENT ON COLUMN mart.war_change.group_code IS 'UA for the country, the ISO code of the oblast, or the region type.';
COMMENT ON COLUMN mart.war_change.class_date IS
  'Day the region types are of, the end of to_year: see core.hromada_class_on_year_end. Empty for other groups.';
COMMENT ON COLUMN mart.war_change.basis IS
  'with_military_pit: own-source revenue as published; without_military_pit: less personal income tax on the pay of '
  'military personnel, in both years.';
COMMENT ON COLUMN mart.war_change.hromada_count IS 'Hromadas the figures are computed from. Unit: count.';
COMMENT ON COLUMN mart.war_change.excluded_count IS
  'Hromadas of the group left out: occupied since before 2022, or revenue not above zero in one of the years. Unit: '
  'count.';
COMMENT ON COLUMN mart.war_change.own_from_uah_m IS
  'Own-source revenue of the group in from_year on this basis. Unit: UAH million, nominal.';
COMMENT ON COLUMN mart.war_change.own_to_uah_m IS
  'Own-source revenue of the group in to_year on this basis. Unit: UAH million, nominal.';
COMMENT ON COLUMN mart.war_change.total_change_share IS
  'Change of the sum of the group: to_year over from_year, less 1. Unit: share, 0.1 is plus 10 per cent.';
COMMENT ON COLUMN mart.war_change.p25_change_share IS
  'One hromada in four changed by less; empty with the tax. Unit: share, 0.1 is plus 10 per cent.';
COMMENT ON COLUMN mart.war_change.p50_change_share IS
  'Median change of a hromada; empty with the tax. Unit: share, 0.1 is plus 10 per cent.';
COMMENT ON COLUMN mart.war_change.p75_change_share IS
  'One hromada in four changed by more; empty with the tax. Unit: share, 0.1 is plus 10 per cent.';
