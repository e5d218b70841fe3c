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
  calls_in MAP(VARCHAR, VARCHAR),
  reported_grant_count INTEGER,
  named_grant_count INTEGER NOT NULL,
  read_on DATE,
  source VARCHAR NOT NULL,
  document_in MAP(VARCHAR, VARCHAR),
  CHECK (amount IS NULL OR (currency IS NOT NULL AND amount_unit IS NOT NULL))
);
INSERT INTO mart.funding_instrument BY NAME
SELECT f.*, d.name_in AS document_in
FROM core.funding_instrument f LEFT JOIN core.document d ON d.document = f.source
ORDER BY f.valid_to_date NULLS LAST, f.funder, f.amount NULLS LAST, f.instrument_code;
COMMENT ON TABLE mart.funding_instrument IS
  'Instruments that pay for municipal cooperation: what, to whom, how much and until when. Source: the documents and '
  'public pages named in each row, fact by fact in funding_fact.';
COMMENT ON COLUMN mart.funding_instrument.document_in IS
  'Author, title and date of the document, by language; empty where source is an address.';
