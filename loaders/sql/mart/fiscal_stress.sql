-- one row per group of hromadas in a classification of regions
CREATE TABLE mart.fiscal_stress (
  classes VARCHAR NOT NULL CHECK (classes IN ('all', 'auc', 'ks')),
  group_code VARCHAR NOT NULL,
  group_order INTEGER NOT NULL,
  year INTEGER NOT NULL,
  hromada_count INTEGER NOT NULL,
  excluded_count INTEGER NOT NULL CHECK (excluded_count >= 0),
  own_p25_uah DOUBLE,
  own_p50_uah DOUBLE,
  own_p75_uah DOUBLE,
  transfers_p25_share DOUBLE CHECK (transfers_p25_share BETWEEN 0 AND 1),
  transfers_p50_share DOUBLE CHECK (transfers_p50_share BETWEEN 0 AND 1),
  transfers_p75_share DOUBLE CHECK (transfers_p75_share BETWEEN 0 AND 1),
  classed_count INTEGER NOT NULL,
  weak_count INTEGER NOT NULL CHECK (weak_count <= classed_count),
  weak_share DOUBLE CHECK (weak_share BETWEEN 0 AND 1),
  class_date DATE,
  PRIMARY KEY (classes, group_code),
  CHECK (own_p25_uah <= own_p50_uah AND own_p50_uah <= own_p75_uah)
);
INSERT INTO mart.fiscal_stress BY NAME
WITH budget AS ( -- the newest complete year
  SELECT h.hromada_code, h.population_2022, c.class_order, b.year, r.region_type, r.class_date, b.is_comparable,
    b.own_without_military_uah_m AS own_uah_m, b.transfers_uah_m / b.total_without_military_uah_m AS transfers_share
  FROM core.hromada h JOIN core.hromada_budget b USING (hromada_code)
  LEFT JOIN core.hromada_class_on_year_end r USING (hromada_code, year)
  LEFT JOIN core.hromada_financial_capacity c USING (hromada_code)
  WHERE b.year = (SELECT max(year) FROM core.hromada_budget WHERE is_complete_year)
), place AS (
  SELECT b.*, unnest([
    {classes: 'all', code: 'all', rank: 1}, {classes: 'auc', code: t.region_type, rank: t.class_order},
    {classes: 'ks', code: t.ks_category, rank: CASE t.ks_category WHEN 'outside_war_zone' THEN 1 ELSE 2 END}]) AS g
  FROM budget b LEFT JOIN core.region_type t USING (region_type)
), grouped AS (
  SELECT g.classes AS classes, g.code AS group_code, g.rank AS group_order, year, max(class_date) AS class_date,
    count(*) FILTER (is_comparable) AS hromada_count, count(*) FILTER (NOT is_comparable) AS excluded_count,
    quantile_cont((own_uah_m * 1000000 / population_2022)::DOUBLE, [0.25, 0.5, 0.75]) FILTER (is_comparable) AS own,
    quantile_cont(transfers_share::DOUBLE, [0.25, 0.5, 0.75]) FILTER (is_comparable) AS transfers,
    count(class_order) AS classed_count, count(*) FILTER (class_order <= 2) AS weak_count
  FROM place WHERE g.code IS NOT NULL GROUP BY g.classes, g.code, g.rank, year
)
SELECT classes, group_code, group_order, year, hromada_count, excluded_count,
  round(own[1], 0) AS own_p25_uah, round(own[2], 0) AS own_p50_uah, round(own[3], 0) AS own_p75_uah,
  round(transfers[1], 6) AS transfers_p25_share, round(transfers[2], 6) AS transfers_p50_share,
    round(transfers[3], 6) AS transfers_p75_share,
  classed_count, weak_count, CASE WHEN classed_count > 0 THEN round(weak_count / classed_count, 6) END AS weak_share,
    class_date
FROM grouped ORDER BY classes, group_order;
COMMENT ON TABLE mart.fiscal_stress IS
  'What real figures say of need, by region type: own revenue per inhabitant, dependence on transfers, weak financial '
  'capacity. Every hromada counts once; these are all hromadas and no sample, so they have no interval. Excluded: '
  'hromadas occupied since before 2022. Source: Ministry of Finance of Ukraine (OpenBudget), State Statistics Service '
  'and the state assessment of financial capacity, by way of KSE Loc Data Hub.';
COMMENT ON COLUMN mart.fiscal_stress.classes IS
  'all: the whole country; auc: the four classes of AUC; ks: the two categories of KS. As on class_date.';
COMMENT ON COLUMN mart.fiscal_stress.group_code IS 'all, a region type or a category.';
COMMENT ON COLUMN mart.fiscal_stress.group_order IS 'Order of the group, from the safest. Unit: rank.';
COMMENT ON COLUMN mart.fiscal_stress.year IS 'Newest complete budget year, the calendar year.';
COMMENT ON COLUMN mart.fiscal_stress.hromada_count IS 'Hromadas the budget figures are computed from. Unit: count.';
COMMENT ON COLUMN mart.fiscal_stress.excluded_count IS
  'Hromadas left out: occupied since before 2022, or revenue not above zero. Unit: count.';
COMMENT ON COLUMN mart.fiscal_stress.own_p25_uah IS
  'One hromada in four has less own revenue per inhabitant. Personal income tax on military pay is left out, also of '
  'the shares of transfers. Unit: UAH per inhabitant of 1 January 2022, nominal.';
COMMENT ON COLUMN mart.fiscal_stress.own_p50_uah IS
  'Median own revenue per inhabitant. Unit: UAH per inhabitant of 1 January 2022, nominal.';
COMMENT ON COLUMN mart.fiscal_stress.own_p75_uah IS
  'One hromada in four has more own revenue per inhabitant. Unit: UAH per inhabitant of 1 January 2022, nominal.';
COMMENT ON COLUMN mart.fiscal_stress.transfers_p25_share IS
  'One hromada in four has a lower share of transfers in its revenue. Unit: share, 0 to 1.';
COMMENT ON COLUMN mart.fiscal_stress.transfers_p50_share IS
  'Median share of transfers in the revenue of a hromada. Unit: share, 0 to 1.';
COMMENT ON COLUMN mart.fiscal_stress.transfers_p75_share IS
  'One hromada in four has a higher share of transfers. Unit: share, 0 to 1.';
COMMENT ON COLUMN mart.fiscal_stress.classed_count IS
  'Hromadas of the group that have a class of financial capacity. Unit: count.';
COMMENT ON COLUMN mart.fiscal_stress.weak_count IS 'Hromadas whose class is critical or low. Unit: count.';
COMMENT ON COLUMN mart.fiscal_stress.weak_share IS
  'Hromadas whose class is critical or low over those that have a class. Unit: share, 0 to 1.';
COMMENT ON COLUMN mart.fiscal_stress.class_date IS
  'Day the region types are of, the end of the year: see core.hromada_class_on_year_end.';
