-- one row per series, year and source
CREATE TABLE mart.national_series (
  series VARCHAR NOT NULL,
  definition VARCHAR NOT NULL,
  year INTEGER NOT NULL,
  value DECIMAL(9, 1) NOT NULL,
  unit VARCHAR NOT NULL,
  quality VARCHAR NOT NULL,
  is_conflicting BOOLEAN NOT NULL,
  is_derived BOOLEAN NOT NULL,
  source VARCHAR NOT NULL,
  note VARCHAR,
  PRIMARY KEY (series, year, source)
);
INSERT INTO mart.national_series BY NAME
SELECT series, definition, year, value, unit, quality,
  count(*) OVER (PARTITION BY series, definition, year) > 1 AS is_conflicting,
  quality = 'derived' AS is_derived, source, note
FROM core.national_series ORDER BY series, definition, year, source;
COMMENT ON TABLE mart.national_series IS
  'Published national figures on local budgets. Values in conflict stand side by side, a missing year stays missing, '
  'two definitions are never one line. Source: public pages named in each row.';
COMMENT ON COLUMN mart.national_series.is_conflicting IS
  'True when another source gives another value for the same series, definition and year.';
COMMENT ON COLUMN mart.national_series.is_derived IS
  'True when computed from a published value and a published growth.';
