-- one row per instrument and claim
CREATE TABLE staging.funding_grants (
  instrument_code VARCHAR NOT NULL,
  claim_id VARCHAR NOT NULL,
  PRIMARY KEY (instrument_code, claim_id)
);
COMMENT ON TABLE staging.funding_grants IS
  'Claims of a grant and the instrument that they speak of. Source: the pages of the claims.';
COMMENT ON COLUMN staging.funding_grants.instrument_code IS 'Instrument, a code of funding_instruments.';
COMMENT ON COLUMN staging.funding_grants.claim_id IS 'Claim of the kind grant, an id of claims.';
