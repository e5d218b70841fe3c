-- one row per kommune
CREATE TABLE staging.kommune_traits (
  kommune_code VARCHAR PRIMARY KEY CHECK (regexp_full_match(kommune_code, '[0-9]{4}')),
  is_coastal BOOLEAN NOT NULL,
  coast_km DECIMAL(7, 1) CHECK (coast_km >= 0),
  is_county_seat BOOLEAN NOT NULL,
  seat_of VARCHAR,
  has_university_campus BOOLEAN NOT NULL,
  campus_source VARCHAR,
  centrality_class INTEGER NOT NULL CHECK (centrality_class BETWEEN 1 AND 6),
  centrality_index INTEGER NOT NULL CHECK (centrality_index BETWEEN 0 AND 1000),
  CHECK (is_county_seat = (seat_of IS NOT NULL)),
  CHECK (has_university_campus = (campus_source IS NOT NULL))
);
COMMENT ON TABLE staging.kommune_traits IS
  'What a Norwegian municipality is like besides its size: coast, seat of the county, campus, centrality. Source: '
  'Kartverket boundaries, ontheworldmap.com, lists of campuses named in each row, Statistics Norway (KLASS 128).';
COMMENT ON COLUMN staging.kommune_traits.kommune_code IS 'Kommunenummer, text of four digits.';
COMMENT ON COLUMN staging.kommune_traits.is_coastal IS
  'Whether its boundary, clipped at the coastline, has a side towards the sea.';
COMMENT ON COLUMN staging.kommune_traits.coast_km IS
  'Length of that side in the simplified outline; empty where there is none. Unit: km.';
COMMENT ON COLUMN staging.kommune_traits.is_county_seat IS 'Whether a county is governed from here.';
COMMENT ON COLUMN staging.kommune_traits.seat_of IS 'The counties that are governed from here.';
COMMENT ON COLUMN staging.kommune_traits.has_university_campus IS
  'Whether a state university or university college has a campus here by the lists that were read.';
COMMENT ON COLUMN staging.kommune_traits.campus_source IS 'Campus and the list it was read from.';
COMMENT ON COLUMN staging.kommune_traits.centrality_class IS
  'Class of centrality 2024, 1 most central to 6 least. Unit: class.';
COMMENT ON COLUMN staging.kommune_traits.centrality_index IS
  'Index of centrality 2024 that the class is made from, 0 to 1000. Unit: points.';
