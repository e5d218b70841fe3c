-- one row per distance
CREATE TABLE mart.near_front_sensitivity (
  distance_km INTEGER PRIMARY KEY CHECK (distance_km BETWEEN 20 AND 50),
  is_rule BOOLEAN NOT NULL,
  list_date DATE NOT NULL,
  by_distance_count INTEGER NOT NULL CHECK (by_distance_count >= 0),
  near_front_count INTEGER NOT NULL CHECK (near_front_count >= 0),
  safe_count INTEGER NOT NULL CHECK (safe_count >= 0)
);
INSERT INTO mart.near_front_sensitivity BY NAME
WITH newest AS (
  SELECT *, occupied_count + active_count > 0 AS is_exposed FROM core.hromada_status_period
  QUALIFY row_number() OVER (PARTITION BY hromada_code ORDER BY from_date DESC) = 1
), distance AS (
  SELECT CAST(unnest(range(20, 51, 5)) AS INTEGER) AS distance_km
)
SELECT d.distance_km, d.distance_km = s.near_front_km AS is_rule, max(n.to_date) AS list_date,
  count(*) FILTER (n.rule IN ('order_near', 'order_not_near')
    AND (n.is_exposed OR n.nearest_exposed_km <= d.distance_km)) AS by_distance_count,
  count(*) FILTER (CASE WHEN n.rule IN ('order_near', 'order_not_near')
    THEN n.is_exposed OR coalesce(n.nearest_exposed_km <= d.distance_km, false)
    ELSE n.region_type = 'near_front' END) AS near_front_count,
  count(*) FILTER (n.rule IN ('order_near', 'order_not_near')
    AND NOT (n.is_exposed OR coalesce(n.nearest_exposed_km <= d.distance_km, false))) AS safe_count
FROM newest n CROSS JOIN distance d CROSS JOIN core.near_front_limit s
GROUP BY ALL ORDER BY d.distance_km;
COMMENT ON TABLE mart.near_front_sensitivity IS
  'How many hromadas would be near the front or safe if the rule of 30 kilometres had another distance, on the day of '
  'the list. Source: order 376 by way of igskak/KATOTTG, read with our crosswalk.';
COMMENT ON COLUMN mart.near_front_sensitivity.distance_km IS
  'Distance between centres within which fighting or occupation makes a hromada near the front. Unit: kilometres.';
COMMENT ON COLUMN mart.near_front_sensitivity.is_rule IS 'True for the distance that the region types are made with.';
COMMENT ON COLUMN mart.near_front_sensitivity.by_distance_count IS
  'Hromadas that are near the front by the distance alone. Unit: count.';
COMMENT ON COLUMN mart.near_front_sensitivity.near_front_count IS
  'Hromadas that would be near the front. Unit: count.';
COMMENT ON COLUMN mart.near_front_sensitivity.safe_count IS 'Hromadas that would be safe. Unit: count.';
