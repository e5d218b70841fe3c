-- one row per horizon and group of hromadas that answered: how many look for short-term or long-term support, or both
CREATE VIEW tally.hromada_horizon AS
WITH member AS (
  SELECT p.horizon, p.evidence, unnest([
    {split: 'all', code: 'all', category: NULL}, {split: 'ks', code: t.ks_category, category: NULL},
    {split: 'auc', code: r.region_type, category: t.ks_category}]) AS g
  FROM core.hromada_profile p JOIN core.hromada_region_type r USING (hromada_code)
  JOIN core.territory_list l ON l.list_id = r.list_id AND l.is_newest
  JOIN core.region_type t USING (region_type)
), base AS (
  SELECT g.split AS split, g.code AS column_code, g.category AS category_code, count(*) AS base_count,
    max(evidence = 'illustrative') AS is_illustrative
  FROM member GROUP BY ALL
)
SELECT h.horizon AS row_code, b.split, b.column_code, b.category_code, count(m.horizon) AS respondent_count,
  b.base_count,
  1 AS answers_each, h.horizon IN ('short', 'long') AS is_cover, b.is_illustrative
FROM (VALUES ('short'), ('both'), ('long')) h(horizon) CROSS JOIN base b
LEFT JOIN member m ON m.horizon = h.horizon AND m.g.split = b.split AND m.g.code = b.column_code
GROUP BY ALL ORDER BY ALL;
