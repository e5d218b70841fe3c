-- one row per series, year and source
CREATE TABLE staging.national_series (
  series VARCHAR NOT NULL CHECK (series IN ('own_revenue_uah_bn', 'consumer_price_index',
    'local_share_of_consolidated_budget_with_transfers', 'local_share_of_consolidated_budget_without_transfers')),
  definition VARCHAR NOT NULL,
  year INTEGER NOT NULL CHECK (year BETWEEN 2010 AND 2040),
  period_kind VARCHAR NOT NULL CHECK (period_kind IN ('year', 'first_quarter', 'plan')),
  value DECIMAL(9, 2) NOT NULL CHECK (value > 0),
  quality VARCHAR NOT NULL CHECK (quality IN ('official', 'official, conflicting', 'official, approximate', 'derived',
    'press', 'opposition source')),
  source VARCHAR NOT NULL,
  note VARCHAR,
  PRIMARY KEY (series, year, source),
  -- These are drawn as a line: a part of a year or a plan never joins it.
  CHECK (period_kind = 'year' OR series NOT IN ('own_revenue_uah_bn', 'consumer_price_index'))
);
COMMENT ON TABLE staging.national_series IS
  'Published national figures on local budgets. Values in conflict stand side by side, a missing year stays missing. '
  'Source: public pages named in each row.';
COMMENT ON COLUMN staging.national_series.series IS
  'Id of the series; its ending says what is counted in and the unit.';
COMMENT ON COLUMN staging.national_series.definition IS
  'What the figure measures, in the words of its source. Two definitions are never one line.';
COMMENT ON COLUMN staging.national_series.year IS 'Budget year, the calendar year.';
COMMENT ON COLUMN staging.national_series.period_kind IS
  'What of the year the figure is of: the whole year, its first quarter, or a plan for it.';
COMMENT ON COLUMN staging.national_series.value IS
  'The published figure. Unit: UAH billion, nominal, or per cent; of prices an index, the year before being 100.';
COMMENT ON COLUMN staging.national_series.quality IS
  'How sure the figure is: official, official and in conflict with another, approximate, derived from a published '
  'growth, from the press, or from an opposition source.';
COMMENT ON COLUMN staging.national_series.source IS 'Public page the figure was read from.';
COMMENT ON COLUMN staging.national_series.note IS 'How a derived figure was computed, or who gave it.';
