-- one row per area
CREATE TABLE core.area (
  area_code VARCHAR PRIMARY KEY,
  area_group VARCHAR NOT NULL
    CHECK (area_group IN ('own', 'delegated', 'short_term', 'long_term', 'cross_cutting')),
  area_order INTEGER NOT NULL UNIQUE,
  name_in MAP(VARCHAR, VARCHAR) NOT NULL
);
INSERT INTO core.area BY NAME
SELECT area_code, area_group, area_order, text_of('areas', area_code, 'name') AS name_in FROM staging.areas
  ORDER BY area_order;
COMMENT ON TABLE core.area IS 'Areas in which a municipality can need, offer or learn something. Source: slides and '
  'letter of KS, and the documents that data/areas.csv names.';
COMMENT ON COLUMN core.area.name_in IS 'Name of the area, by language.';
