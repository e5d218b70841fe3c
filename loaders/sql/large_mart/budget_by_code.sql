-- one row per year, oblast, item and code
-- The last month of a year that is here holds the year so far.
WITH last AS (SELECT year, max(month) AS month FROM large.local_budgets GROUP BY year)
SELECT b.year AS year, b.oblast AS oblast, b.item AS item, b.code AS code, max(b.month) AS month,
  count(*) AS hromada_count,
  sum(b.actual_uah) AS actual_uah,
  sum(b.plan_uah) AS plan_uah
FROM large.local_budgets b JOIN last ON last.year = b.year AND last.month = b.month
WHERE b.fund = 'T'
GROUP BY b.year, b.oblast, b.item, b.code
ORDER BY year, oblast, item, code
