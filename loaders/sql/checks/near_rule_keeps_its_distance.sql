-- safe means farther from every listed hromada than the limit, near by distance means within it
-- over: core.hromada_region_type
-- tolerance: 0.05 km: the distance is kept with one decimal
SELECT r.hromada_code, r.list_id, r.region_type, r.rule, r.nearest_listed_km
FROM core.hromada_region_type r JOIN staging.settings s ON s.name = 'near_front_km'
WHERE (r.region_type = 'safe' AND r.nearest_listed_km < s.value - 0.05)
  OR (r.rule = 'near_listed' AND r.nearest_listed_km > s.value + 0.05)
