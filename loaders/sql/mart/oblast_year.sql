-- one row per oblast with hromadas and complete budget year
CREATE TABLE mart.oblast_year (
  oblast_code VARCHAR NOT NULL,
  year INTEGER NOT NULL,
  own_per_capita_uah DECIMAL(14, 2) NOT NULL,
  transfers_share DOUBLE NOT NULL CHECK (transfers_share BETWEEN 0 AND 1),
  PRIMARY KEY (oblast_code, year)
);
INSERT INTO mart.oblast_year BY NAME
SELECT h.oblast_code, b.year,
  sum(b.own_without_military_uah_m) * 1000000 / sum(h.population_2022) AS own_per_capita_uah,
  round(sum(b.transfers_uah_m)::DOUBLE / sum(b.total_without_military_uah_m)::DOUBLE, 6) AS transfers_share
FROM core.hromada h JOIN core.hromada_budget b USING (hromada_code)
WHERE b.is_comparable GROUP BY ALL ORDER BY h.oblast_code, b.year;
COMMENT ON TABLE mart.oblast_year IS
  'Budget figures of all hromadas of an oblast together, personal income tax on military pay left out. Hromadas '
  'occupied since before 2022 are not in them. Source: Ministry of Finance of Ukraine (OpenBudget) and State '
  'Statistics Service, by way of KSE Loc Data Hub.';
COMMENT ON COLUMN mart.oblast_year.year IS 'Budget year, the calendar year; complete years only.';
COMMENT ON COLUMN mart.oblast_year.own_per_capita_uah IS
  'Own-source revenue without personal income tax on military pay, over the population of 1 January 2022. Unit: UAH '
  'per inhabitant, nominal.';
COMMENT ON COLUMN mart.oblast_year.transfers_share IS
  'Transfers over all revenue without personal income tax on military pay. Unit: share, 0 to 1.';
