-- own-source revenue of all hromadas is between half and all of the published national figure: no slip of unit
-- over: staging.national_series
-- tolerance: half: the national figure also counts Kyiv City and the budgets of oblasts and raions
SELECT n.year, n.value AS national_uah_bn, sum(b.own_uah_m) / 1000 AS hromadas_uah_bn
FROM staging.national_series n JOIN staging.hromada_budgets b USING (year)
JOIN staging.settings s ON s.name = 'last_complete_budget_year' AND n.year <= s.value
WHERE n.series = 'own_revenue_uah_bn'
GROUP BY ALL HAVING sum(b.own_uah_m) / 1000 NOT BETWEEN n.value / 2 AND n.value
