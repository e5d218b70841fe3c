-- one row per hromada and year
CREATE TABLE core.hromada_budget (
  hromada_code VARCHAR NOT NULL,
  year INTEGER NOT NULL,
  total_uah_m DECIMAL(24, 8),
  transfers_uah_m DECIMAL(24, 8),
  own_uah_m DECIMAL(24, 8),
  military_pit_uah_m DECIMAL(24, 8),
  own_without_military_uah_m DECIMAL(24, 8),
  total_without_military_uah_m DECIMAL(24, 8),
  is_complete_year BOOLEAN NOT NULL,
  is_comparable BOOLEAN NOT NULL,
  PRIMARY KEY (hromada_code, year),
  CHECK (NOT is_comparable OR (is_complete_year AND own_uah_m > 0 AND own_without_military_uah_m > 0))
);
INSERT INTO core.hromada_budget BY NAME
SELECT b.hromada_code, b.year, b.total_uah_m, b.transfers_uah_m, b.own_uah_m, b.military_pit_uah_m,
  b.own_uah_m - b.military_pit_uah_m AS own_without_military_uah_m,
  b.total_uah_m - b.military_pit_uah_m AS total_without_military_uah_m,
  b.year <= s.value AS is_complete_year,
  b.year <= s.value AND NOT h.is_occupied_before_2022
    AND coalesce(b.total_uah_m > 0 AND b.own_uah_m > 0 AND b.own_uah_m - b.military_pit_uah_m > 0,
      false) AS is_comparable
FROM staging.hromada_budgets b
JOIN staging.hromadas h USING (hromada_code)
JOIN staging.settings s ON s.name = 'last_complete_budget_year'
ORDER BY b.hromada_code, b.year;
COMMENT ON TABLE core.hromada_budget IS
  'Revenue of each hromada with and without the personal income tax of the military, and whether the row may be '
  'compared. Source: Ministry of Finance of Ukraine (OpenBudget) by way of KSE Loc Data Hub, '
  'hromada_budget_2020_2022.csv.';
COMMENT ON COLUMN core.hromada_budget.own_without_military_uah_m IS
  'Own-source revenue less personal income tax on the pay of military personnel. In the source the tax of the '
  'military is a part of personal income tax, and that a part of own-source revenue, so it is taken away once. The '
  'source column own_income_change_net is a difference in hryvnia and not net of this tax; it is not used. Unit: UAH '
  'million, nominal.';
COMMENT ON COLUMN core.hromada_budget.total_without_military_uah_m IS
  'All revenue less personal income tax on the pay of military personnel. Unit: UAH million, nominal.';
COMMENT ON COLUMN core.hromada_budget.is_complete_year IS
  'False for a year that the source carries only in part: all after last_complete_budget_year of the settings.';
COMMENT ON COLUMN core.hromada_budget.is_comparable IS
  'True when the year is complete, the hromada is in the budget system (not occupied since before 2022) and its '
  'own-source revenue is above zero with and without military personal income tax.';
