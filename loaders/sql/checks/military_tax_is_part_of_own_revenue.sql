-- military income tax is within personal income tax, that within own-source revenue, in complete years
-- over: staging.hromada_budgets
-- Outside the territory occupied before 2022.
SELECT b.hromada_code, b.year, b.military_pit_uah_m, b.pit_uah_m, b.own_uah_m
FROM staging.hromada_budgets b
JOIN staging.hromadas h USING (hromada_code)
JOIN staging.settings s ON s.name = 'last_complete_budget_year'
WHERE b.year <= s.value AND NOT h.is_occupied_before_2022
  AND (b.military_pit_uah_m > b.pit_uah_m OR b.pit_uah_m > b.own_uah_m)
