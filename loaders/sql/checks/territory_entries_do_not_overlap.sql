-- the days a hromada has one status by one list do not overlap: two such entries are one typed twice
-- over: staging.territory_entries
SELECT a.list_id, a.hromada_code, a.status, a.from_date, a.to_date, b.from_date AS other_from_date
FROM staging.territory_entries a JOIN staging.territory_entries b USING (list_id, hromada_code, status)
WHERE b.from_date > a.from_date AND (a.to_date IS NULL OR a.to_date >= b.from_date)
ORDER BY ALL
