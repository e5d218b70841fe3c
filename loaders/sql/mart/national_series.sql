-- one row per series, year and source
CREATE TABLE mart.national_series (
  series VARCHAR NOT NULL,
  definition VARCHAR NOT NULL,
  year INTEGER NOT NULL,
  period_kind VARCHAR NOT NULL,
  value DECIMAL(9, 2) NOT NULL,
  unit VARCHAR NOT NULL,
  quality VARCHAR NOT NULL,
  is_conflicting BOOLEAN NOT NULL,
  is_derived BOOLEAN NOT NULL,
  price_year INTEGER,
  value_in_prices DECIMAL(9, 1),
  source VARCHAR NOT NULL,
  note VARCHAR,
  PRIMARY KEY (series, year, source)
);
INSERT INTO mart.national_series BY NAME
WITH level AS ( -- how many times the prices of a year were those of the newest year, by the averages of the years
  SELECT year, max(year) OVER () AS price_year,
    exp(coalesce(sum(ln(value / 100)) OVER (ORDER BY year DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0))
      AS times
  FROM core.national_series WHERE series = 'consumer_price_index'
)
SELECT s.series, s.definition, s.year, s.period_kind, s.value, s.unit, s.quality,
  count(*) OVER (PARTITION BY s.series, s.definition, s.year, s.period_kind) > 1 AS is_conflicting,
  s.quality = 'derived' AS is_derived, CASE WHEN s.unit = 'UAH bn' THEN l.price_year END AS price_year,
  CASE WHEN s.unit = 'UAH bn' THEN round(s.value * l.times, 1) END AS value_in_prices, s.source, s.note
FROM core.national_series s LEFT JOIN level l USING (year) ORDER BY s.series, s.definition, s.year, s.source;
COMMENT ON TABLE mart.national_series IS
  'Published national figures on local budgets. Values in conflict stand side by side, a missing year stays missing, '
  'two definitions are never one line. Source: public pages named in each row.';
COMMENT ON COLUMN mart.national_series.is_conflicting IS
  'True when another source gives another value for the same series, definition and period.';
COMMENT ON COLUMN mart.national_series.is_derived IS
  'True when computed from a published value and a published growth.';
COMMENT ON COLUMN mart.national_series.price_year IS
  'Year whose prices value_in_prices is in: the newest with an index; empty for shares, indices and later years. Unit: '
  'calendar year.';
COMMENT ON COLUMN mart.national_series.value_in_prices IS
  'The figure in the prices of price_year, by consumer prices as the average of each year. Unit: UAH billion.';
