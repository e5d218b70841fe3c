-- one row per partnership and party
CREATE TABLE staging.partnership_parties (
  partnership_id VARCHAR NOT NULL CHECK (regexp_full_match(partnership_id, '[A-Z]+[0-9]+')),
  programme VARCHAR NOT NULL,
  country VARCHAR NOT NULL CHECK (regexp_full_match(country, '[A-Z]{2}')),
  party_kind VARCHAR NOT NULL,
  party_name VARCHAR NOT NULL,
  party_code VARCHAR,
  status VARCHAR NOT NULL,
  since VARCHAR,
  theme VARCHAR,
  source VARCHAR NOT NULL,
  note VARCHAR,
  PRIMARY KEY (partnership_id, country, party_name)
);
COMMENT ON TABLE staging.partnership_parties IS
  'Parties of municipal partnerships readable in public. Source: the documents and public pages named in each row.';
COMMENT ON COLUMN staging.partnership_parties.partnership_id IS
  'Our id of the partnership; one partnership has two or more parties.';
COMMENT ON COLUMN staging.partnership_parties.programme IS 'Programme or framework the partnership stands in.';
COMMENT ON COLUMN staging.partnership_parties.country IS 'Country of the party, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN staging.partnership_parties.party_kind IS 'Kind of party: kommune, fylke, hromada, oblast and so on.';
COMMENT ON COLUMN staging.partnership_parties.party_name IS 'Name of the party as the source gives it.';
COMMENT ON COLUMN staging.partnership_parties.party_code IS
  'KATOTTG code, ISO 3166-2 code, kommunenummer or fylkesnummer, where known.';
COMMENT ON COLUMN staging.partnership_parties.status IS 'State of the partnership as the source gives it.';
COMMENT ON COLUMN staging.partnership_parties.since IS 'Year or period, text as the source gives it.';
COMMENT ON COLUMN staging.partnership_parties.theme IS 'What the partnership is about.';
COMMENT ON COLUMN staging.partnership_parties.source IS 'Document or public page the row was read from.';
COMMENT ON COLUMN staging.partnership_parties.note IS 'Remark.';
