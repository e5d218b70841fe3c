-- own-source revenue + transfers = total, for every hromada and year
-- over: staging.hromada_budgets
-- tolerance: UAH 1,500: each of the three amounts is rounded to UAH 1,000, so each is off by at most 500
SELECT hromada_code, year, own_uah_m, transfers_uah_m, total_uah_m
FROM staging.hromada_budgets
WHERE abs(own_uah_m + transfers_uah_m - total_uah_m) > 0.0015
