-- no illustrative answer is made up for a hromada that is occupied by the newest list
-- over: staging.hromada_profiles
SELECT p.hromada_code, r.list_id
FROM staging.hromada_profiles p JOIN core.hromada_region_type r USING (hromada_code)
JOIN core.territory_list l USING (list_id)
WHERE p.evidence = 'illustrative' AND r.region_type = 'occupied' AND l.is_newest
