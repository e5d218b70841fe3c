-- one row per area: how many Norwegian municipalities that answered wish to learn about it from a Ukrainian partner
CREATE VIEW tally.learning AS
SELECT a.area_code AS row_code, 'all' AS split, 'all' AS column_code, NULL AS category_code,
  count(w.kommune_code) AS respondent_count, b.base_count, NULL::INTEGER AS answers_each,
  false AS is_cover, b.is_illustrative
FROM core.area a
CROSS JOIN (SELECT count(*) AS base_count, max(evidence = 'illustrative') AS is_illustrative
  FROM core.norwegian_profile) b
LEFT JOIN core.norwegian_learning_wish w ON w.area_code = a.area_code
GROUP BY ALL ORDER BY ALL;
