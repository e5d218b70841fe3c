-- one row per measure of support: how many responses chose it among their three
CREATE VIEW tally.support_choice AS
WITH response AS (
  SELECT response_number, count(*) AS choices, max(evidence = 'illustrative') AS is_illustrative
    FROM core.support_choice GROUP BY ALL
), base AS ( -- all choices together are three a response, which everybody knows
  SELECT count(*) AS base_count, CASE WHEN min(choices) = max(choices) THEN max(choices) END AS answers_each,
    max(is_illustrative) AS is_illustrative
  FROM response
)
SELECT a.area_code AS row_code, 'all' AS split, 'all' AS column_code, NULL AS category_code,
  count(c.response_number) AS respondent_count, b.base_count, b.answers_each,
  -- Held back wherever another one is; named before any answer.
  a.area_code IN ('winter_clothing', 'universal_design') AS is_cover, b.is_illustrative
FROM core.area a CROSS JOIN base b
LEFT JOIN core.support_choice c ON c.area_code = a.area_code
WHERE a.area_group IN ('short_term', 'long_term')
GROUP BY ALL ORDER BY ALL;
