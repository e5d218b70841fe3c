-- one row per funding instrument
CREATE TABLE staging.funding_instruments (
  instrument_code VARCHAR PRIMARY KEY,
  funder VARCHAR NOT NULL,
  country VARCHAR,
  amount DECIMAL(18, 2) CHECK (amount > 0),
  currency VARCHAR CHECK (regexp_full_match(currency, '[A-Z]{3}')),
  amount_unit VARCHAR,
  valid_from VARCHAR,
  valid_to VARCHAR,
  reported_grant_count INTEGER CHECK (reported_grant_count > 0),
  source VARCHAR NOT NULL,
  note VARCHAR
);
COMMENT ON TABLE staging.funding_instruments IS 'Instruments that pay for municipal cooperation. Source: the '
  'documents and public pages named in each row.';
COMMENT ON COLUMN staging.funding_instruments.instrument_code IS 'Short name of the instrument.';
COMMENT ON COLUMN staging.funding_instruments.funder IS 'Who pays.';
COMMENT ON COLUMN staging.funding_instruments.country IS 'Country of the funder, or EU.';
COMMENT ON COLUMN staging.funding_instruments.amount IS 'Amount. Unit: the currency of the row, for what amount_unit '
  'says.';
COMMENT ON COLUMN staging.funding_instruments.currency IS 'Currency, ISO 4217.';
COMMENT ON COLUMN staging.funding_instruments.amount_unit IS 'What the amount is for: a partnership, a year, the '
  'whole programme.';
COMMENT ON COLUMN staging.funding_instruments.valid_from IS 'First year or date, text as the source gives it.';
COMMENT ON COLUMN staging.funding_instruments.valid_to IS 'Last year or date, text as the source gives it.';
COMMENT ON COLUMN staging.funding_instruments.reported_grant_count IS
  'Grants that a page tells of in all; empty when none tells. Unit: count.';
COMMENT ON COLUMN staging.funding_instruments.source IS 'Document or public page the row was read from.';
COMMENT ON COLUMN staging.funding_instruments.note IS 'Remark.';
