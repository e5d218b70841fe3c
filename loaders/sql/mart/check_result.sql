-- one row per check
CREATE VIEW mart.check_result AS
SELECT check_name, description, rows_checked, violations, tolerance
FROM meta.check_result ORDER BY check_name;
COMMENT ON VIEW mart.check_result IS
  'What is checked each time the warehouse is built, and how it went. Source: this warehouse.';
COMMENT ON COLUMN mart.check_result.check_name IS 'Name of the check: the file in loaders/sql/checks.';
COMMENT ON COLUMN mart.check_result.description IS 'What holds.';
COMMENT ON COLUMN mart.check_result.rows_checked IS 'Rows the check looked at. Unit: count.';
COMMENT ON COLUMN mart.check_result.violations IS 'Rows that break it. Unit: count.';
COMMENT ON COLUMN mart.check_result.tolerance IS 'Difference that is allowed and why; empty when it must hold exactly.';
