-- every hromada has a war status, civic facts and a budget row for each year of the budget table
-- over: staging.hromadas
SELECT h.hromada_code, 'hromada_budgets' AS missing_in, y.year
FROM staging.hromadas h CROSS JOIN (SELECT DISTINCT year FROM staging.hromada_budgets) y
ANTI JOIN staging.hromada_budgets b ON b.hromada_code = h.hromada_code AND b.year = y.year
UNION ALL
SELECT hromada_code, 'hromada_war_status', NULL FROM staging.hromadas
  ANTI JOIN staging.hromada_war_status USING (hromada_code)
UNION ALL
SELECT hromada_code, 'hromada_civic', NULL FROM staging.hromadas ANTI JOIN staging.hromada_civic USING (hromada_code)
