-- one row per series, year and source
CREATE TABLE core.national_series (
  series VARCHAR NOT NULL,
  definition VARCHAR NOT NULL,
  year INTEGER NOT NULL,
  period_kind VARCHAR NOT NULL,
  value DECIMAL(9, 2) NOT NULL,
  unit VARCHAR NOT NULL CHECK (unit IN ('UAH bn', '%', 'index')),
  quality VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  note VARCHAR,
  PRIMARY KEY (series, year, source)
);
INSERT INTO core.national_series BY NAME
SELECT series, definition, year, period_kind, value, CASE WHEN series LIKE '%_uah_bn' THEN 'UAH bn'
    WHEN series LIKE '%_index' THEN 'index' ELSE '%' END AS unit,
  quality, source, note
FROM staging.national_series ORDER BY series, definition, year, source;
COMMENT ON TABLE core.national_series IS
  'Published national figures on local budgets, with their unit. Source: public pages named in each row.';
COMMENT ON COLUMN core.national_series.unit IS 'Unit of the value: UAH bn (billion hryvnia, nominal), % (per '
  'cent) or index (the year before is 100).';
