-- one row per funding instrument
CREATE TABLE core.funding_instrument (
  instrument VARCHAR PRIMARY KEY,
  instrument_nb VARCHAR NOT NULL,
  funder VARCHAR NOT NULL,
  country VARCHAR,
  amount DECIMAL(18, 2),
  currency VARCHAR,
  amount_unit VARCHAR,
  covers VARCHAR,
  covers_nb VARCHAR,
  valid_from VARCHAR,
  valid_to VARCHAR,
  valid_from_date DATE,
  valid_to_date DATE,
  eligible VARCHAR,
  eligible_nb VARCHAR,
  source VARCHAR NOT NULL,
  CHECK (valid_to_date >= valid_from_date)
);
CREATE TEMP MACRO first_day_of(t) AS CAST(CASE length(t) WHEN 4 THEN t || '-01-01' WHEN 7 THEN t || '-01'
  ELSE t END AS DATE);
CREATE TEMP MACRO last_day_of(t) AS CASE length(t) WHEN 4 THEN CAST(t || '-12-31' AS DATE)
  WHEN 7 THEN last_day(CAST(t || '-01' AS DATE)) ELSE CAST(t AS DATE) END;
INSERT INTO core.funding_instrument BY NAME
SELECT instrument, instrument_nb, funder, country, amount, currency, amount_unit, covers, covers_nb, valid_from,
  valid_to,
  first_day_of(valid_from) AS valid_from_date, last_day_of(valid_to) AS valid_to_date, eligible, eligible_nb, source
FROM staging.funding_instruments ORDER BY valid_to_date NULLS LAST, funder, instrument;
COMMENT ON TABLE core.funding_instrument IS
  'Instruments that pay for municipal cooperation, with first and last day where the source tells them. Source: the '
  'documents and public pages named in each row.';
COMMENT ON COLUMN core.funding_instrument.valid_from_date IS
  'First day: of the year or month where the source gives no day; empty when not stated.';
COMMENT ON COLUMN core.funding_instrument.valid_to_date IS
  'Last day: of the year or month where the source gives no day; empty when not stated.';
