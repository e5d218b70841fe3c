-- one row per hromada, month, item, code and fund
-- in one oblast each: hromada_code
CREATE TABLE large.local_budgets (
  year INTEGER NOT NULL CHECK (year BETWEEN 2014 AND 2040),
  oblast VARCHAR NOT NULL CHECK (regexp_full_match(oblast, 'UA-[0-9]{2}')),
  hromada_code VARCHAR NOT NULL CHECK (regexp_full_match(hromada_code, 'UA[0-9]{17}')),
  month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
  item VARCHAR NOT NULL CHECK (item IN ('income', 'expense')),
  code VARCHAR NOT NULL CHECK (regexp_full_match(code, '[0-9]{4,8}')),
  fund VARCHAR NOT NULL CHECK (fund IN ('T', 'C', 'S')),
  plan_uah DECIMAL(16, 2) CHECK (abs(plan_uah) < 1000000000000),
  actual_uah DECIMAL(16, 2) NOT NULL CHECK (abs(actual_uah) < 1000000000000),
  PRIMARY KEY (hromada_code, year, month, item, code, fund)
);
COMMENT ON TABLE large.local_budgets IS
  'Local budgets by code of the budget classification and month, as the open budget gives them out one by one. '
  'Amounts count from January to the end of the month, and fund T is C and S together: nothing may be added up over '
  'months or funds, nor over codes of which one holds another. Source: Ministry of Finance of Ukraine and State '
  'Treasury Service, openbudget.gov.ua.';
COMMENT ON COLUMN large.local_budgets.year IS 'Year of the budget.';
COMMENT ON COLUMN large.local_budgets.oblast IS 'Oblast of the hromada, ISO 3166-2.';
COMMENT ON COLUMN large.local_budgets.hromada_code IS 'KATOTTG code of the hromada whose budget it is.';
COMMENT ON COLUMN large.local_budgets.month IS 'Month the amounts count to.';
COMMENT ON COLUMN large.local_budgets.item IS 'income: code of revenue; expense: code of the economic classification.';
COMMENT ON COLUMN large.local_budgets.code IS 'Code of the budget classification, as text.';
COMMENT ON COLUMN large.local_budgets.fund IS 'C: general fund; S: special fund; T: both.';
COMMENT ON COLUMN large.local_budgets.plan_uah IS 'Plan of the year with its changes. Unit: hryvnia.';
COMMENT ON COLUMN large.local_budgets.actual_uah IS
  'What came in or was spent since January; may be negative after corrections. Unit: hryvnia.';
