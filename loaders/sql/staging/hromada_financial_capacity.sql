-- one row per hromada with a class
CREATE TABLE staging.hromada_financial_capacity (
  hromada_code VARCHAR PRIMARY KEY CHECK (regexp_full_match(hromada_code, 'UA[0-9]{17}')),
  general_fund_revenue_per_capita_uah DECIMAL(12, 1) CHECK (general_fund_revenue_per_capita_uah >= 0),
  general_fund_expenditure_per_capita_uah DECIMAL(12, 1) CHECK (general_fund_expenditure_per_capita_uah >= 0),
  administration_per_capita_uah DECIMAL(12, 1) CHECK (administration_per_capita_uah >= 0),
  capital_expenditure_per_capita_uah DECIMAL(12, 1) CHECK (capital_expenditure_per_capita_uah >= 0),
  subsidy_share DECIMAL(9, 3) CHECK (subsidy_share BETWEEN -5 AND 1),
  administration_share DECIMAL(9, 3) CHECK (administration_share >= 0),
  wages_share DECIMAL(9, 3) CHECK (wages_share BETWEEN 0 AND 1),
  capital_expenditure_share DECIMAL(9, 3) CHECK (capital_expenditure_share BETWEEN 0 AND 1),
  culture_sport_per_capita_uah DECIMAL(12, 1) CHECK (culture_sport_per_capita_uah >= 0),
  transfers_share DECIMAL(9, 3) CHECK (transfers_share BETWEEN 0 AND 1),
  local_tax_share DECIMAL(9, 3) CHECK (local_tax_share BETWEEN 0 AND 1),
  capacity_class VARCHAR NOT NULL CHECK (capacity_class IN ('critical', 'low', 'satisfactory', 'optimal', 'high'))
);
COMMENT ON TABLE staging.hromada_financial_capacity IS
  'Financial capacity of the budgets of hromadas in five classes, with the indicators behind them. Joined by name '
  'inside the oblast, and by population where a name is shared, as the sheet has no codes. Source: state assessment of '
  'the financial capacity of hromadas, by way of KSE Loc Data Hub, fin_capacity_merged.xlsx.';
COMMENT ON COLUMN staging.hromada_financial_capacity.hromada_code IS
  'KATOTTG code of the hromada, text: UA and 17 digits. The key everywhere; a name is not unique.';
COMMENT ON COLUMN staging.hromada_financial_capacity.general_fund_revenue_per_capita_uah IS
  'Revenue of the general fund. Unit: UAH per inhabitant, as the sheet gives it; the sheet does not name its period.';
COMMENT ON COLUMN staging.hromada_financial_capacity.general_fund_expenditure_per_capita_uah IS
  'Expenditure of the general fund. Unit: UAH per inhabitant, period not named.';
COMMENT ON COLUMN staging.hromada_financial_capacity.administration_per_capita_uah IS
  'Expenditure on administration. Unit: UAH per inhabitant, period not named.';
COMMENT ON COLUMN staging.hromada_financial_capacity.capital_expenditure_per_capita_uah IS
  'Capital expenditure. Unit: UAH per inhabitant, period not named.';
COMMENT ON COLUMN staging.hromada_financial_capacity.subsidy_share IS
  'Dependence on subsidies; below zero where the hromada pays more to others than it gets. Unit: share.';
COMMENT ON COLUMN staging.hromada_financial_capacity.administration_share IS
  'Expenditure on administration over own revenue; above 1 where own revenue is small. Unit: share.';
COMMENT ON COLUMN staging.hromada_financial_capacity.wages_share IS 'Wages in expenditure. Unit: share, 0 to 1.';
COMMENT ON COLUMN staging.hromada_financial_capacity.capital_expenditure_share IS
  'Capital expenditure in expenditure. Unit: share, 0 to 1.';
COMMENT ON COLUMN staging.hromada_financial_capacity.culture_sport_per_capita_uah IS
  'Expenditure on culture and sport. Unit: UAH per inhabitant, period not named.';
COMMENT ON COLUMN staging.hromada_financial_capacity.transfers_share IS
  'Transfers in revenue by the assessment; not the same as transfers in hromada_budgets. Unit: share, 0 to 1.';
COMMENT ON COLUMN staging.hromada_financial_capacity.local_tax_share IS
  'Local taxes and fees in general-fund revenue without transfers. Unit: share, 0 to 1.';
COMMENT ON COLUMN staging.hromada_financial_capacity.capacity_class IS
  'Class of financial capacity: critical, low, satisfactory, optimal or high.';
