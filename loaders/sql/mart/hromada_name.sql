-- one row per hromada
CREATE TABLE mart.hromada_name (
  hromada_code VARCHAR PRIMARY KEY,
  label VARCHAR NOT NULL UNIQUE,
  name_uk VARCHAR NOT NULL,
  centre_uk VARCHAR NOT NULL,
  oblast_code VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  region_type VARCHAR NOT NULL,
  part_region_type VARCHAR CHECK (part_region_type IN ('near_front', 'frontline', 'occupied')),
  population_2022 INTEGER NOT NULL
);
INSERT INTO mart.hromada_name BY NAME
SELECT h.hromada_code, h.label, h.name_uk, h.centre_uk, h.oblast_code, h.type, r.region_type, r.part_region_type,
  h.population_2022
FROM core.hromada h JOIN core.hromada_region_type r USING (hromada_code)
JOIN core.territory_list l ON l.list_id = r.list_id AND l.is_newest
ORDER BY h.hromada_code;
COMMENT ON TABLE mart.hromada_name IS
  'What a reader needs to find a hromada: names, place and class, kept small because a page fetches it whole. Source: '
  'State Statistics Service of Ukraine and KATOTTG, by way of KSE Loc Data Hub.';
COMMENT ON COLUMN mart.hromada_name.name_uk IS 'Name of the hromada in Ukrainian, an adjective.';
