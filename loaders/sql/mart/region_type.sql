-- one row per region type
CREATE TABLE mart.region_type (
  region_type VARCHAR PRIMARY KEY,
  class_order INTEGER NOT NULL,
  label_in MAP(VARCHAR, VARCHAR) NOT NULL,
  ks_category VARCHAR NOT NULL,
  rule_in MAP(VARCHAR, VARCHAR) NOT NULL,
  list_id VARCHAR NOT NULL,
  list_date DATE NOT NULL,
  list_age_months INTEGER CHECK (list_age_months >= 0),
  order_number VARCHAR,
  source VARCHAR NOT NULL,
  hromada_count INTEGER NOT NULL,
  population_2022 INTEGER NOT NULL
);
INSERT INTO mart.region_type BY NAME
SELECT t.region_type, t.class_order, t.label_in, t.ks_category, t.rule_in, l.list_id, l.list_date,
  months_to_newest_data(l.list_date) AS list_age_months,
  l.order_number, l.source, count(h.hromada_code) AS hromada_count,
    coalesce(sum(h.population_2022), 0) AS population_2022
FROM core.region_type t CROSS JOIN core.territory_list l
LEFT JOIN core.hromada_region_type r ON r.region_type = t.region_type AND r.list_id = l.list_id
LEFT JOIN core.hromada h USING (hromada_code)
WHERE l.is_newest
GROUP BY ALL ORDER BY t.class_order;
COMMENT ON TABLE mart.region_type IS 'The four region types with the list they are read from and how many hromadas '
  'they hold. Source: lists of the Ministry of Reintegration of Ukraine by way of KSE Loc Data Hub; classes and '
  'categories from KS documents.';
COMMENT ON COLUMN mart.region_type.hromada_count IS 'Hromadas of the region type by the newest list. Unit: count.';
COMMENT ON COLUMN mart.region_type.population_2022 IS 'Population of these hromadas before the full-scale invasion. '
  'Unit: persons, 1 January 2022.';
COMMENT ON COLUMN mart.region_type.list_age_months IS
  'Age of the list when a table of data/ was last fetched or changed; it '
  'has grown older since. Unit: months.';
