-- one row per band of own-source revenue per inhabitant
CREATE TABLE core.own_revenue_band (
  band_order INTEGER PRIMARY KEY,
  band_from_uah INTEGER,
  band_to_uah INTEGER
);
INSERT INTO core.own_revenue_band BY NAME
SELECT band_order, band_from_uah, band_to_uah FROM staging.own_revenue_bands ORDER BY band_order;
COMMENT ON TABLE core.own_revenue_band IS
  'Bands that hromadas are counted in. Source: written by hand: round numbers, narrow where hromadas are many.';
