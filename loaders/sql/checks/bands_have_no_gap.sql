-- the bands of own-source revenue follow each other without gap or overlap, and only the ends are open
-- over: staging.own_revenue_bands
SELECT band_order, band_from_uah, band_to_uah
FROM staging.own_revenue_bands
QUALIFY band_from_uah IS DISTINCT FROM lag(band_to_uah) OVER (ORDER BY band_order)
  OR (band_to_uah IS NULL) <> (lead(band_order) OVER (ORDER BY band_order) IS NULL)
