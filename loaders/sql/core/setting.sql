-- one row per constant
CREATE TABLE core.setting AS SELECT name, value, unit FROM staging.settings ORDER BY name;
COMMENT ON TABLE core.setting IS 'Constants of the model. Source: written by hand.';
