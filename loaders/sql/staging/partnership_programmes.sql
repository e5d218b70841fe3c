-- one row per programme
CREATE TABLE staging.partnership_programmes (
  programme VARCHAR PRIMARY KEY,
  programme_code VARCHAR NOT NULL UNIQUE,
  network VARCHAR NOT NULL CHECK (network IN ('norwegian_ukrainian', 'swedish_ukrainian', 'polish_nordic')),
  funder VARCHAR,
  source VARCHAR NOT NULL
);
COMMENT ON TABLE staging.partnership_programmes IS 'Programmes that partnerships stand in. Source: the documents '
  'named in each row.';
COMMENT ON COLUMN staging.partnership_programmes.programme IS 'Programme or framework the partnership stands in.';
COMMENT ON COLUMN staging.partnership_programmes.programme_code IS 'Short name of the programme.';
COMMENT ON COLUMN staging.partnership_programmes.network IS 'Which countries meet: norwegian_ukrainian, '
  'swedish_ukrainian or polish_nordic.';
COMMENT ON COLUMN staging.partnership_programmes.funder IS 'Who pays, as in funding_instruments; empty when no source '
  'names one.';
COMMENT ON COLUMN staging.partnership_programmes.source IS 'Document the row was read from.';
