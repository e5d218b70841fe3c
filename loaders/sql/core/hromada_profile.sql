-- one row per hromada that has answered
CREATE TABLE core.hromada_profile (
  hromada_code VARCHAR PRIMARY KEY,
  languages VARCHAR NOT NULL,
  has_responsible_role BOOLEAN NOT NULL,
  wants_partner BOOLEAN NOT NULL,
  horizon VARCHAR NOT NULL CHECK (horizon IN ('short', 'long', 'both')),
  submitted_date DATE,
  evidence VARCHAR NOT NULL CHECK (evidence IN ('illustrative', 'reported'))
);
INSERT INTO core.hromada_profile BY NAME
SELECT hromada_code, languages, has_responsible_role, wants_partner, horizon, submitted_date, evidence
FROM staging.hromada_profiles ORDER BY hromada_code;
COMMENT ON TABLE core.hromada_profile IS
  'What a hromada says of itself in the needs form. No name, address or time of a person who answered is ever read. '
  'Source: KS form “needs of a hromada”.';
