-- one row per kommune that has answered
CREATE TABLE staging.norwegian_profiles (
  kommune_code VARCHAR PRIMARY KEY CHECK (regexp_full_match(kommune_code, '[0-9]{4}')),
  capacity_hours_per_month INTEGER NOT NULL CHECK (capacity_hours_per_month BETWEEN 0 AND 2000),
  capacity_people INTEGER NOT NULL CHECK (capacity_people BETWEEN 0 AND 500),
  languages VARCHAR NOT NULL CHECK (regexp_full_match(languages, '[a-z]{2}( [a-z]{2})*')),
  accepts_safe BOOLEAN NOT NULL,
  accepts_near_front BOOLEAN NOT NULL,
  accepts_frontline BOOLEAN NOT NULL,
  horizon VARCHAR NOT NULL CHECK (horizon IN ('short', 'long', 'both')),
  has_responsible_person BOOLEAN NOT NULL,
  has_civil_society_ties BOOLEAN NOT NULL,
  has_earlier_cooperation BOOLEAN NOT NULL,
  submitted_date DATE CHECK (submitted_date BETWEEN DATE '2022-02-24' AND DATE '2040-12-31'),
  evidence VARCHAR NOT NULL CHECK (evidence IN ('illustrative', 'reported'))
);
COMMENT ON TABLE staging.norwegian_profiles IS
  'What a Norwegian municipality says of itself in the profile form: capacity, languages, region types it accepts, '
  'ties. No name, address or time of a person who answered is ever read. Source: KS form “profile of a Norwegian '
  'municipality”.';
COMMENT ON COLUMN staging.norwegian_profiles.kommune_code IS 'Kommunenummer, text of four digits.';
COMMENT ON COLUMN staging.norwegian_profiles.capacity_hours_per_month IS
  'Working time the municipality can give to a partnership. Unit: hours per month.';
COMMENT ON COLUMN staging.norwegian_profiles.capacity_people IS 'Employees who can take part. Unit: persons.';
COMMENT ON COLUMN staging.norwegian_profiles.languages IS
  'Working languages, ISO 639-1 codes in alphabetical order parted by a space.';
COMMENT ON COLUMN staging.norwegian_profiles.accepts_safe IS 'True when a partner in a safe area is accepted.';
COMMENT ON COLUMN staging.norwegian_profiles.accepts_near_front IS 'True when a partner near the front is accepted.';
COMMENT ON COLUMN staging.norwegian_profiles.accepts_frontline IS 'True when a partner at the front line is accepted.';
COMMENT ON COLUMN staging.norwegian_profiles.horizon IS
  'short: measures while the war lasts; long: systematic rebuilding; both.';
COMMENT ON COLUMN staging.norwegian_profiles.has_responsible_person IS
  'True when a person responsible for the partnership has been named in the municipality; who, is not asked.';
COMMENT ON COLUMN staging.norwegian_profiles.has_civil_society_ties IS
  'True when local organisations already cooperate with Ukraine.';
COMMENT ON COLUMN staging.norwegian_profiles.has_earlier_cooperation IS
  'True when the municipality has cooperated with Ukraine or through EEA programmes before.';
COMMENT ON COLUMN staging.norwegian_profiles.submitted_date IS
  'Day of the answer, as answered in the form; empty when not asked.';
COMMENT ON COLUMN staging.norwegian_profiles.evidence IS
  'illustrative: made up for demonstration; reported: from a real export in private/. Decided by the folder the file '
  'lies in.';
