-- one row per item, code, year and month
-- Amounts count from January, so that a month is the difference to the month before.
WITH total AS (
  SELECT item, code, year, month, count(*) AS hromada_count, sum(actual_uah) AS actual_uah
  FROM large.local_budgets
  WHERE fund = 'T'
  GROUP BY item, code, year, month
)
SELECT item, code, year, month, hromada_count, actual_uah,
  actual_uah - lag(actual_uah, 1, CAST(0 AS DECIMAL(38, 2))) OVER (PARTITION BY item, code, year ORDER BY month)
    AS month_uah
FROM total
ORDER BY item, code, year, month
