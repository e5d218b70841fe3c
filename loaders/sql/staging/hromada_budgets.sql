-- one row per hromada and year
CREATE TABLE staging.hromada_budgets (
  hromada_code VARCHAR NOT NULL CHECK (regexp_full_match(hromada_code, 'UA[0-9]{17}')),
  year INTEGER NOT NULL CHECK (year BETWEEN 2014 AND 2040),
  total_uah_m DECIMAL(16, 8) CHECK (total_uah_m < 100000),
  transfers_uah_m DECIMAL(16, 8) CHECK (transfers_uah_m >= 0),
  own_uah_m DECIMAL(16, 8) CHECK (own_uah_m < 100000),
  pit_uah_m DECIMAL(16, 8),
  military_pit_uah_m DECIMAL(16, 8),
  single_tax_uah_m DECIMAL(16, 8),
  property_tax_uah_m DECIMAL(16, 8),
  excise_uah_m DECIMAL(16, 8),
  PRIMARY KEY (hromada_code, year)
);
COMMENT ON TABLE staging.hromada_budgets IS
  'Revenue of the budget of each hromada. Years after last_complete_budget_year of the settings are not complete. A '
  'small negative amount is a correction of an earlier period. Source: Ministry of Finance of Ukraine (OpenBudget) '
  'by way of KSE Loc Data Hub, hromada_budget_2020_2022.csv.';
COMMENT ON COLUMN staging.hromada_budgets.hromada_code IS
  'KATOTTG code of the hromada, text: UA and 17 digits. The key everywhere; a name is not unique.';
COMMENT ON COLUMN staging.hromada_budgets.year IS
  'Budget year, the calendar year. Years after the last complete one cover a part of the year only.';
COMMENT ON COLUMN staging.hromada_budgets.total_uah_m IS
  'All revenue: own-source revenue and transfers. Unit: UAH million, nominal.';
COMMENT ON COLUMN staging.hromada_budgets.transfers_uah_m IS
  'Transfers received from other budgets, base subsidy included. Unit: UAH million, nominal.';
COMMENT ON COLUMN staging.hromada_budgets.own_uah_m IS
  'Own-source revenue: all revenue less transfers, personal income tax of the military included. Unit: UAH million, '
  'nominal.';
COMMENT ON COLUMN staging.hromada_budgets.pit_uah_m IS
  'Personal income tax, a part of own-source revenue. Unit: UAH million, nominal.';
COMMENT ON COLUMN staging.hromada_budgets.military_pit_uah_m IS
  'Personal income tax on the pay of military personnel, a part of personal income tax. Unit: UAH million, nominal.';
COMMENT ON COLUMN staging.hromada_budgets.single_tax_uah_m IS
  'Single tax of small business, a part of own-source revenue. Unit: UAH million, nominal.';
COMMENT ON COLUMN staging.hromada_budgets.property_tax_uah_m IS
  'Property tax, land included, a part of own-source revenue. Unit: UAH million, nominal.';
COMMENT ON COLUMN staging.hromada_budgets.excise_uah_m IS
  'Excise duty, a part of own-source revenue. Unit: UAH million, nominal.';
