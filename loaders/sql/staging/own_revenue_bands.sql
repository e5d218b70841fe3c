-- one row per band of own-source revenue per inhabitant
CREATE TABLE staging.own_revenue_bands (
  band_order INTEGER PRIMARY KEY CHECK (band_order > 0),
  band_from_uah INTEGER CHECK (band_from_uah > 0),
  band_to_uah INTEGER CHECK (band_to_uah > band_from_uah)
);
COMMENT ON TABLE staging.own_revenue_bands IS
  'Bands that hromadas are counted in. Source: written by hand: round numbers, narrow where hromadas are many.';
COMMENT ON COLUMN staging.own_revenue_bands.band_order IS 'Order of the band, 1 the lowest. Unit: rank.';
COMMENT ON COLUMN staging.own_revenue_bands.band_from_uah IS
  'Lower edge, included; empty when open. Unit: UAH per inhabitant and year.';
COMMENT ON COLUMN staging.own_revenue_bands.band_to_uah IS
  'Upper edge, not included; empty when open. Unit: UAH per inhabitant and year.';
