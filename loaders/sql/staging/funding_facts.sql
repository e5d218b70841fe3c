-- one row per instrument and fact
CREATE TABLE staging.funding_facts (
  instrument_code VARCHAR NOT NULL,
  fact VARCHAR NOT NULL CHECK (fact IN ('amount', 'covers', 'eligible', 'from', 'until', 'calls', 'grants')),
  page VARCHAR NOT NULL,
  page_stated_date VARCHAR,
  read_on DATE NOT NULL,
  standing VARCHAR NOT NULL CHECK (standing IN ('primary', 'secondary', 'press')),
  PRIMARY KEY (instrument_code, fact)
);
COMMENT ON TABLE staging.funding_facts IS
  'The page that each fact on an instrument was read from. Source: the documents and public pages named in each row.';
COMMENT ON COLUMN staging.funding_facts.instrument_code IS 'Instrument, a code of funding_instruments.';
COMMENT ON COLUMN staging.funding_facts.fact IS
  'What the page tells: amount, covers, eligible, from, until, calls or grants.';
COMMENT ON COLUMN staging.funding_facts.page IS 'Address of the page, or the document; a site where only it is known.';
COMMENT ON COLUMN staging.funding_facts.page_stated_date IS
  'Day, month or year that the page itself bears; empty when it bears none.';
COMMENT ON COLUMN staging.funding_facts.read_on IS 'Day the page was read.';
COMMENT ON COLUMN staging.funding_facts.standing IS
  'primary: of who decides or pays; secondary: somebody reports it; press: a newspaper or a party does.';
