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
  calls_in MAP(VARCHAR, VARCHAR),
  reported_grant_count INTEGER,
  named_grant_count INTEGER NOT NULL CHECK (named_grant_count >= 0),
  read_on DATE,
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
  text_of('funding_instruments', instrument_code, 'eligible') AS eligible_in,
  text_of('funding_instruments', instrument_code, 'calls') AS calls_in, reported_grant_count,
  (SELECT count(DISTINCT c.tie_id) FROM staging.funding_grants g JOIN ties.claim c USING (claim_id)
    WHERE g.instrument_code = i.instrument_code) AS named_grant_count,
  (SELECT max(f.read_on) FROM staging.funding_facts f WHERE f.instrument_code = i.instrument_code) AS read_on, source
FROM staging.funding_instruments i ORDER BY valid_to_date NULLS LAST, funder, instrument_code;
COMMENT ON TABLE core.funding_instrument IS 'Instruments that pay for municipal cooperation, with first and last day '
  'where the source tells them. Source: the documents and public pages named in each row.';
COMMENT ON COLUMN core.funding_instrument.valid_from_date IS 'First day: of the year or month where the source gives '
  'no day; empty when not stated.';
COMMENT ON COLUMN core.funding_instrument.valid_to_date IS 'Last day: of the year or month where the source gives no '
  'day; empty when not stated.';
COMMENT ON COLUMN core.funding_instrument.instrument_in IS 'Name of the instrument, by language.';
COMMENT ON COLUMN core.funding_instrument.covers_in IS 'What is paid, by language; empty when not stated.';
COMMENT ON COLUMN core.funding_instrument.eligible_in IS 'Who may apply, by language; empty when not stated.';
COMMENT ON COLUMN core.funding_instrument.calls_in IS 'Calls that were read of, by language; empty when none was.';
COMMENT ON COLUMN core.funding_instrument.reported_grant_count IS
  'Grants that a page tells of in all, to whomever; empty when no page tells. Unit: count.';
COMMENT ON COLUMN core.funding_instrument.named_grant_count IS
  'Ties that a page names as having a grant of this instrument. Unit: count.';
COMMENT ON COLUMN core.funding_instrument.read_on IS 'Day its pages were last read.';
