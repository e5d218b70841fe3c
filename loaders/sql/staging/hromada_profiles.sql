-- one row per hromada that has answered
CREATE TABLE staging.hromada_profiles (
  hromada_code VARCHAR PRIMARY KEY CHECK (regexp_full_match(hromada_code, 'UA[0-9]{17}')),
  languages VARCHAR NOT NULL CHECK (regexp_full_match(languages, '[a-z]{2}( [a-z]{2})*')),
  has_responsible_role BOOLEAN NOT NULL,
  wants_partner BOOLEAN NOT NULL,
  horizon VARCHAR NOT NULL CHECK (horizon IN ('short', 'long', 'both')),
  submitted_date DATE CHECK (submitted_date BETWEEN DATE '2022-02-24' AND DATE '2040-12-31'),
  evidence VARCHAR NOT NULL CHECK (evidence IN ('illustrative', 'reported'))
);
COMMENT ON TABLE staging.hromada_profiles IS
  'What a hromada says of itself in the needs form. No name, address or time of a person who answered is ever read. '
  'Source: KS form “needs of a hromada”.';
COMMENT ON COLUMN staging.hromada_profiles.hromada_code IS
  'KATOTTG code of the hromada, text: UA and 17 digits. The key everywhere; a name is not unique.';
COMMENT ON COLUMN staging.hromada_profiles.languages IS
  'Working languages, ISO 639-1 codes in alphabetical order parted by a space.';
COMMENT ON COLUMN staging.hromada_profiles.has_responsible_role IS
  'True when a role responsible for the partnership has been named in the hromada; who, is not asked.';
COMMENT ON COLUMN staging.hromada_profiles.wants_partner IS 'True when the hromada wishes a Norwegian partner.';
COMMENT ON COLUMN staging.hromada_profiles.horizon IS
  'Cooperation it wishes. short: measures while the war lasts; long: systematic rebuilding; both.';
COMMENT ON COLUMN staging.hromada_profiles.submitted_date IS
  'Day of the answer, as answered in the form; empty when not asked.';
COMMENT ON COLUMN staging.hromada_profiles.evidence IS
  'illustrative: made up for demonstration; reported: from a real export in private/. Decided by the folder the file '
  'lies in.';
