-- one row per year, item and code
-- How far hromadas lie apart; quantiles lie between the two nearest hromadas, as the seventh definition has it.
WITH last AS (SELECT year, max(month) AS month FROM large.local_budgets GROUP BY year)
SELECT b.year AS year, b.item AS item, b.code AS code,
  count(*) AS hromada_count,
  quantile_cont(CAST(b.actual_uah AS DOUBLE), 0.1) AS tenth_uah,
  quantile_cont(CAST(b.actual_uah AS DOUBLE), 0.5) AS median_uah,
  quantile_cont(CAST(b.actual_uah AS DOUBLE), 0.9) AS ninetieth_uah
FROM large.local_budgets b JOIN last ON last.year = b.year AND last.month = b.month
WHERE b.fund = 'T'
GROUP BY b.year, b.item, b.code
ORDER BY year, item, code
