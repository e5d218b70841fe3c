-- one row per kommune
CREATE TABLE core.kommune (
  kommune_code VARCHAR PRIMARY KEY,
  name VARCHAR NOT NULL,
  name_official VARCHAR NOT NULL,
  administrative_centre VARCHAR,
  fylke_code VARCHAR NOT NULL,
  fylke_name VARCHAR NOT NULL,
  population INTEGER NOT NULL,
  area_km2 DECIMAL(9, 2) NOT NULL,
  size_class VARCHAR NOT NULL,
  is_coastal BOOLEAN,
  is_county_seat BOOLEAN,
  has_university_campus BOOLEAN,
  centrality_class INTEGER,
  lat DECIMAL(7, 3) NOT NULL,
  lon DECIMAL(7, 3) NOT NULL
);
INSERT INTO core.kommune BY NAME
SELECT k.kommune_code, k.name, k.name_official, k.centre AS administrative_centre, k.fylke_code,
  f.name AS fylke_name, k.population, k.area_km2, s.size_class, t.is_coastal, t.is_county_seat,
  t.has_university_campus, t.centrality_class, k.lat, k.lon
FROM staging.kommuner k LEFT JOIN staging.fylker f USING (fylke_code)
LEFT JOIN staging.kommune_traits t USING (kommune_code)
LEFT JOIN staging.size_classes s ON k.population >= s.from_population
  AND k.population < coalesce(s.to_population, k.population + 1)
ORDER BY k.kommune_code;
COMMENT ON TABLE core.kommune IS
  'Every Norwegian municipality with its county and size class. Source: Statistics Norway and Kartverket by way of '
  'norway-geodata, municipalities-2025.json.';
COMMENT ON COLUMN core.kommune.fylke_name IS 'Name of the county.';
COMMENT ON COLUMN core.kommune.name IS 'Name in Norwegian, or in the language most used.';
COMMENT ON COLUMN core.kommune.lat IS 'Latitude of the centroid of the boundary. Unit: degrees, WGS 84.';
COMMENT ON COLUMN core.kommune.lon IS 'Longitude of the centroid of the boundary. Unit: degrees, WGS 84.';
COMMENT ON COLUMN core.kommune.is_coastal IS
  'Whether its boundary, clipped at the coastline, has a side towards the sea.';
COMMENT ON COLUMN core.kommune.is_county_seat IS 'Whether a county is governed from here.';
COMMENT ON COLUMN core.kommune.has_university_campus IS
  'Whether a state university or university college has a campus here by the lists that were read.';
COMMENT ON COLUMN core.kommune.centrality_class IS
  'Class of centrality 2024, 1 most central to 6 least. Unit: class.';
COMMENT ON COLUMN core.kommune.population IS
  'Population of the municipality on 1 January 2024. Unit: persons.';
COMMENT ON COLUMN core.kommune.administrative_centre IS 'Town from which it is governed.';
