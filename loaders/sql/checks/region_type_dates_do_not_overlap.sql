-- the days a hromada has one region type and the next do not overlap
-- over: core.hromada_region_type
SELECT a.hromada_code, a.list_id, b.list_id AS other_list, a.from_date, a.to_date
FROM core.hromada_region_type a JOIN core.hromada_region_type b
  ON b.hromada_code = a.hromada_code AND b.from_date > a.from_date
WHERE a.to_date IS NULL OR a.to_date >= b.from_date
