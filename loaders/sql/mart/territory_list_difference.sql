-- one row per hromada that the list of October 2022 and the order see otherwise
CREATE TABLE mart.territory_list_difference (
  hromada_code VARCHAR PRIMARY KEY,
  class_date DATE NOT NULL,
  list_region_type VARCHAR NOT NULL,
  order_region_type VARCHAR NOT NULL,
  part_region_type VARCHAR
);
INSERT INTO mart.territory_list_difference BY NAME
SELECT r.hromada_code, l.list_date AS class_date, r.region_type AS list_region_type,
  p.region_type AS order_region_type, p.part_region_type
FROM core.hromada_region_type r JOIN core.territory_list l USING (list_id)
JOIN core.hromada_class_period p ON p.hromada_code = r.hromada_code AND l.list_date BETWEEN p.from_date AND p.to_date
WHERE r.list_id = 'war-zone-2022-10-10' AND r.region_type <> p.region_type
ORDER BY r.hromada_code;
COMMENT ON TABLE mart.territory_list_difference IS
  'Every hromada whose region type by the list of October 2022 is not the one that the order gives it for the same '
  'day: the order is later, dates each settlement, and is what pages use. Source: list of the Ministry of '
  'Reintegration of Ukraine by way of KSE Loc Data Hub; order 376 by way of igskak/KATOTTG.';
COMMENT ON COLUMN mart.territory_list_difference.class_date IS 'Day both are asked for: that of the older list.';
COMMENT ON COLUMN mart.territory_list_difference.list_region_type IS 'Region type by the list of October 2022.';
COMMENT ON COLUMN mart.territory_list_difference.order_region_type IS 'Region type by the order on that day.';
