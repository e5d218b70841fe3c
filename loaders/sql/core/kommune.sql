-- one row per kommune
CREATE TABLE core.kommune (
  kommune_code VARCHAR PRIMARY KEY,
  name VARCHAR NOT NULL,
  fylke_code VARCHAR NOT NULL,
  fylke_name VARCHAR NOT NULL,
  population_2025 INTEGER NOT NULL,
  area_km2 DECIMAL(9, 2) NOT NULL,
  size_class VARCHAR NOT NULL,
  lat DECIMAL(7, 3) NOT NULL,
  lon DECIMAL(7, 3) NOT NULL
);
INSERT INTO core.kommune BY NAME
SELECT k.kommune_code, k.name, k.fylke_code, f.name AS fylke_name, k.population_2025, k.area_km2, s.size_class, k.lat,
  k.lon
FROM staging.kommuner k LEFT JOIN staging.fylker f USING (fylke_code)
LEFT JOIN staging.size_classes s ON k.population_2025 >= s.from_population
  AND k.population_2025 < coalesce(s.to_population, k.population_2025 + 1)
ORDER BY k.kommune_code;
COMMENT ON TABLE core.kommune IS
  'Every Norwegian municipality with its county and size class. Source: Statistics Norway and Kartverket by way of '
  'norway-geodata, municipalities-2025.json.';
COMMENT ON COLUMN core.kommune.fylke_name IS 'Name of the county.';
COMMENT ON COLUMN core.kommune.name IS 'Name in Norwegian, or in the language most used.';
COMMENT ON COLUMN core.kommune.lat IS 'Latitude of the centroid of the boundary. Unit: degrees, WGS 84.';
COMMENT ON COLUMN core.kommune.lon IS 'Longitude of the centroid of the boundary. Unit: degrees, WGS 84.';
