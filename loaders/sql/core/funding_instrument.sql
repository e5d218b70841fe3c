-- one row per funding instrument
CREATE TABLE core.funding_instrument (
  instrument_code VARCHAR PRIMARY KEY,
  instrument_in MAP(VARCHAR, VARCHAR) NOT NULL,
  funder VARCHAR NOT NULL,
  country VARCHAR,
  amount DECIMAL(18, 2),
  currency VARCHAR,
  amount_unit VARCHAR,
  covers_in MAP(VARCHAR, VARCHAR),
  valid_from VARCHAR,
  valid_to VARCHAR,
  valid_from_date DATE,
  valid_to_date DATE,
  eligible_in MAP(VARCHAR, VARCHAR),
  source VARCHAR NOT NULL,
  CHECK (valid_to_date >= valid_from_date)
);
CREATE TEMP MACRO first_day_of(t) AS CAST(CASE length(t) WHEN 4 THEN t || '-01-01' WHEN 7 THEN t || '-01'
  ELSE t END AS DATE);
CREATE TEMP MACRO last_day_of(t) AS CASE length(t) WHEN 4 THEN CAST(t || '-12-31' AS DATE) WHEN 7
  THEN last_day(CAST(t || '-01' AS DATE)) ELSE CAST(t AS DATE) END;
INSERT INTO core.funding_instrument BY NAME
SELECT instrument_code, text_of('funding_instruments', instrument_code, 'name') AS instrument_in, funder, country,
  amount, currency, amount_unit,
  text_of('funding_instruments', instrument_code, 'covers') AS covers_in, valid_from, valid_to,
  first_day_of(valid_from) AS valid_from_date, last_day_of(valid_to) AS valid_to_date,
  text_of('funding_instruments', instrument_code, 'eligible') AS eligible_in, source
FROM staging.funding_instruments ORDER BY valid_to_date NULLS LAST, funder, instrument_code;
COMMENT ON TABLE core.funding_instrument IS 'Instruments that pay for municipal cooperation, with first and last day '
  'where the source tells them. Source: the documents and public pages named in each row.';
COMMENT ON COLUMN core.funding_instrument.valid_from_date IS 'First day: of the year or month where the source gives '
  'no day; empty when not stated.';
COMMENT ON COLUMN core.funding_instrument.valid_to_date IS 'Last day: of the year or month where the source gives no '
  'day; empty when not stated.';
COMMENT ON COLUMN core.funding_instrument.instrument_in IS 'Name of the instrument, by language.';
COMMENT ON COLUMN core.funding_instrument.covers_in IS 'What is paid, by language; empty when not stated.';
COMMENT ON COLUMN core.funding_instrument.eligible_in IS 'Who may apply, by language; empty when not stated.';
