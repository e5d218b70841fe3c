-- one row per funding instrument
CREATE TABLE staging.funding_instruments (
  instrument VARCHAR PRIMARY KEY,
  instrument_nb VARCHAR NOT NULL,
  funder VARCHAR NOT NULL,
  country VARCHAR,
  amount DECIMAL(18, 2) CHECK (amount > 0),
  currency VARCHAR CHECK (regexp_full_match(currency, '[A-Z]{3}')),
  amount_unit VARCHAR,
  covers VARCHAR,
  covers_nb VARCHAR,
  valid_from VARCHAR,
  valid_to VARCHAR,
  eligible VARCHAR,
  eligible_nb VARCHAR,
  source VARCHAR NOT NULL,
  note VARCHAR
);
COMMENT ON TABLE staging.funding_instruments IS
  'Instruments that pay for municipal cooperation. Source: the documents and public pages named in each row.';
COMMENT ON COLUMN staging.funding_instruments.instrument IS 'Name of the instrument.';
COMMENT ON COLUMN staging.funding_instruments.instrument_nb IS 'Name of the instrument in Norwegian bokmål.';
COMMENT ON COLUMN staging.funding_instruments.funder IS 'Who pays.';
COMMENT ON COLUMN staging.funding_instruments.country IS 'Country of the funder, or EU.';
COMMENT ON COLUMN staging.funding_instruments.amount IS
  'Amount. Unit: the currency of the row, for what amount_unit says.';
COMMENT ON COLUMN staging.funding_instruments.currency IS 'Currency, ISO 4217.';
COMMENT ON COLUMN staging.funding_instruments.amount_unit IS
  'What the amount is for: a partnership, a year, the whole programme.';
COMMENT ON COLUMN staging.funding_instruments.covers IS 'What is paid.';
COMMENT ON COLUMN staging.funding_instruments.covers_nb IS 'What is paid, in Norwegian bokmål.';
COMMENT ON COLUMN staging.funding_instruments.valid_from IS 'First year or date, text as the source gives it.';
COMMENT ON COLUMN staging.funding_instruments.valid_to IS 'Last year or date, text as the source gives it.';
COMMENT ON COLUMN staging.funding_instruments.eligible IS 'Who may apply.';
COMMENT ON COLUMN staging.funding_instruments.eligible_nb IS 'Who may apply, in Norwegian bokmål.';
COMMENT ON COLUMN staging.funding_instruments.source IS 'Document or public page the row was read from.';
COMMENT ON COLUMN staging.funding_instruments.note IS 'Remark.';
