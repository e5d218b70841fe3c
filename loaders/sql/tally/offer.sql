-- one row per area: how many of the hromadas that have answered offer to share experience with a Norwegian partner
CREATE VIEW tally.offer AS
SELECT a.area_code AS row_code, 'all' AS split, 'all' AS column_code, NULL AS category_code,
  count(o.hromada_code) AS respondent_count, b.base_count, NULL::INTEGER AS answers_each,
  false AS is_cover, b.is_illustrative
FROM core.area a
CROSS JOIN (SELECT count(*) AS base_count, max(evidence = 'illustrative') AS is_illustrative
  FROM core.hromada_profile) b
LEFT JOIN core.hromada_offer o ON o.area_code = a.area_code
GROUP BY ALL ORDER BY ALL;
