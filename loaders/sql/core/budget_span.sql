-- one row: the years that changes lie between
CREATE TABLE core.budget_span (
  from_year INTEGER PRIMARY KEY,
  to_year INTEGER NOT NULL,
  least_hromada_count INTEGER NOT NULL,
  CHECK (from_year < to_year)
);
INSERT INTO core.budget_span BY NAME
SELECT b.value AS from_year, n.value AS to_year, g.value AS least_hromada_count
FROM staging.settings b, staging.settings n, staging.settings g
WHERE b.name = 'last_year_before_invasion' AND n.name = 'last_complete_budget_year'
  AND g.name = 'least_hromadas_with_military_pit';
COMMENT ON TABLE core.budget_span IS
  'The last budget year before the full-scale invasion and the last complete one; and how large a group must be for a '
  'figure that contains the tax on military pay. Source: settings, written by hand.';
COMMENT ON COLUMN core.budget_span.from_year IS
  'Last budget year before the full-scale invasion. Unit: calendar year.';
COMMENT ON COLUMN core.budget_span.to_year IS 'Last complete budget year. Unit: calendar year.';
COMMENT ON COLUMN core.budget_span.least_hromada_count IS
  'Least number of hromadas in a group of which a sum with the tax on military pay is published. Unit: count.';
