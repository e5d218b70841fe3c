-- one row per funding instrument and fact
CREATE TABLE mart.funding_fact (
  instrument_code VARCHAR NOT NULL,
  instrument_in MAP(VARCHAR, VARCHAR) NOT NULL,
  fact VARCHAR NOT NULL,
  page VARCHAR NOT NULL,
  document_in MAP(VARCHAR, VARCHAR),
  page_stated_date VARCHAR,
  read_on DATE NOT NULL,
  standing VARCHAR NOT NULL,
  PRIMARY KEY (instrument_code, fact)
);
INSERT INTO mart.funding_fact BY NAME
SELECT f.instrument_code, i.instrument_in, f.fact, f.page, d.name_in AS document_in, f.page_stated_date, f.read_on,
  f.standing
FROM core.funding_fact f JOIN core.funding_instrument i USING (instrument_code)
LEFT JOIN core.document d ON d.document = f.page
ORDER BY f.instrument_code, list_position(['amount', 'covers', 'eligible', 'from', 'until', 'calls', 'grants'], f.fact);
COMMENT ON TABLE mart.funding_fact IS
  'The page behind each fact on an instrument, with its day and standing. Source: the documents and public pages '
  'named in each row.';
COMMENT ON COLUMN mart.funding_fact.page IS 'Address of the page, or key of the document.';
COMMENT ON COLUMN mart.funding_fact.document_in IS
  'Author, title and date of the document, by language; empty where page is an address.';
