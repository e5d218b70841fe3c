-- every hromada has exactly one region type by each list
-- over: core.hromada_region_type
SELECT h.hromada_code, l.list_id, count(r.hromada_code) AS region_types
FROM core.hromada h CROSS JOIN core.territory_list l
LEFT JOIN core.hromada_region_type r ON r.hromada_code = h.hromada_code AND r.list_id = l.list_id
GROUP BY ALL HAVING count(r.hromada_code) <> 1
