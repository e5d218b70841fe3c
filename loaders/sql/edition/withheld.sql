-- one row per hromada
-- The one place that decides of which hromadas the public edition tells no answer, need, project or day. It is asked
-- apart from the region type: a class is given by what holds for most of a hromada, and a single settlement at the
-- front is reason enough here. All that it asks is public, and it never asks who has answered.
CREATE TABLE edition.withheld (
  hromada_code VARCHAR PRIMARY KEY,
  is_withheld BOOLEAN NOT NULL,
  reason VARCHAR CHECK (reason IN ('listed', 'near_listed', 'list_is_old')),
  nearest_exposed_km DECIMAL(8, 1),
  CHECK (is_withheld = (reason IS NOT NULL))
);
INSERT INTO edition.withheld BY NAME
WITH region AS (
  SELECT h.hromada_code, r.region_type, l.list_date FROM core.hromada h CROSS JOIN core.territory_list l
  LEFT JOIN core.hromada_region_type r ON r.list_id = l.list_id AND r.hromada_code = h.hromada_code
  WHERE l.is_newest
), rule AS (
  SELECT max(value) FILTER (name = 'withheld_km') AS km, max(value) FILTER (name = 'withheld_list_days') AS list_days
  FROM core.setting
), known AS ( -- a build has no clock: the newest day that the tables know of
  SELECT max(TRY_CAST(retrieved AS DATE)) AS day FROM meta.data_table
), point AS ( -- on the unit sphere: the nearest by chord is the nearest by great circle
  SELECT hromada_code, cos(radians(lat::DOUBLE)) * cos(radians(lon::DOUBLE)) AS x,
    cos(radians(lat::DOUBLE)) * sin(radians(lon::DOUBLE)) AS y, sin(radians(lat::DOUBLE)) AS z
  FROM core.hromada
), exposed AS (
  SELECT p.* FROM point p JOIN region USING (hromada_code) LEFT JOIN core.territory_exposure t USING (hromada_code)
  WHERE coalesce(region_type NOT IN ('safe', 'near_front'), true)
    OR coalesce(t.has_active_settlement OR t.has_occupied_settlement, false)
), distance AS ( -- 6371.0088 km is the mean radius of the Earth
  SELECT h.hromada_code,
    2 * 6371.0088 * asin(sqrt(min((h.x - t.x) * (h.x - t.x) + (h.y - t.y) * (h.y - t.y) + (h.z - t.z) * (h.z - t.z)))
      / 2) AS km
  FROM point h CROSS JOIN exposed t GROUP BY ALL
), judged AS (
  SELECT hromada_code, d.km AS nearest_exposed_km, CASE
    WHEN e.hromada_code IS NOT NULL THEN 'listed'
    WHEN d.km <= r.km THEN 'near_listed'
    WHEN g.region_type <> 'safe' AND coalesce(k.day - g.list_date > r.list_days, true) THEN 'list_is_old' END AS reason
  FROM region g CROSS JOIN rule r CROSS JOIN known k
  LEFT JOIN distance d USING (hromada_code) LEFT JOIN exposed e USING (hromada_code)
)
SELECT hromada_code, reason IS NOT NULL AS is_withheld, reason, round(nearest_exposed_km, 1) AS nearest_exposed_km
FROM judged ORDER BY hromada_code;
COMMENT ON TABLE edition.withheld IS
  'Hromadas of which the public edition tells no answer, need, project or day, and why: at the front or occupied by '
  'the newest list, close to such a one, or near the front while the list is old. Source: rule written by hand, '
  'over the lists of territories and the centres of hromadas.';
COMMENT ON COLUMN edition.withheld.is_withheld IS 'True where nothing of that kind is told in the public edition.';
COMMENT ON COLUMN edition.withheld.reason IS
  'listed: at the front or occupied, in whole or in part; near_listed: its centre lies close to the centre of such a '
  'one; list_is_old: near the front, and the list is too old to tell. Empty where nothing is withheld.';
COMMENT ON COLUMN edition.withheld.nearest_exposed_km IS
  'Distance to the nearest hromada at the front or occupied, centre to centre, 0 for itself; empty where there is '
  'none. Unit: kilometres.';
