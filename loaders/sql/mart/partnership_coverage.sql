-- one row per country and group of municipalities
CREATE TABLE mart.partnership_coverage (
  country VARCHAR NOT NULL CHECK (country IN ('UA', 'NO')),
  group_kind VARCHAR NOT NULL CHECK (group_kind IN ('country', 'region_type', 'ks_category', 'size_class', 'oblast',
    'type', 'financial_capacity', 'fylke')),
  group_code VARCHAR NOT NULL,
  group_order INTEGER NOT NULL,
  label_in MAP(VARCHAR, VARCHAR) NOT NULL,
  municipality_count INTEGER NOT NULL CHECK (municipality_count > 0),
  with_count INTEGER NOT NULL CHECK (with_count >= 0),
  without_count INTEGER NOT NULL CHECK (without_count >= 0),
  without_share DOUBLE NOT NULL CHECK (without_share BETWEEN 0 AND 1),
  other_tie_count INTEGER NOT NULL CHECK (other_tie_count >= 0),
  population INTEGER NOT NULL,
  without_population INTEGER NOT NULL,
  any_known_count INTEGER,
  any_open_count INTEGER,
  any_none_count INTEGER,
  any_none_share DOUBLE CHECK (any_none_share BETWEEN 0 AND 1),
  any_norwegian_count INTEGER,
  any_none_population INTEGER,
  PRIMARY KEY (country, group_kind, group_code),
  CHECK (with_count + without_count = municipality_count),
  CHECK (other_tie_count <= without_count),
  CHECK (without_population <= population),
  CHECK ((country = 'UA') = (any_none_count IS NOT NULL)),
  CHECK (any_known_count + any_open_count + any_none_count = municipality_count),
  CHECK (any_norwegian_count <= any_known_count),
  CHECK (any_none_population <= population)
);
INSERT INTO mart.partnership_coverage BY NAME
WITH partner AS ( -- who has a Norwegian–Ukrainian partner, and who is tied to another country
  SELECT code, bool_or(is_between) AS has_partner, bool_or(NOT is_between) AS has_other
  FROM (SELECT unnest([host_code, partner_code]) AS code, host_country = 'UA' AND partner_country = 'NO' AS is_between
    FROM core.partnership_pair WHERE is_partnership)
  WHERE code IS NOT NULL GROUP BY code
), hromada AS (
  SELECT h.hromada_code AS code, h.population_2022 AS population, unnest([
    {kind: 'country', code: 'UA', n: 0, label_in: w.whole_in},
    {kind: 'region_type', code: r.region_type, n: t.class_order, label_in: t.label_in},
    {kind: 'ks_category', code: t.ks_category, n: z.category_order, label_in: z.label_in},
    {kind: 'size_class', code: s.size_class, n: s.class_order, label_in: s.label_in},
    {kind: 'oblast', code: h.oblast_code, n: 0, label_in: alike(o.name)},
    {kind: 'type', code: h.type, n: list_position(['urban', 'settlement', 'rural'], h.type), label_in: alike(h.type)},
    {kind: 'financial_capacity', code: coalesce(c.capacity_class, 'unknown'), n: coalesce(c.class_order, 9),
      label_in: alike(coalesce(c.capacity_class, 'unknown'))}]) AS g
  FROM core.hromada h JOIN core.hromada_region_type r USING (hromada_code)
    JOIN core.territory_list l ON l.list_id = r.list_id AND l.is_newest
  JOIN core.region_type t USING (region_type) JOIN core.ks_category z USING (ks_category)
  JOIN core.country w ON w.country = 'UA' JOIN core.oblast o USING (oblast_code)
  JOIN core.size_class s ON h.population_2022 >= s.from_population
    AND h.population_2022 < coalesce(s.to_population, h.population_2022 + 1)
  LEFT JOIN core.hromada_financial_capacity c ON c.hromada_code = h.hromada_code
), kommune AS (
  SELECT k.kommune_code AS code, k.population AS population, unnest([
    {kind: 'country', code: 'NO', n: 0, label_in: w.whole_in},
    {kind: 'fylke', code: k.fylke_code, n: 0, label_in: alike(k.fylke_name)},
    {kind: 'size_class', code: s.size_class, n: s.class_order, label_in: s.label_in}]) AS g
  FROM core.kommune k JOIN core.size_class s USING (size_class) JOIN core.country w ON w.country = 'NO'
), place AS (
  SELECT 'UA' AS country, * FROM hromada UNION ALL SELECT 'NO', * FROM kommune
)
SELECT p.country, g.kind AS group_kind, g.code AS group_code, g.n AS group_order, g.label_in,
  count(*) AS municipality_count, count(*) FILTER (coalesce(has_partner, false)) AS with_count,
    count(*) FILTER (NOT coalesce(has_partner, false)) AS without_count,
  round(count(*) FILTER (NOT coalesce(has_partner, false)) / count(*), 6) AS without_share,
  count(*) FILTER (NOT coalesce(has_partner, false) AND has_other) AS other_tie_count,
  sum(population) AS population, coalesce(sum(population) FILTER (NOT coalesce(has_partner, false)),
    0) AS without_population,
  CASE p.country WHEN 'UA' THEN count(*) FILTER (f.knowledge = 'known') END AS any_known_count,
  CASE p.country WHEN 'UA' THEN count(*) FILTER (f.knowledge = 'open') END AS any_open_count,
  CASE p.country WHEN 'UA' THEN count(*) FILTER (f.knowledge = 'none_known') END AS any_none_count,
  CASE p.country WHEN 'UA' THEN round(count(*) FILTER (f.knowledge = 'none_known') / count(*), 6) END
    AS any_none_share,
  CASE p.country WHEN 'UA' THEN count(*) FILTER (f.has_norwegian) END AS any_norwegian_count,
  CASE p.country WHEN 'UA' THEN coalesce(sum(population) FILTER (f.knowledge = 'none_known'), 0) END
    AS any_none_population
FROM place p LEFT JOIN partner USING (code) LEFT JOIN core.foreign_partner f ON f.hromada_code = p.code
GROUP BY p.country, g.kind, g.code, g.n, g.label_in ORDER BY p.country DESC, group_kind, group_order, group_code;
COMMENT ON TABLE mart.partnership_coverage IS
  'Who has no known Norwegian–Ukrainian partner, of how many. Only partnerships count: no talks, proposals or '
  'letters of intent, and no case that is not public. Source: partnerships from the documents and public pages '
  'named per partnership; municipalities from KSE Loc Data Hub and Statistics Norway.';
COMMENT ON COLUMN mart.partnership_coverage.country IS 'UA for hromadas, NO for Norwegian municipalities.';
COMMENT ON COLUMN mart.partnership_coverage.group_kind IS 'What the group is: the country, a region type or KS '
  'category by the newest list, a size class, an oblast, a type, a class of financial capacity, or a county.';
COMMENT ON COLUMN mart.partnership_coverage.group_code IS
  'Code of the group; unknown for hromadas without a class of financial capacity.';
COMMENT ON COLUMN mart.partnership_coverage.group_order IS 'Order of classes that have one, 0 elsewhere. Unit: rank.';
COMMENT ON COLUMN mart.partnership_coverage.label_in IS 'Name of the group, by language, or its code.';
COMMENT ON COLUMN mart.partnership_coverage.municipality_count IS 'Municipalities of the group: the denominator. '
  'Unit: count.';
COMMENT ON COLUMN mart.partnership_coverage.with_count IS 'Municipalities with at least one known partner in the '
  'other country. Unit: count.';
COMMENT ON COLUMN mart.partnership_coverage.without_count IS 'Municipalities with no known partner in the other '
  'country. Unit: count.';
COMMENT ON COLUMN mart.partnership_coverage.without_share IS 'Municipalities without over all of the group. Unit: '
  'share, 0 to 1.';
COMMENT ON COLUMN mart.partnership_coverage.other_tie_count IS 'Of those without: hromadas with a Swedish partner; '
  'Norwegian municipalities with a Polish partner through the EEA grants. Unit: count.';
COMMENT ON COLUMN mart.partnership_coverage.population IS 'Inhabitants of the group. Unit: persons, 1 January 2022 '
  'in Ukraine and 1 January 2024 in Norway.';
COMMENT ON COLUMN mart.partnership_coverage.without_population IS 'Inhabitants of municipalities without. Unit: '
  'persons, 1 January 2022 in Ukraine and 1 January 2024 in Norway.';
COMMENT ON COLUMN mart.partnership_coverage.any_known_count IS
  'Hromadas that a list names with a foreign partner, from any country; empty for Norway. Unit: count.';
COMMENT ON COLUMN mart.partnership_coverage.any_open_count IS 'Hromadas that share their name with another, where a '
  'list names a foreign partner and nothing tells whose; empty for Norway. Unit: count.';
COMMENT ON COLUMN mart.partnership_coverage.any_none_count IS
  'Hromadas that no list that was read names with a foreign partner; one may exist. Empty for Norway. Unit: count.';
COMMENT ON COLUMN mart.partnership_coverage.any_none_share IS 'any_none_count over all of the group; empty for Norway. '
  'Unit: share, 0 to 1.';
COMMENT ON COLUMN mart.partnership_coverage.any_norwegian_count IS 'Hromadas that a list, a directory included, names '
  'with a Norwegian partner; empty for Norway. Unit: count.';
COMMENT ON COLUMN mart.partnership_coverage.any_none_population IS
  'Inhabitants of the hromadas in any_none_count; empty for Norway. Unit: persons, 1 January 2022.';
