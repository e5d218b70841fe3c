-- one row per funding instrument and fact
CREATE TABLE core.funding_fact (
  instrument_code VARCHAR NOT NULL,
  fact VARCHAR NOT NULL,
  page VARCHAR NOT NULL,
  page_stated_date VARCHAR,
  read_on DATE NOT NULL,
  standing VARCHAR NOT NULL,
  PRIMARY KEY (instrument_code, fact)
);
INSERT INTO core.funding_fact BY NAME FROM staging.funding_facts;
COMMENT ON TABLE core.funding_fact IS
  'The page that each fact on an instrument was read from. Source: the documents and public pages named in each row.';
