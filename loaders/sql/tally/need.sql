-- one row per area and group of the hromadas that have answered: how many need support in the area
CREATE VIEW tally.need AS
WITH respondent AS (
  SELECT p.hromada_code, p.evidence, r.region_type, t.ks_category
  FROM core.hromada_profile p JOIN core.hromada_region_type r USING (hromada_code)
  JOIN core.territory_list l ON l.list_id = r.list_id AND l.is_newest
  JOIN core.region_type t USING (region_type)
), member AS ( -- every respondent in each group that it belongs to
  SELECT *, unnest([
    {split: 'all', code: 'all', category: NULL}, {split: 'ks', code: ks_category, category: NULL},
    {split: 'auc', code: region_type, category: ks_category}]) AS g
  FROM respondent
), base AS (
  SELECT g.split AS split, g.code AS column_code, g.category AS category_code, count(*) AS base_count,
    max(evidence = 'illustrative') AS is_illustrative
  FROM member GROUP BY ALL
), cell AS (
  SELECT n.area_code, m.g.split AS split, m.g.code AS column_code, count(*) AS n
  FROM core.hromada_need n JOIN member m USING (hromada_code) GROUP BY ALL
), horizon AS ( -- each need is for the short or the long term, so the two add up to the area
  SELECT n.area_code, n.horizon, count(*) AS n FROM core.hromada_need n SEMI JOIN respondent r USING (hromada_code)
    GROUP BY ALL
)
SELECT a.area_code AS row_code, b.split, b.column_code, b.category_code, coalesce(c.n, 0) AS respondent_count,
  b.base_count,
  NULL::INTEGER AS answers_each, false AS is_cover, b.is_illustrative
FROM core.area a CROSS JOIN base b
LEFT JOIN cell c ON c.area_code = a.area_code AND c.split = b.split AND c.column_code = b.column_code
UNION ALL
SELECT a.area_code, 'horizon', h.horizon, NULL, coalesce(c.n, 0), b.base_count, NULL, false,
  b.is_illustrative
FROM core.area a CROSS JOIN (VALUES ('short'), ('long')) h(horizon) JOIN base b ON b.split = 'all'
LEFT JOIN horizon c ON c.area_code = a.area_code AND c.horizon = h.horizon
ORDER BY ALL;
