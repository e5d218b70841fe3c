-- one row per area
CREATE TABLE staging.areas (
  area_code VARCHAR PRIMARY KEY CHECK (regexp_full_match(area_code, '[a-z]+(_[a-z]+)*')),
  area_group VARCHAR NOT NULL
    CHECK (area_group IN ('own', 'delegated', 'short_term', 'long_term', 'cross_cutting')),
  area_order INTEGER NOT NULL UNIQUE CHECK (area_order BETWEEN 1 AND 99),
  source VARCHAR NOT NULL
);
COMMENT ON TABLE staging.areas IS 'Areas in which a municipality can need, offer or learn something: thirteen '
  'responsibilities of a hromada, four short-term and five long-term measures, and twelve themes that cut across them. '
  'Source: slides and letter of KS, and the documents named in each row.';
COMMENT ON COLUMN staging.areas.area_code IS 'Code of the area.';
COMMENT ON COLUMN staging.areas.area_group IS 'own or delegated responsibility of a hromada, short_term or '
  'long_term measure of support, or a cross_cutting theme.';
COMMENT ON COLUMN staging.areas.area_order IS 'Order in lists, as in the slides, themes last. Unit: rank.';
COMMENT ON COLUMN staging.areas.source IS 'Documents the area comes from.';
