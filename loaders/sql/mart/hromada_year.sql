-- one row per hromada and complete budget year
-- The tax on military pay of a single hromada would show where troops are. So all figures here are without it, in every
-- year: with it in one and without it in another, it could be worked out again.
CREATE TABLE mart.hromada_year (
  hromada_code VARCHAR NOT NULL,
  oblast_code VARCHAR NOT NULL,
  year INTEGER NOT NULL,
  budget_region_type VARCHAR,
  own_uah_m DECIMAL(24, 8) NOT NULL CHECK (own_uah_m > 0),
  own_per_capita_uah DECIMAL(14, 2) NOT NULL,
  change_share DOUBLE CHECK (change_share > -1),
  transfers_share DOUBLE NOT NULL CHECK (transfers_share BETWEEN 0 AND 1),
  PRIMARY KEY (hromada_code, year)
);
INSERT INTO mart.hromada_year BY NAME
WITH base AS (
  SELECT b.hromada_code, b.year, b.own_without_military_uah_m AS own_uah_m
  FROM core.hromada_budget b JOIN core.budget_span s ON s.from_year = b.year
  WHERE b.is_comparable
)
SELECT b.hromada_code, h.oblast_code, b.year, r.region_type AS budget_region_type,
  b.own_without_military_uah_m AS own_uah_m,
  b.own_without_military_uah_m * 1000000 / h.population_2022 AS own_per_capita_uah,
  CASE WHEN b.year > a.year THEN round(b.own_without_military_uah_m / a.own_uah_m - 1, 4) END AS change_share,
  round(b.transfers_uah_m / b.total_without_military_uah_m, 4) AS transfers_share
FROM core.hromada_budget b JOIN core.hromada h USING (hromada_code) LEFT JOIN base a USING (hromada_code)
LEFT JOIN core.hromada_class_on_year_end r ON r.hromada_code = b.hromada_code AND r.year = b.year
WHERE b.is_comparable ORDER BY b.hromada_code, b.year;
COMMENT ON TABLE mart.hromada_year IS
  'Budget figures of each hromada and complete year, personal income tax on military pay left out of all of them. '
  'Hromadas occupied since before 2022 have no rows. Source: Ministry of Finance of Ukraine (OpenBudget) and State '
  'Statistics Service, by way of KSE Loc Data Hub.';
COMMENT ON COLUMN mart.hromada_year.year IS 'Budget year, the calendar year; complete years only.';
COMMENT ON COLUMN mart.hromada_year.budget_region_type IS
  'Region type that the figures of the year are grouped by: the one at its end, see class_date of the groups.';
COMMENT ON COLUMN mart.hromada_year.own_uah_m IS
  'Own-source revenue without personal income tax on military pay. Unit: UAH million, nominal.';
COMMENT ON COLUMN mart.hromada_year.own_per_capita_uah IS
  'Own-source revenue without personal income tax on military pay, over the population of 1 January 2022 in every '
  'year; nobody knows how many lived there later. Of the amount to the kopiyka, rounded after the division. Unit: UAH '
  'per inhabitant, nominal.';
COMMENT ON COLUMN mart.hromada_year.change_share IS
  'Change of own-source revenue without personal income tax on military pay, since the last year before the full-scale '
  'invasion; empty for that year. Unit: share, 0.1 is plus 10 per cent, nominal.';
COMMENT ON COLUMN mart.hromada_year.transfers_share IS
  'Transfers over all revenue without personal income tax on military pay. Unit: share, 0 to 1.';
