-- one row per place, figure and group that it is compared with
-- Only what is public of every single place. Own revenue is without the tax on military pay, as everywhere of one
-- hromada; no answer stands here.
CREATE TABLE mart.place_figure (
  place_code VARCHAR NOT NULL,
  measure VARCHAR NOT NULL CHECK (measure IN ('population', 'area_km2', 'density_per_km2', 'municipality_count',
    'own_per_capita_uah', 'change_share', 'transfers_share')),
  measure_order INTEGER NOT NULL,
  figure_period VARCHAR,
  value DOUBLE NOT NULL,
  position DOUBLE NOT NULL CHECK (position BETWEEN 0 AND 1),
  group_kind VARCHAR NOT NULL CHECK (group_kind IN ('fylke', 'oblast', 'region_type', 'country')),
  group_code VARCHAR NOT NULL,
  group_order INTEGER NOT NULL,
  class_date DATE,
  place_count INTEGER NOT NULL CHECK (place_count > 0),
  place_rank INTEGER NOT NULL CHECK (place_rank BETWEEN 1 AND place_count),
  equal_count INTEGER NOT NULL CHECK (equal_count BETWEEN 1 AND place_count),
  median_value DOUBLE NOT NULL,
  group_bins VARCHAR NOT NULL,
  PRIMARY KEY (place_code, measure, group_kind)
);
INSERT INTO mart.place_figure BY NAME
WITH region AS (
  SELECT r.hromada_code, r.region_type, l.list_date FROM core.hromada_region_type r
  JOIN core.territory_list l ON l.list_id = r.list_id AND l.is_newest
), place AS (
  SELECT kommune_code AS place_code, 'kommune' AS kind, population, area_km2::DOUBLE AS area, '2024-01-01' AS day,
    NULL AS n, [{kind: 'fylke', code: fylke_code, n: 1, day: NULL::DATE},
      {kind: 'country', code: 'NO', n: 2, day: NULL::DATE}] AS groups
  FROM core.kommune
  UNION ALL BY NAME
  SELECT fylke_code AS place_code, 'fylke' AS kind, sum(population) AS population, '2024-01-01' AS day, count(*) AS n,
    [{kind: 'country', code: 'NO', n: 1, day: NULL::DATE}] AS groups
  FROM core.kommune GROUP BY fylke_code
  UNION ALL BY NAME
  SELECT h.hromada_code AS place_code, 'hromada' AS kind, h.population_2022 AS population, h.area_km2::DOUBLE AS area,
    '2022-01-01' AS day, [{kind: 'oblast', code: h.oblast_code, n: 1, day: NULL::DATE},
      {kind: 'region_type', code: r.region_type, n: 2, day: r.list_date}] AS groups
  FROM core.hromada h JOIN region r USING (hromada_code)
  UNION ALL BY NAME
  SELECT oblast_code AS place_code, 'oblast' AS kind, sum(population_2022) AS population, '2022-01-01' AS day,
    count(*) AS n, [{kind: 'country', code: 'UA', n: 1, day: NULL::DATE}] AS groups
  FROM core.hromada GROUP BY oblast_code
), budget AS (
  SELECT b.hromada_code, h.oblast_code, h.population_2022, s.from_year, s.to_year,
    b.own_without_military_uah_m AS own, a.own_without_military_uah_m AS own_before, b.transfers_uah_m AS transfers,
    b.total_without_military_uah_m AS total, c.region_type, c.class_date
  FROM core.budget_span s JOIN core.hromada_budget b ON b.year = s.to_year AND b.is_comparable
  JOIN core.hromada h USING (hromada_code)
  LEFT JOIN core.hromada_class_on_year_end c ON c.hromada_code = b.hromada_code AND c.year = b.year
  LEFT JOIN core.hromada_budget a ON a.hromada_code = b.hromada_code AND a.year = s.from_year AND a.is_comparable
), money AS (
  SELECT hromada_code AS place_code, 'hromada' AS kind, from_year, to_year,
    own * 1000000 / population_2022 AS per_capita, own / own_before - 1 AS change, transfers / total AS transfers,
    [{kind: 'oblast', code: oblast_code, n: 1, day: NULL::DATE},
      {kind: 'region_type', code: region_type, n: 2, day: class_date}] AS groups
  FROM budget
  UNION ALL BY NAME
  SELECT oblast_code AS place_code, 'oblast' AS kind, from_year, to_year,
    sum(own) * 1000000 / sum(population_2022) AS per_capita, sum(transfers)::DOUBLE / sum(total)::DOUBLE AS transfers,
    [{kind: 'country', code: 'UA', n: 1, day: NULL::DATE}] AS groups
  FROM budget GROUP BY oblast_code, from_year, to_year
), told AS (
  SELECT place_code, kind, groups, unnest([
    {measure: 'population', n: 1, period: day, value: population::DOUBLE},
    {measure: 'area_km2', n: 2, period: NULL, value: area},
    {measure: 'density_per_km2', n: 3, period: day, value: round(population / area, 1)},
    {measure: 'municipality_count', n: 4, period: NULL, value: n::DOUBLE}]) AS m
  FROM place
  UNION ALL BY NAME
  SELECT place_code, kind, groups, unnest([
    {measure: 'own_per_capita_uah', n: 5, period: to_year::VARCHAR, value: round(per_capita)::DOUBLE},
    {measure: 'change_share', n: 6, period: format('{}–{}', from_year, to_year), value: round(change, 4)::DOUBLE},
    {measure: 'transfers_share', n: 7, period: to_year::VARCHAR, value: round(transfers, 4)::DOUBLE}]) AS m
  FROM money
), scaled AS ( -- places of very different size are told apart on a scale of powers
  SELECT place_code, kind, groups, m.* RENAME (period AS figure_period),
    CASE WHEN m.measure IN ('change_share', 'transfers_share') THEN m.value ELSE ln(greatest(m.value, 0.05)) END AS x
  FROM told WHERE m.value IS NOT NULL
), placed AS ( -- one scale for all places of a kind, so that their drawings can be compared
  SELECT *, CASE WHEN max(x) OVER whole > min(x) OVER whole
    THEN round((x - min(x) OVER whole) / (max(x) OVER whole - min(x) OVER whole), 4) ELSE 0.5 END AS position
  FROM scaled WINDOW whole AS (PARTITION BY kind, measure)
), grouped AS (
  SELECT place_code, kind, measure, n AS measure_order, figure_period, value, position, g
  FROM (SELECT *, unnest(groups) AS g FROM placed) WHERE g.code IS NOT NULL
), counted AS (
  SELECT kind, measure, g.kind AS group_kind, g.code AS group_code, least(floor(position * 16), 15)::INTEGER AS bin,
    count(*) AS k
  FROM grouped GROUP BY ALL
), drawn AS (
  SELECT kind, measure, group_kind, group_code,
    array_to_string(list_transform(range(16), lambda b: coalesce(map_from_entries(list((bin, k)))[b::INTEGER], 0)), '|')
      AS group_bins
  FROM counted GROUP BY ALL
)
SELECT x.place_code, x.measure, x.measure_order, x.figure_period, x.value, x.position, x.g.kind AS group_kind,
  x.g.code AS group_code, x.g.n AS group_order, x.g.day AS class_date, count(*) OVER same AS place_count,
  rank() OVER (same ORDER BY x.value DESC) AS place_rank,
  count(*) OVER (PARTITION BY x.kind, x.measure, x.g.kind, x.g.code, x.value) AS equal_count,
  median(x.value) OVER same AS median_value, d.group_bins
FROM grouped x JOIN drawn d ON d.kind = x.kind AND d.measure = x.measure AND d.group_kind = x.g.kind
  AND d.group_code = x.g.code
WINDOW same AS (PARTITION BY x.kind, x.measure, x.g.kind, x.g.code)
ORDER BY x.place_code, measure_order, group_order;
COMMENT ON TABLE mart.place_figure IS
  'Figures of every place beside those of the places of its kind in its county, oblast, region type or country: rank, '
  'median, and how they spread. Source: Statistics Norway and Kartverket by way of norway-geodata; State Statistics '
  'Service and Ministry of Finance of Ukraine (OpenBudget) by way of KSE Loc Data Hub; order 376 by way of '
  'igskak/KATOTTG.';
COMMENT ON COLUMN mart.place_figure.place_code IS
  'Kommunenummer, fylkesnummer, KATOTTG code of a hromada, or ISO 3166-2 code of an oblast.';
COMMENT ON COLUMN mart.place_figure.measure IS
  'Which figure. Own revenue and all revenue are without personal income tax on military pay; density is inhabitants '
  'over area; changes are nominal.';
COMMENT ON COLUMN mart.place_figure.measure_order IS 'Order in which the figures are told. Unit: rank.';
COMMENT ON COLUMN mart.place_figure.figure_period IS 'Day, year or years of the figure; empty where it has none.';
COMMENT ON COLUMN mart.place_figure.value IS
  'The figure. Unit: persons; square kilometres; persons per square kilometre; count; UAH per inhabitant of 1 January '
  '2022; share.';
COMMENT ON COLUMN mart.place_figure.position IS
  'Where the figure lies between the least and the largest of all places of its kind in the country, by powers except '
  'for shares. Unit: share, 0 to 1.';
COMMENT ON COLUMN mart.place_figure.group_kind IS
  'What the place is compared with: its county, its oblast, its region type, or all of its kind in the country.';
COMMENT ON COLUMN mart.place_figure.group_code IS 'Code of that county, oblast, region type or country.';
COMMENT ON COLUMN mart.place_figure.group_order IS 'Order in which the groups are told. Unit: rank.';
COMMENT ON COLUMN mart.place_figure.class_date IS 'Day the region type is of; empty for other groups.';
COMMENT ON COLUMN mart.place_figure.place_count IS 'Places of the group that have the figure. Unit: count.';
COMMENT ON COLUMN mart.place_figure.place_rank IS 'Rank among them, 1 the largest; equal ones share it. Unit: rank.';
COMMENT ON COLUMN mart.place_figure.equal_count IS 'Places of the group with the very same figure. Unit: count.';
COMMENT ON COLUMN mart.place_figure.median_value IS 'Median of the group. Unit: that of the figure.';
COMMENT ON COLUMN mart.place_figure.group_bins IS
  'How many places of the group lie in each sixteenth between the least and the largest figure, with a bar between: '
  'with blanks they would read like telephone numbers.';
