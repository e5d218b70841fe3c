-- one row per group of hromadas and basis
CREATE TABLE mart.war_change (
  group_kind VARCHAR NOT NULL CHECK (group_kind IN ('country', 'oblast', 'region_type')),
  group_code VARCHAR NOT NULL,
  basis VARCHAR NOT NULL CHECK (basis IN ('with_military_pit', 'without_military_pit')),
  hromada_count INTEGER NOT NULL,
  excluded_count INTEGER NOT NULL CHECK (excluded_count >= 0),
  own_2021_uah_m DECIMAL(14, 3),
  own_2022_uah_m DECIMAL(14, 3),
  total_change_share DOUBLE,
  p25_change_share DOUBLE,
  p50_change_share DOUBLE,
  p75_change_share DOUBLE,
  PRIMARY KEY (group_kind, group_code, basis)
);
INSERT INTO mart.war_change BY NAME
WITH change AS (
  SELECT r.region_type, h.oblast_code, m.basis, a.is_comparable AND b.is_comparable AS is_counted,
    CASE m.basis WHEN 'with_military_pit' THEN a.own_uah_m ELSE a.own_without_military_uah_m END AS own_2021,
    CASE m.basis WHEN 'with_military_pit' THEN b.own_uah_m ELSE b.own_without_military_uah_m END AS own_2022
  FROM core.hromada_region_type r JOIN core.territory_list l ON l.list_id = r.list_id AND l.is_newest
  JOIN core.hromada h ON h.hromada_code = r.hromada_code
  JOIN core.hromada_budget a ON a.hromada_code = r.hromada_code AND a.year = 2021
  JOIN core.hromada_budget b ON b.hromada_code = r.hromada_code AND b.year = 2022
  CROSS JOIN (VALUES ('with_military_pit'), ('without_military_pit')) m(basis)
), grouped AS (
  SELECT CASE grouping(region_type, oblast_code) WHEN 1 THEN 'region_type' WHEN 2 THEN 'oblast'
    ELSE 'country' END AS group_kind,
    coalesce(region_type, oblast_code, 'UA') AS group_code, basis,
    count(*) FILTER (is_counted) AS hromada_count, count(*) FILTER (NOT is_counted) AS excluded_count,
    sum(own_2021) FILTER (is_counted) AS own_2021_uah_m, sum(own_2022) FILTER (is_counted) AS own_2022_uah_m,
    quantile_cont((own_2022 / own_2021 - 1)::DOUBLE, [0.25, 0.5, 0.75]) FILTER (is_counted) AS q
  FROM change GROUP BY GROUPING SETS ((basis), (region_type, basis), (oblast_code, basis))
)
SELECT group_kind, group_code, basis, hromada_count, excluded_count, own_2021_uah_m, own_2022_uah_m,
  round(own_2022_uah_m::DOUBLE / own_2021_uah_m::DOUBLE - 1, 6) AS total_change_share,
  round(q[1], 6) AS p25_change_share, round(q[2], 6) AS p50_change_share, round(q[3], 6) AS p75_change_share
FROM grouped ORDER BY group_kind, group_code, basis;
COMMENT ON TABLE mart.war_change IS
  'Change of own-source revenue from 2021 to 2022, nominal: inflation is not taken out. Region type by the newest '
  'list. Excluded: hromadas occupied since before 2022; a group without any other has no figures. Quantiles are '
  'continuous, each hromada counts once. Source: Ministry of Finance of Ukraine (OpenBudget) by way of KSE Loc Data '
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
COMMENT ON COLUMN mart.war_change.own_2021_uah_m IS
  'Own-source revenue of the group in 2021 on this basis. Unit: UAH million, nominal.';
COMMENT ON COLUMN mart.war_change.own_2022_uah_m IS
  'Own-source revenue of the group in 2022 on this basis. Unit: UAH million, nominal.';
COMMENT ON COLUMN mart.war_change.total_change_share IS
  'Change of the sum of the group: 2022 over 2021, less 1. Unit: share, 0.1 is plus 10 per cent.';
COMMENT ON COLUMN mart.war_change.p25_change_share IS
  'One hromada in four changed by less. Unit: share, 0.1 is plus 10 per cent.';
COMMENT ON COLUMN mart.war_change.p50_change_share IS
  'Median change of a hromada. Unit: share, 0.1 is plus 10 per cent.';
COMMENT ON COLUMN mart.war_change.p75_change_share IS
  'One hromada in four changed by more. Unit: share, 0.1 is plus 10 per cent.';
