-- a hromada that is left out of the budget figures of a complete year was occupied before 2022, as pages say
-- over: core.hromada_budget
SELECT b.hromada_code, b.year, b.own_without_military_uah_m
FROM core.hromada_budget b JOIN staging.hromadas h USING (hromada_code)
WHERE b.is_complete_year AND NOT b.is_comparable AND NOT h.is_occupied_before_2022
