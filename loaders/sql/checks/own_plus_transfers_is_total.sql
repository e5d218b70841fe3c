-- own-source revenue + transfers = total, for every hromada and year
-- over: staging.hromada_budgets
-- tolerance: UAH 0.02: each of the three amounts is to the kopiyka, and the source adds in floating point
SELECT hromada_code, year, own_uah_m, transfers_uah_m, total_uah_m
FROM staging.hromada_budgets
WHERE abs(own_uah_m + transfers_uah_m - total_uah_m) > 0.00000002
