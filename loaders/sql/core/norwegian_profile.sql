-- one row per kommune that has answered
CREATE TABLE core.norwegian_profile (
  kommune_code VARCHAR PRIMARY KEY,
  capacity_hours_per_month INTEGER NOT NULL CHECK (capacity_hours_per_month BETWEEN 0 AND 2000),
  capacity_people INTEGER NOT NULL CHECK (capacity_people BETWEEN 0 AND 500),
  languages VARCHAR NOT NULL,
  accepts_safe BOOLEAN NOT NULL,
  accepts_near_front BOOLEAN NOT NULL,
  accepts_frontline BOOLEAN NOT NULL,
  horizon VARCHAR NOT NULL CHECK (horizon IN ('short', 'long', 'both')),
  has_responsible_person BOOLEAN NOT NULL,
  has_civil_society_ties BOOLEAN NOT NULL,
  has_earlier_cooperation BOOLEAN NOT NULL,
  submitted_date DATE,
  evidence VARCHAR NOT NULL CHECK (evidence IN ('illustrative', 'reported'))
);
INSERT INTO core.norwegian_profile BY NAME
SELECT kommune_code, capacity_hours_per_month, capacity_people, languages, accepts_safe, accepts_near_front,
  accepts_frontline, horizon, has_responsible_person, has_civil_society_ties, has_earlier_cooperation, submitted_date,
  evidence
FROM staging.norwegian_profiles ORDER BY kommune_code;
COMMENT ON TABLE core.norwegian_profile IS
  'What a Norwegian municipality says of itself in the profile form: capacity, languages, region types it accepts, '
  'ties. No name, address or time of a person who answered is ever read. Source: KS form “profile of a Norwegian '
  'municipality”.';
