-- one row per hromada and period in which its region type, and the list that gives it, do not change
-- A list of AUC that names classes takes the place of the rule, from the first day of an entry to its last, or to the
-- day before the next list; of two such lists the newer holds. On days that it does not speak of the order holds, and
-- the last class goes on to the day of the newest list.
CREATE TABLE territory.hromada_class (
  hromada_code VARCHAR NOT NULL,
  from_date DATE NOT NULL,
  to_date DATE NOT NULL,
  region_type VARCHAR NOT NULL CHECK (region_type IN ('safe', 'near_front', 'frontline', 'occupied')),
  part_region_type VARCHAR,
  list_id VARCHAR NOT NULL,
  PRIMARY KEY (hromada_code, from_date),
  CHECK (to_date >= from_date)
);
INSERT INTO territory.hromada_class BY NAME
WITH list AS (
  SELECT *, lead(list_date) OVER (ORDER BY list_date) - 1 AS valid_to FROM (
    SELECT list_id, list_date FROM staging.territory_lists WHERE kind = 'listing'
    UNION SELECT 'territory-order', list_date FROM staging.territory_order_lines)
), class AS ( -- classes that a list names itself
  SELECT e.hromada_code, l.list_id, l.list_date, r.region_type, r.priority,
    greatest(e.from_date, DATE '2022-02-24') AS from_date, least(e.to_date, l.valid_to, m.last_day) AS to_date
  FROM staging.territory_entries e JOIN list l USING (list_id)
  JOIN staging.region_type_crosswalk r ON r.rule = 'auc_says' AND r.status = e.status
  CROSS JOIN (SELECT max(list_date) AS last_day FROM list) m
), said AS (
  SELECT * FROM class WHERE from_date <= to_date
), last AS (
  SELECT greatest((SELECT max(to_date) FROM territory.class_period), (SELECT max(to_date) FROM said)) AS day
), day AS (
  SELECT hromada_code, from_date AS day FROM territory.class_period
  UNION SELECT hromada_code, unnest([from_date, to_date + 1]) FROM said
), slot AS (
  SELECT d.hromada_code, d.day AS from_date,
    coalesce(lead(d.day) OVER (PARTITION BY d.hromada_code ORDER BY d.day) - 1, last.day) AS to_date
  FROM day d CROSS JOIN last WHERE d.day <= last.day
), named AS (
  SELECT s.hromada_code, s.from_date, arg_max(c.list_id, (c.list_date, -c.priority)) AS list_id,
    arg_max(c.region_type, (c.list_date, -c.priority)) AS region_type
  FROM slot s JOIN said c ON c.hromada_code = s.hromada_code AND s.from_date BETWEEN c.from_date AND c.to_date
  GROUP BY ALL
), given AS (
  SELECT s.hromada_code, s.from_date, s.to_date, coalesce(n.region_type, p.region_type) AS region_type,
    CASE WHEN n.region_type IS NULL THEN p.part_region_type END AS part_region_type,
    coalesce(n.list_id, 'territory-order') AS list_id
  FROM slot s ASOF LEFT JOIN territory.class_period p
    ON p.hromada_code = s.hromada_code AND p.from_date <= s.from_date
  LEFT JOIN named n ON n.hromada_code = s.hromada_code AND n.from_date = s.from_date
), begun AS (
  SELECT *, (region_type, part_region_type, list_id)
    IS DISTINCT FROM lag((region_type, part_region_type, list_id)) OVER places AS is_new
  FROM given WHERE region_type IS NOT NULL WINDOW places AS (PARTITION BY hromada_code ORDER BY from_date)
), numbered AS (
  SELECT *, count(*) FILTER (is_new) OVER (PARTITION BY hromada_code ORDER BY from_date) AS nth FROM begun
)
SELECT hromada_code, min(from_date) AS from_date, max(to_date) AS to_date, any_value(region_type) AS region_type,
  any_value(part_region_type) AS part_region_type, any_value(list_id) AS list_id
FROM numbered GROUP BY hromada_code, nth ORDER BY hromada_code, from_date;
COMMENT ON TABLE territory.hromada_class IS
  'Region type of each hromada on any day from 24 February 2022 to the day of the newest list, and the list that gives '
  'it. Source: order 376 by way of igskak/KATOTTG, read with our crosswalk, and lists of AUC once one is entered.';
