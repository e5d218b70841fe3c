-- one row per funding instrument
CREATE TABLE mart.funding_instrument (
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
  partnership_count INTEGER NOT NULL CHECK (partnership_count >= 0),
  source VARCHAR NOT NULL,
  CHECK (amount IS NULL OR (currency IS NOT NULL AND amount_unit IS NOT NULL))
);
INSERT INTO mart.funding_instrument BY NAME
SELECT f.*, (SELECT count(*) FROM core.partnership p
  WHERE p.funder = f.funder AND p.is_partnership) AS partnership_count
FROM core.funding_instrument f ORDER BY f.valid_to_date NULLS LAST, f.funder, f.amount NULLS LAST;
COMMENT ON TABLE mart.funding_instrument IS
  'Instruments that pay for municipal cooperation: what, to whom, how much and until when. Source: the documents and '
  'public pages named in each row.';
COMMENT ON COLUMN mart.funding_instrument.partnership_count IS
  'Known partnerships whose programme this funder pays. Unit: count.';
