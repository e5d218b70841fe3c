-- no illustrative answer is made up for a hromada that is occupied by the newest list
-- over: staging.hromada_profiles
SELECT p.hromada_code, r.list_id
FROM staging.hromada_profiles p JOIN core.hromada_region_type r USING (hromada_code)
WHERE p.evidence = 'illustrative' AND r.region_type = 'occupied'
  AND r.list_id = (SELECT arg_max(list_id, list_date) FROM staging.territory_lists WHERE kind = 'listing')
