-- one row per hromada and list
CREATE TABLE core.hromada_region_type (
  hromada_code VARCHAR NOT NULL,
  list_id VARCHAR NOT NULL,
  region_type VARCHAR NOT NULL CHECK (region_type IN ('safe', 'near_front', 'frontline', 'occupied')),
  part_region_type VARCHAR CHECK (part_region_type IN ('near_front', 'frontline', 'occupied')),
  from_date DATE NOT NULL,
  to_date DATE,
  rule VARCHAR NOT NULL,
  nearest_listed_km DECIMAL(8, 1),
  PRIMARY KEY (hromada_code, list_id),
  CHECK (to_date >= from_date)
);
INSERT INTO core.hromada_region_type BY NAME
WITH wide AS (
  UNPIVOT (SELECT hromada_code, CAST(COLUMNS(* EXCLUDE hromada_code) AS VARCHAR) FROM staging.hromada_war_status)
  ON COLUMNS(* EXCLUDE hromada_code) INTO NAME wide_column VALUE said
), list AS (
  SELECT *, CAST(lead(list_date) OVER (ORDER BY list_date) - INTERVAL 1 DAY AS DATE) AS valid_to
  FROM (
    SELECT list_id, list_date, wide_column, status_list_id, status_reading FROM staging.territory_lists
    WHERE kind = 'listing'
    UNION ALL BY NAME
    SELECT DISTINCT 'territory-order' AS list_id, list_date, 'order_lines' AS status_reading
    FROM staging.territory_order_lines
  )
), said AS ( -- what each list says of each hromada; several entries when a hromada is listed in parts
  SELECT w.hromada_code, l.list_id, CAST(w.said AS BOOLEAN) AS is_listed, s.said AS status, NULL::DATE AS from_date,
    NULL::DATE AS to_date
  FROM list l JOIN wide w USING (wide_column)
  JOIN staging.territory_lists sl ON sl.list_id = l.status_list_id
  JOIN wide s ON s.wide_column = sl.wide_column AND s.hromada_code = w.hromada_code
  UNION ALL
  SELECT e.hromada_code, e.list_id, e.status NOT IN ('de_occupied', 'auc_safe'), e.status, e.from_date, e.to_date
  FROM staging.territory_entries e JOIN list l USING (list_id)
  WHERE e.from_date <= coalesce(l.valid_to, e.from_date) AND (e.to_date IS NULL OR e.to_date >= l.list_date)
  UNION ALL
  SELECT h.hromada_code, l.list_id, true, 'occupied_before_2022', NULL, NULL
  FROM staging.hromadas h CROSS JOIN list l WHERE h.is_occupied_before_2022
), point AS ( -- on the unit sphere: the nearest by chord is the nearest by great circle, and far cheaper to find
  SELECT hromada_code, cos(radians(lat::DOUBLE)) * cos(radians(lon::DOUBLE)) AS x,
    cos(radians(lat::DOUBLE)) * sin(radians(lon::DOUBLE)) AS y, sin(radians(lat::DOUBLE)) AS z
  FROM staging.hromadas
), listed AS (
  SELECT DISTINCT s.list_id, p.* FROM said s JOIN point p USING (hromada_code) WHERE s.is_listed
), distance AS ( -- nearest other hromada on the same list; 6371.0088 km is the mean radius of the Earth
  SELECT h.hromada_code, t.list_id,
    2 * 6371.0088 * asin(sqrt(min((h.x - t.x) * (h.x - t.x) + (h.y - t.y) * (h.y - t.y) + (h.z - t.z) * (h.z - t.z)))
      / 2) AS km
  FROM point h JOIN listed t ON t.hromada_code <> h.hromada_code GROUP BY ALL
), candidate AS (
  SELECT h.hromada_code, l.list_id, l.list_date, l.valid_to, l.status_reading, d.km,
    coalesce(s.is_listed, false) AS is_listed, s.status,
    s.from_date, s.to_date, coalesce(d.km <= n.value, false) AS is_near
  FROM staging.hromadas h JOIN list l ON l.status_reading <> 'order_lines'
  JOIN staging.settings n ON n.name = 'near_front_km'
  LEFT JOIN said s USING (hromada_code, list_id)
  LEFT JOIN distance d USING (hromada_code, list_id)
)
SELECT c.hromada_code, c.list_id, r.region_type, greatest(c.list_date, c.from_date) AS from_date,
  least(c.valid_to, c.to_date) AS to_date, r.rule, round(c.km, 1)::DECIMAL(8, 1) AS nearest_listed_km
FROM candidate c LEFT JOIN staging.region_type_crosswalk r ON (r.status IS NULL OR r.status = c.status)
  AND (r.is_listed IS NULL OR r.is_listed = c.is_listed)
  AND (r.status_reading IS NULL OR r.status_reading = c.status_reading)
  AND (r.is_near IS NULL OR r.is_near = c.is_near) AND r.status_reading IS DISTINCT FROM 'order_lines'
QUALIFY row_number() OVER (PARTITION BY c.hromada_code, c.list_id ORDER BY r.priority, c.from_date DESC) = 1
UNION ALL BY NAME
SELECT p.hromada_code, l.list_id, p.region_type, p.part_region_type, l.list_date AS from_date,
  l.valid_to AS to_date, p.rule, p.nearest_exposed_km AS nearest_listed_km
FROM list l JOIN territory.class_period p ON l.list_date BETWEEN p.from_date AND p.to_date
WHERE l.status_reading = 'order_lines'
ORDER BY hromada_code, from_date;
COMMENT ON TABLE core.hromada_region_type IS
  'Region type of each hromada by each list, with the rule that gave it. Distance is the great circle between '
  'centres. Source: lists of the Ministry of Reintegration of Ukraine by way of KSE Loc Data Hub, read with our '
  'crosswalk.';
COMMENT ON COLUMN core.hromada_region_type.part_region_type IS
  'A graver region type that holds for less than half of the settlements; empty where none does.';
COMMENT ON COLUMN core.hromada_region_type.from_date IS
  'First day the region type holds for: the date of the list, or of the entry when later.';
COMMENT ON COLUMN core.hromada_region_type.to_date IS
  'Last day the region type holds for: the day before the next list, or the end of the entry; empty while it lasts.';
COMMENT ON COLUMN core.hromada_region_type.nearest_listed_km IS
  'Distance to the nearest other hromada on the same list, centre to centre. Unit: kilometres.';
