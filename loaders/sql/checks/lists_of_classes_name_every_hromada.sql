-- a list that names classes itself gives every hromada one class on its day, and never two on a day
-- over: staging.territory_entries
-- Whoever it leaves out would have another class on the pages than on the map of the day.
WITH class AS (
  SELECT e.hromada_code, e.list_id, l.list_date, e.status, e.from_date,
    coalesce(e.to_date, DATE '9999-12-31') AS to_date
  FROM staging.territory_entries e JOIN staging.territory_lists l USING (list_id)
  JOIN staging.region_type_crosswalk r ON r.rule = 'auc_says' AND r.status = e.status
)
SELECT l.list_id, h.hromada_code, 'no class on the day of the list' AS fault
FROM (SELECT DISTINCT list_id FROM class) l CROSS JOIN staging.hromadas h
WHERE NOT EXISTS (SELECT 1 FROM class c WHERE c.list_id = l.list_id AND c.hromada_code = h.hromada_code
  AND c.list_date BETWEEN c.from_date AND c.to_date)
UNION ALL
SELECT a.list_id, a.hromada_code, 'two classes on ' || greatest(a.from_date, b.from_date)
FROM class a JOIN class b ON b.list_id = a.list_id AND b.hromada_code = a.hromada_code AND a.status < b.status
  AND a.from_date <= b.to_date AND b.from_date <= a.to_date
ORDER BY ALL
