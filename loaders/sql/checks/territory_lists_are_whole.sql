-- every hromada that one list has as occupied or frontline is named by the next list in long form, even as freed
-- over: staging.territory_entries
-- Whoever a list does not name counts as safe or near the front: half of an order typed in would move the front.
SELECT later.list_id, before.list_id AS list_before, before.hromada_code, before.region_type
FROM core.hromada_region_type before
JOIN core.territory_list earlier ON earlier.list_id = before.list_id
JOIN core.territory_list later ON later.list_date = CAST(earlier.valid_to + INTERVAL 1 DAY AS DATE)
JOIN staging.territory_lists listed ON listed.list_id = later.list_id AND listed.status_reading = 'listed_status'
WHERE before.region_type IN ('occupied', 'frontline') AND before.rule <> 'occupied_before_2022'
  AND NOT EXISTS (SELECT 1 FROM staging.territory_entries e WHERE e.list_id = later.list_id
    AND e.hromada_code = before.hromada_code)
ORDER BY ALL
