-- one row per hromada and period in which neither its settlements' statuses nor the nearest fighting change
-- The rule, in this one place: a settlement has the gravest status that a line gives it that day; a line of a raion or
-- an oblast counts for every settlement in it that it does not leave out. From the gravest class downwards, a hromada
-- has the first that at least half of its settlements are in or above: half, because a hromada is visited and works as
-- a whole, and one free village of forty does not make it free. What is graver and holds for less is told beside it.
-- A hromada below half is near the front when it, or another within the limit, has a settlement under active
-- hostilities or occupied. Possible hostilities do not reach out: they are themselves a band along the front, and with
-- them the band would be counted twice. Distances are between centres: no open list gives the places of settlements.
CREATE TABLE territory.class_period (
  hromada_code VARCHAR NOT NULL,
  from_date DATE NOT NULL,
  to_date DATE NOT NULL,
  region_type VARCHAR NOT NULL CHECK (region_type IN ('safe', 'near_front', 'frontline', 'occupied')),
  part_region_type VARCHAR CHECK (part_region_type IN ('near_front', 'frontline', 'occupied')),
  rule VARCHAR NOT NULL,
  settlement_count INTEGER NOT NULL,
  occupied_count INTEGER NOT NULL,
  active_count INTEGER NOT NULL,
  possible_count INTEGER NOT NULL,
  de_occupied_count INTEGER NOT NULL,
  de_occupied_date DATE,
  nearest_exposed_km DECIMAL(8, 1),
  PRIMARY KEY (hromada_code, from_date),
  CHECK (to_date >= from_date),
  CHECK (occupied_count + active_count + possible_count + de_occupied_count <= settlement_count)
);
INSERT INTO territory.class_period BY NAME
WITH bounds AS ( -- the days that are told of, and how far from fighting anybody asks about
  SELECT DATE '2022-02-24' AS first_day, max(list_date) AS last_day, 50.0 AS widest_km
  FROM staging.territory_order_lines
), line AS (
  SELECT *, string_split(coalesce(left_out, ''), ' ') AS excepted FROM staging.territory_order_lines
), named AS ( -- settlements that a line names or leaves out; the first nine signs of a code are those of its hromada
  SELECT DISTINCT h.hromada_code, s.settlement_code
  FROM (SELECT territory_code AS settlement_code FROM line WHERE level = 'settlement'
    UNION SELECT unnest(excepted) FROM line WHERE left_out IS NOT NULL) s
  JOIN staging.hromada_settlements h ON h.hromada_code[1:9] = s.settlement_code[1:9]
), part AS ( -- each named settlement, and all the others of a hromada together
  SELECT hromada_code, settlement_code, 1 AS weight FROM named
  UNION ALL
  SELECT h.hromada_code, NULL, h.settlement_count - count(n.settlement_code)
  FROM staging.hromada_settlements h LEFT JOIN named n USING (hromada_code)
  GROUP BY h.hromada_code, h.settlement_count HAVING h.settlement_count > count(n.settlement_code)
), said AS (
  SELECT p.hromada_code, p.settlement_code, p.weight, l.status, l.from_date,
    coalesce(l.to_date, DATE '9999-12-31') AS to_date
  FROM part p JOIN staging.hromada_settlements h USING (hromada_code)
  JOIN line l ON l.territory_code IN (h.hromada_code, h.raion_code, h.katottg_oblast_code)
    AND NOT coalesce(list_contains(l.excepted, p.settlement_code), false)
  UNION ALL
  SELECT p.hromada_code, p.settlement_code, p.weight, l.status, l.from_date, coalesce(l.to_date, DATE '9999-12-31')
  FROM part p JOIN line l ON l.territory_code = p.settlement_code
), own_day AS ( -- days on which something changes inside a hromada
  SELECT hromada_code, b.first_day AS day FROM staging.hromada_settlements CROSS JOIN bounds b
  WHERE b.last_day IS NOT NULL
  UNION SELECT hromada_code, unnest([from_date, CASE WHEN to_date < DATE '9999-12-31' THEN to_date + 1 END]) FROM said
), own AS (
  SELECT hromada_code, day AS from_date, lead(day) OVER (PARTITION BY hromada_code ORDER BY day) - 1 AS to_date
  FROM own_day CROSS JOIN bounds b WHERE day BETWEEN b.first_day AND b.last_day
), settlement AS ( -- an occupation that ended leaves a settlement freed, unless something graver holds
  SELECT o.hromada_code, o.from_date, s.settlement_code, any_value(s.weight) AS weight,
    max(CASE s.status WHEN 'occupied' THEN 4 WHEN 'possible_hostilities' THEN 2 ELSE 3 END)
      FILTER (o.from_date BETWEEN s.from_date AND s.to_date) AS gravity,
    max(s.to_date) FILTER (s.status = 'occupied' AND s.to_date < o.from_date) AS freed_date
  FROM own o JOIN said s ON s.hromada_code = o.hromada_code AND s.from_date <= o.from_date
  GROUP BY ALL
), counted AS (
  SELECT o.hromada_code, o.from_date, coalesce(o.to_date, b.last_day) AS to_date,
    coalesce(sum(s.weight) FILTER (s.gravity = 4), 0)::INTEGER AS occupied_count,
    coalesce(sum(s.weight) FILTER (s.gravity = 3), 0)::INTEGER AS active_count,
    coalesce(sum(s.weight) FILTER (s.gravity = 2), 0)::INTEGER AS possible_count,
    coalesce(sum(s.weight) FILTER (s.gravity IS NULL AND s.freed_date IS NOT NULL), 0)::INTEGER AS de_occupied_count,
    max(s.freed_date) FILTER (s.gravity IS DISTINCT FROM 4) AS de_occupied_date
  FROM own o CROSS JOIN bounds b LEFT JOIN settlement s USING (hromada_code, from_date)
  GROUP BY ALL
), exposed AS (
  SELECT hromada_code, from_date, to_date FROM counted WHERE occupied_count + active_count > 0
), pair AS ( -- 6371.0088 km is the mean radius of the Earth; a degree of latitude is 111.2 km
  SELECT a.hromada_code, e.hromada_code AS other_code, 2 * 6371.0088 * asin(sqrt(
      pow(sin(radians((a.lat - e.lat)::DOUBLE) / 2), 2)
      + cos(radians(a.lat::DOUBLE)) * cos(radians(e.lat::DOUBLE)) * pow(sin(radians((a.lon - e.lon)::DOUBLE) / 2), 2)))
    AS km
  FROM (SELECT DISTINCT hromada_code FROM exposed) x JOIN staging.hromadas e USING (hromada_code)
  JOIN staging.hromadas a ON a.hromada_code <> e.hromada_code AND abs(a.lat - e.lat) < 0.5 AND abs(a.lon - e.lon) < 1.2
), near AS (
  SELECT p.hromada_code, p.km, e.from_date, e.to_date
  FROM pair p JOIN exposed e ON e.hromada_code = p.other_code CROSS JOIN bounds b WHERE p.km <= b.widest_km
), day AS (
  SELECT hromada_code, from_date AS day FROM own
  UNION SELECT n.hromada_code, unnest([n.from_date, CASE WHEN n.to_date < b.last_day THEN n.to_date + 1 END])
  FROM near n CROSS JOIN bounds b
), slot AS (
  SELECT hromada_code, day AS from_date, coalesce(lead(day) OVER (PARTITION BY hromada_code ORDER BY day) - 1, last_day)
    AS to_date
  FROM day CROSS JOIN bounds WHERE day IS NOT NULL
), nearest AS (
  SELECT s.hromada_code, s.from_date, min(n.km) AS km
  FROM slot s JOIN near n ON n.hromada_code = s.hromada_code AND s.from_date BETWEEN n.from_date AND n.to_date
  GROUP BY ALL
), joined AS (
  SELECT s.hromada_code, s.from_date, s.to_date, h.settlement_count, c.* EXCLUDE (hromada_code, from_date, to_date),
    round(n.km, 1)::DECIMAL(8, 1) AS nearest_exposed_km,
    c.occupied_count + c.active_count > 0 OR coalesce(n.km <= g.value, false) AS is_near
  FROM slot s JOIN staging.hromada_settlements h USING (hromada_code)
  ASOF JOIN counted c ON c.hromada_code = s.hromada_code AND c.from_date <= s.from_date
  LEFT JOIN nearest n ON n.hromada_code = s.hromada_code AND n.from_date = s.from_date
  JOIN staging.settings g ON g.name = 'near_front_km'
), held AS ( -- how many settlements each class of the crosswalk holds, with the status that holds most of them
  SELECT j.hromada_code, j.from_date, t.region_type, t.class_order, sum(v.n) AS n, arg_max(r.rule, v.n) AS rule
  FROM joined j, (VALUES ('occupied'), ('active_hostilities'), ('possible_hostilities'), ('de_occupied')) s(status),
    LATERAL (SELECT CASE s.status WHEN 'occupied' THEN j.occupied_count WHEN 'active_hostilities' THEN j.active_count
      WHEN 'possible_hostilities' THEN j.possible_count ELSE j.de_occupied_count END AS n) v
  JOIN staging.region_type_crosswalk r ON r.status_reading = 'order_lines' AND r.status = s.status
  JOIN staging.region_types t USING (region_type)
  WHERE v.n > 0 GROUP BY ALL
), reached AS (
  SELECT *, sum(n) OVER (PARTITION BY hromada_code, from_date ORDER BY class_order DESC) AS at_least FROM held
), main AS (
  SELECT r.hromada_code, r.from_date, max(r.class_order) AS gravest_order,
    arg_max(r.region_type, r.class_order) AS gravest,
    max(r.class_order) FILTER (r.at_least * 2 >= h.settlement_count) AS class_order,
    arg_max(r.region_type, r.class_order) FILTER (r.at_least * 2 >= h.settlement_count) AS region_type,
    arg_max(r.rule, r.class_order) FILTER (r.at_least * 2 >= h.settlement_count) AS rule
  FROM reached r JOIN staging.hromada_settlements h USING (hromada_code) GROUP BY ALL
), otherwise AS (
  SELECT r.is_near, r.region_type, r.rule, t.class_order
  FROM staging.region_type_crosswalk r JOIN staging.region_types t USING (region_type)
  WHERE r.status_reading = 'order_lines' AND r.status IS NULL
)
SELECT j.* EXCLUDE (is_near), coalesce(m.region_type, e.region_type) AS region_type, coalesce(m.rule, e.rule) AS rule,
  CASE WHEN m.gravest_order > coalesce(m.class_order, e.class_order) THEN m.gravest END AS part_region_type
FROM joined j LEFT JOIN main m USING (hromada_code, from_date) JOIN otherwise e ON e.is_near = j.is_near
ORDER BY j.hromada_code, j.from_date;
COMMENT ON TABLE territory.class_period IS
  'Region type of each hromada on any day from 24 February 2022 to the day of the list, with what it was made from. '
  'Source: order 376 by way of igskak/KATOTTG, read with our crosswalk.';
