-- one row per group of hromadas
-- No single hromada stands here, and of an oblast only what lies outside the war zone, which is what KS asks for.
-- Front and occupied are one group, as in the projects: sums of oblasts and region types taken from one another leave
-- no fewer than ten hromadas (tests/attack/public_needs.test.ts).
CREATE TABLE mart.displacement_group (
  group_kind VARCHAR NOT NULL CHECK (group_kind IN ('country', 'region_type', 'ks', 'oblast')),
  group_code VARCHAR NOT NULL,
  group_order INTEGER NOT NULL,
  hromada_count INTEGER NOT NULL CHECK (hromada_count >= 10),
  unknown_count INTEGER NOT NULL CHECK (unknown_count >= 0),
  population_2022 INTEGER NOT NULL,
  net_displaced_count INTEGER NOT NULL,
  net_displaced_per_1000 DOUBLE NOT NULL,
  received_count INTEGER,
  received_share DOUBLE CHECK (received_share BETWEEN 0 AND 1),
  list_date DATE NOT NULL,
  PRIMARY KEY (group_kind, group_code)
);
INSERT INTO mart.displacement_group BY NAME
WITH place AS (
  SELECT h.population_2022, d.net_displaced_count, l.list_date, unnest([
    {kind: 'country', code: 'UA', rank: 1},
    {kind: 'oblast', code: CASE WHEN t.ks_category = 'outside_war_zone' THEN h.oblast_code END, rank: 1},
    {kind: 'ks', code: t.ks_category, rank: CASE t.ks_category WHEN 'outside_war_zone' THEN 1 ELSE 2 END},
    {kind: 'region_type', code: CASE t.ks_category WHEN 'in_war_zone' THEN 'frontline+occupied'
      ELSE r.region_type END, rank: least(t.class_order, 3)}]) AS g
  FROM core.hromada h JOIN core.hromada_region_type r USING (hromada_code)
  JOIN core.territory_list l ON l.list_id = r.list_id AND l.is_newest
  JOIN core.region_type t USING (region_type) LEFT JOIN core.displacement d USING (hromada_code)
), grouped AS (
  SELECT g.kind AS group_kind, g.code AS group_code, g.rank AS group_order, list_date,
    count(net_displaced_count) AS hromada_count, count(*) - count(net_displaced_count) AS unknown_count,
    sum(population_2022) FILTER (net_displaced_count IS NOT NULL) AS population_2022,
    sum(net_displaced_count) AS net_displaced_count,
    count(*) FILTER (net_displaced_count > 0) AS received
  FROM place WHERE g.code IS NOT NULL GROUP BY ALL
), judged AS (
  SELECT *, group_kind <> 'oblast'
    AND bool_and(received >= 5 AND hromada_count - received >= 5) OVER (PARTITION BY group_kind) AS is_fit
  FROM grouped
)
SELECT group_kind, group_code, group_order, hromada_count, unknown_count, population_2022, net_displaced_count,
  round(net_displaced_count * 1000 / population_2022, 4) AS net_displaced_per_1000,
  CASE WHEN is_fit THEN received END AS received_count,
  CASE WHEN is_fit THEN round(received / hromada_count, 6) END AS received_share, list_date
FROM judged WHERE hromada_count >= 10 ORDER BY group_kind, group_order, group_code;
COMMENT ON TABLE mart.displacement_group IS
  'Net displacement by the state budget of 2024, for the country, region types, the categories of KS and, outside the '
  'war zone, oblasts. No group has fewer than ten hromadas. Source: tables 4 and 5 of the calculations of the state '
  'budget 2024, by way of KSE Loc Data Hub, vpo_budget.csv; population of 1 January 2022 from the State Statistics '
  'Service.';
COMMENT ON COLUMN mart.displacement_group.group_kind IS
  'What the group is: the country, a region type or category of KS by the newest list, or an oblast.';
COMMENT ON COLUMN mart.displacement_group.group_code IS
  'UA for the country, the region type, the category, or ISO 3166-2 code of the oblast; the front and occupied '
  'territory are put together, their codes parted by a plus sign.';
COMMENT ON COLUMN mart.displacement_group.group_order IS 'Order of the group, from the safest. Unit: rank.';
COMMENT ON COLUMN mart.displacement_group.hromada_count IS 'Hromadas that the budget has figures of. Unit: count.';
COMMENT ON COLUMN mart.displacement_group.unknown_count IS
  'Hromadas of the group that the budget has no figures of: occupied since before 2022. Unit: count.';
COMMENT ON COLUMN mart.displacement_group.population_2022 IS
  'Inhabitants of the counted hromadas on 1 January 2022. Unit: persons.';
COMMENT ON COLUMN mart.displacement_group.net_displaced_count IS
  'Persons who have come less persons who have left. Unit: persons.';
COMMENT ON COLUMN mart.displacement_group.net_displaced_per_1000 IS
  'Persons who have come less persons who have left. Unit: persons per 1,000 inhabitants of 1 January 2022.';
COMMENT ON COLUMN mart.displacement_group.received_count IS
  'Hromadas to which more have come than have left; not told for oblasts. Unit: count.';
COMMENT ON COLUMN mart.displacement_group.received_share IS
  'Hromadas to which more have come than have left, over those counted; not told for oblasts. Unit: share, 0 to 1.';
COMMENT ON COLUMN mart.displacement_group.list_date IS 'Day of the list of territories that the groups are by.';
