-- one row per hromada
CREATE TABLE mart.hromada (
  hromada_code VARCHAR PRIMARY KEY,
  name VARCHAR NOT NULL,
  name_uk VARCHAR NOT NULL,
  centre VARCHAR NOT NULL,
  centre_uk VARCHAR NOT NULL,
  former_centre VARCHAR,
  label VARCHAR NOT NULL UNIQUE,
  oblast_code VARCHAR NOT NULL,
  oblast_name VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  region_type VARCHAR NOT NULL,
  part_region_type VARCHAR CHECK (part_region_type IN ('near_front', 'frontline', 'occupied')),
  region_type_rule VARCHAR NOT NULL,
  is_withheld BOOLEAN NOT NULL,
  lat DECIMAL(5, 2) NOT NULL,
  lon DECIMAL(5, 2) NOT NULL,
  population_2022 INTEGER NOT NULL,
  amalgamated_date DATE NOT NULL,
  is_voluntary BOOLEAN NOT NULL,
  financial_capacity_class VARCHAR
);
INSERT INTO mart.hromada BY NAME
SELECT h.hromada_code, h.name, h.name_uk, h.centre, h.centre_uk, h.former_centre, h.label, h.oblast_code,
  o.name AS oblast_name, h.type,
  r.region_type, r.part_region_type, r.rule AS region_type_rule, w.is_withheld, h.lat, h.lon,
  h.population_2022, h.amalgamated_date, h.is_voluntary,
  c.capacity_class AS financial_capacity_class
FROM core.hromada h JOIN core.oblast o USING (oblast_code)
JOIN core.hromada_region_type r USING (hromada_code)
JOIN edition.withheld w USING (hromada_code)
JOIN core.territory_list l ON l.list_id = r.list_id AND l.is_newest
LEFT JOIN core.hromada_financial_capacity c ON c.hromada_code = h.hromada_code
ORDER BY h.hromada_code;
COMMENT ON TABLE mart.hromada IS
  'Every hromada with its place and its region type by the newest list; its budgets are in hromada_year. Source: KSE '
  'Loc Data Hub (State Statistics Service, Ministry of Finance, Ministry of Reintegration of Ukraine).';
COMMENT ON COLUMN mart.hromada.oblast_name IS 'Name of the oblast in Latin script.';
COMMENT ON COLUMN mart.hromada.region_type_rule IS 'Id of the rule that gave the region type.';
COMMENT ON COLUMN mart.hromada.lat IS 'Latitude of the centre, rounded to about a kilometre. Unit: degrees, WGS 84.';
COMMENT ON COLUMN mart.hromada.lon IS 'Longitude of the centre, rounded to about a kilometre. Unit: degrees, WGS 84.';
COMMENT ON COLUMN mart.hromada.financial_capacity_class IS
  'Class of financial capacity: critical, low, satisfactory, optimal or high; empty when not known.';
COMMENT ON COLUMN mart.hromada.is_withheld IS
  'True where the public edition tells no answer, need, project or day of the hromada, by a rule over public lists.';
