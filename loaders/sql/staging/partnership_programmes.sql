-- one row per programme
CREATE TABLE staging.partnership_programmes (
  programme VARCHAR PRIMARY KEY,
  programme_code VARCHAR NOT NULL UNIQUE,
  network VARCHAR NOT NULL CHECK (network IN ('norwegian_ukrainian', 'swedish_ukrainian', 'polish_nordic')),
  name_en VARCHAR NOT NULL,
  name_nb VARCHAR NOT NULL,
  funder VARCHAR,
  theme_en VARCHAR,
  theme_nb VARCHAR,
  source VARCHAR NOT NULL
);
COMMENT ON TABLE staging.partnership_programmes IS
  'Programmes that partnerships stand in. Source: the documents named in each row.';
COMMENT ON COLUMN staging.partnership_programmes.programme IS 'Programme or framework the partnership stands in.';
COMMENT ON COLUMN staging.partnership_programmes.programme_code IS 'Short name of the programme.';
COMMENT ON COLUMN staging.partnership_programmes.network IS
  'Which countries meet: norwegian_ukrainian, swedish_ukrainian or polish_nordic.';
COMMENT ON COLUMN staging.partnership_programmes.name_en IS 'Name of the programme in English.';
COMMENT ON COLUMN staging.partnership_programmes.name_nb IS 'Name of the programme in Norwegian bokmål.';
COMMENT ON COLUMN staging.partnership_programmes.funder IS
  'Who pays, as in funding_instruments; empty when no source names one.';
COMMENT ON COLUMN staging.partnership_programmes.theme_en IS
  'Theme of the programme, in English; empty when not stated.';
COMMENT ON COLUMN staging.partnership_programmes.theme_nb IS
  'Theme of the programme, in Norwegian bokmål; empty when not stated.';
COMMENT ON COLUMN staging.partnership_programmes.source IS 'Document the row was read from.';
