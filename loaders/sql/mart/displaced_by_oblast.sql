-- one row per oblast, of the newest register
CREATE TABLE mart.displaced_by_oblast (
  oblast_code VARCHAR PRIMARY KEY,
  name VARCHAR NOT NULL,
  registered_count INTEGER NOT NULL,
  registered_share DOUBLE NOT NULL CHECK (registered_share BETWEEN 0 AND 1),
  hromada_count INTEGER NOT NULL,
  occupied_count INTEGER NOT NULL CHECK (occupied_count <= hromada_count),
  counted_date DATE NOT NULL,
  list_date DATE NOT NULL
);
INSERT INTO mart.displaced_by_oblast BY NAME
WITH place AS (
  SELECT h.oblast_code, count(*) AS hromada_count, count(*) FILTER (r.region_type = 'occupied') AS occupied_count
  FROM core.hromada h JOIN core.hromada_region_type r USING (hromada_code)
  JOIN core.territory_list l ON l.list_id = r.list_id AND l.is_newest GROUP BY h.oblast_code
)
SELECT d.oblast_code, o.name, d.registered_count,
  d.registered_count / sum(d.registered_count) OVER () AS registered_share,
  coalesce(p.hromada_count, 0) AS hromada_count, coalesce(p.occupied_count, 0) AS occupied_count,
  d.counted_date,
  (SELECT list_date FROM core.territory_list WHERE is_newest) AS list_date
FROM core.displaced_by_oblast d JOIN core.oblast o USING (oblast_code) LEFT JOIN place p USING (oblast_code)
WHERE d.counted_date = (SELECT max(counted_date) FROM core.displaced_by_oblast)
ORDER BY registered_count DESC, oblast_code;
COMMENT ON TABLE mart.displaced_by_oblast IS
  'People registered as displaced, by the oblast they are registered in, and how many of its hromadas are occupied. '
  'Source: Ministry of Social Policy of Ukraine, by way of apostrophe.ua; the newest list of territories.';
COMMENT ON COLUMN mart.displaced_by_oblast.name IS 'Name of the oblast in Latin script.';
COMMENT ON COLUMN mart.displaced_by_oblast.registered_share IS
  'Part of all who are registered as displaced. Unit: share.';
COMMENT ON COLUMN mart.displaced_by_oblast.hromada_count IS
  'Hromadas of the oblast; none of Kyiv City, which is none. Unit: count.';
COMMENT ON COLUMN mart.displaced_by_oblast.occupied_count IS
  'Hromadas of the oblast that the newest list shows as occupied. Unit: count.';
COMMENT ON COLUMN mart.displaced_by_oblast.list_date IS 'Day of the newest list of territories.';
