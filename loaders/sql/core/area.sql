-- one row per area
CREATE TABLE core.area (
  area_code VARCHAR PRIMARY KEY,
  area_group VARCHAR NOT NULL CHECK (area_group IN ('own', 'delegated', 'short_term', 'long_term')),
  area_order INTEGER NOT NULL UNIQUE,
  name_en VARCHAR NOT NULL,
  name_nb VARCHAR NOT NULL,
  name_uk VARCHAR NOT NULL
);
INSERT INTO core.area BY NAME
SELECT area_code, area_group, area_order, name_en, name_nb, name_uk FROM staging.areas ORDER BY area_order;
COMMENT ON TABLE core.area IS
  'Areas in which a municipality can need, offer or learn something. Source: slides and letter of KS.';
