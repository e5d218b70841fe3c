-- one row per group of hromadas and basis
-- The tax on military pay is told of whole groups only, and as sums: a quantile is the figure of one hromada or two.
-- A division with a small group tells it of none, since the others and the country would give that group away.
CREATE TABLE mart.war_change (
  group_kind VARCHAR NOT NULL CHECK (group_kind IN ('country', 'oblast', 'region_type')),
  group_code VARCHAR NOT NULL,
  basis VARCHAR NOT NULL CHECK (basis IN ('with_military_pit', 'without_military_pit')),
  from_year INTEGER NOT NULL,
  to_year INTEGER NOT NULL,
  hromada_count INTEGER NOT NULL,
  excluded_count INTEGER NOT NULL CHECK (excluded_count >= 0),
  own_from_uah_m DECIMAL(14, 3),
  own_to_uah_m DECIMAL(14, 3),
  total_change_share DOUBLE,
  p25_change_share DOUBLE,
  p50_change_share DOUBLE,
  p75_change_share DOUBLE,
  PRIMARY KEY (group_kind, group_code, basis),
  CHECK (from_year < to_year),
  CHECK (basis = 'without_military_pit' OR coalesce(p25_change_share, p50_change_share, p75_change_share) IS NULL)
);
INSERT INTO mart.war_change BY NAME
WITH change AS (
  SELECT r.region_type, h.oblast_code, m.basis, y.from_year, y.to_year,
    a.is_comparable AND b.is_comparable AS is_counted,
    CASE m.basis WHEN 'with_military_pit' THEN a.own_uah_m ELSE a.own_without_military_uah_m END AS own_from,
    CASE m.basis WHEN 'with_military_pit' THEN b.own_uah_m ELSE b.own_without_military_uah_m END AS own_to
  FROM core.budget_span y CROSS JOIN core.hromada_region_type r
  JOIN core.territory_list l ON l.list_id = r.list_id AND l.is_newest
  JOIN core.hromada h ON h.hromada_code = r.hromada_code
  JOIN core.hromada_budget a ON a.hromada_code = r.hromada_code AND a.year = y.from_year
  JOIN core.hromada_budget b ON b.hromada_code = r.hromada_code AND b.year = y.to_year
  CROSS JOIN (VALUES ('with_military_pit'), ('without_military_pit')) m(basis)
), grouped AS (
  SELECT CASE grouping(region_type, oblast_code) WHEN 1 THEN 'region_type' WHEN 2 THEN 'oblast'
    ELSE 'country' END AS group_kind,
    coalesce(region_type, oblast_code, 'UA') AS group_code, basis, from_year, to_year,
    count(*) FILTER (is_counted) AS hromada_count, count(*) FILTER (NOT is_counted) AS excluded_count,
    sum(own_from) FILTER (is_counted) AS own_from_uah_m, sum(own_to) FILTER (is_counted) AS own_to_uah_m,
    CASE basis WHEN 'without_military_pit' THEN
      quantile_cont((own_to / own_from - 1)::DOUBLE, [0.25, 0.5, 0.75]) FILTER (is_counted) END AS q
  FROM change
  GROUP BY GROUPING SETS ((basis, from_year, to_year), (region_type, basis, from_year, to_year),
    (oblast_code, basis, from_year, to_year))
), divided AS (
  SELECT *, min(nullif(hromada_count, 0)) OVER (PARTITION BY group_kind) AS smallest FROM grouped
)
SELECT group_kind, group_code, basis, from_year, to_year, hromada_count, excluded_count, own_from_uah_m, own_to_uah_m,
  round(own_to_uah_m::DOUBLE / own_from_uah_m::DOUBLE - 1, 6) AS total_change_share,
  round(q[1], 6) AS p25_change_share, round(q[2], 6) AS p50_change_share, round(q[3], 6) AS p75_change_share
FROM divided CROSS JOIN (SELECT least_hromada_count FROM core.budget_span)
WHERE basis = 'without_military_pit' OR smallest >= least_hromada_count
ORDER BY group_kind, group_code, basis;
COMMENT ON TABLE mart.war_change IS
  'Change of own-source revenue from the last year before the full-scale invasion to the last complete one, nominal: '
  'inflation is not taken out. Region type by the newest list. Excluded: hromadas occupied since before 2022; a group '
  'without any other has no figures. Quantiles are continuous, each hromada counts once, and without the tax only. '
  'Source: Ministry of Finance of Ukraine (OpenBudget) by way of KSE Loc Data '
  'Hub, hromada_budget_2020_2022.csv.';
COMMENT ON COLUMN mart.war_change.group_kind IS
  'What the group is: the country, an oblast or a region type by the newest list.';
COMMENT ON COLUMN mart.war_change.group_code IS 'UA for the country, the ISO code of the oblast, or the region type.';
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
