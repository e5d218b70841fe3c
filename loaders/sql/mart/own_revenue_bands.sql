-- one row per year, group of hromadas and band
CREATE TABLE mart.own_revenue_bands (
  year INTEGER NOT NULL,
  group_kind VARCHAR NOT NULL CHECK (group_kind IN ('country', 'oblast', 'type', 'region_type')),
  group_code VARCHAR NOT NULL,
  class_date DATE,
  band_order INTEGER NOT NULL,
  band_from_uah INTEGER,
  band_to_uah INTEGER,
  hromada_count INTEGER NOT NULL CHECK (hromada_count >= 0),
  excluded_count INTEGER NOT NULL CHECK (excluded_count >= 0),
  share DOUBLE NOT NULL CHECK (share BETWEEN 0 AND 1),
  PRIMARY KEY (year, group_kind, group_code, band_order)
);
INSERT INTO mart.own_revenue_bands BY NAME
WITH place AS (
  SELECT h.hromada_code, b.year, r.class_date, b.is_comparable,
    b.own_without_military_uah_m * 1000000 / h.population_2022 AS per_capita, unnest([
    {kind: 'country', code: 'UA'}, {kind: 'oblast', code: h.oblast_code},
    {kind: 'type', code: h.type}, {kind: 'region_type', code: r.region_type}]) AS g
  FROM core.hromada h JOIN core.hromada_budget b USING (hromada_code)
  LEFT JOIN core.hromada_class_on_year_end r USING (hromada_code, year)
  WHERE b.is_complete_year
), grouped AS (
  SELECT year, g.kind AS group_kind, g.code AS group_code,
    CASE g.kind WHEN 'region_type' THEN any_value(class_date) END AS class_date,
    count(*) FILTER (NOT is_comparable) AS excluded_count
  FROM place WHERE g.code IS NOT NULL GROUP BY year, g.kind, g.code HAVING bool_or(is_comparable)
)
SELECT c.*, round(c.hromada_count / sum(c.hromada_count) OVER (PARTITION BY year, group_kind, group_code), 6) AS share
FROM (
  SELECT g.year, g.group_kind, g.group_code, g.class_date, band.band_order, band.band_from_uah, band.band_to_uah,
    g.excluded_count, count(p.hromada_code) AS hromada_count
  FROM grouped g CROSS JOIN core.own_revenue_band band
  LEFT JOIN place p ON p.is_comparable AND p.year = g.year AND p.g.kind = g.group_kind AND p.g.code = g.group_code
    AND p.per_capita >= coalesce(band.band_from_uah, p.per_capita)
      AND (band.band_to_uah IS NULL OR p.per_capita < band.band_to_uah)
  GROUP BY ALL
) c
ORDER BY year, group_kind, group_code, band_order;
COMMENT ON TABLE mart.own_revenue_bands IS
  'Hromadas by band of own-source revenue per inhabitant, personal income tax on military pay left out; a band '
  'without hromadas has the count 0. Same hromadas, years and population as own_revenue_distribution. Source: '
  'Ministry of Finance of Ukraine (OpenBudget) and State Statistics Service, by way of KSE Loc Data Hub.';
COMMENT ON COLUMN mart.own_revenue_bands.year IS 'Budget year, the calendar year; complete years only.';
COMMENT ON COLUMN mart.own_revenue_bands.group_kind IS
  'What the group is: the country, an oblast, a type (urban, settlement, rural) or a region type on class_date.';
COMMENT ON COLUMN mart.own_revenue_bands.group_code IS
  'UA for the country, ISO 3166-2 code of the oblast, the type, or the region type.';
COMMENT ON COLUMN mart.own_revenue_bands.hromada_count IS 'Hromadas in the band. Unit: count.';
COMMENT ON COLUMN mart.own_revenue_bands.excluded_count IS
  'Hromadas of the group left out of every band: occupied since before 2022. Unit: count.';
COMMENT ON COLUMN mart.own_revenue_bands.share IS
  'Share of the hromadas of the group that have figures. Unit: share, 0 to 1.';
COMMENT ON COLUMN mart.own_revenue_bands.class_date IS
  'Day the region types are of, the end of the year: see core.hromada_class_on_year_end. Empty for other groups.';
