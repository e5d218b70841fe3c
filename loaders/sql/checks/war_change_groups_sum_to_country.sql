-- the region types of war_change sum to the country, in hromadas and in hryvnia
-- over: mart.war_change
SELECT c.basis, c.own_to_uah_m, sum(r.own_to_uah_m) AS of_region_types
FROM mart.war_change c JOIN mart.war_change r ON r.basis = c.basis AND r.group_kind = 'region_type'
WHERE c.group_kind = 'country'
GROUP BY c.basis, c.own_to_uah_m, c.own_from_uah_m, c.hromada_count, c.excluded_count
HAVING (sum(r.own_from_uah_m), sum(r.own_to_uah_m), sum(r.hromada_count), sum(r.excluded_count))
  IS DISTINCT FROM (c.own_from_uah_m, c.own_to_uah_m, c.hromada_count, c.excluded_count)
