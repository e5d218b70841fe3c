-- one row per measure, day and page
CREATE TABLE staging.displaced_people (
  measure VARCHAR NOT NULL CHECK (measure IN ('iom_estimate', 'registered')),
  counted VARCHAR NOT NULL CHECK (regexp_full_match(counted, '20[0-9]{2}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?')),
  survey_round INTEGER CHECK (survey_round BETWEEN 1 AND 99),
  person_count INTEGER CHECK (person_count BETWEEN 1 AND 40000000),
  population_base_m INTEGER CHECK (population_base_m BETWEEN 20 AND 50),
  quality VARCHAR NOT NULL CHECK (quality IN ('official', 'official_by_way', 'press', 'derived',
    'conflicting')),
  source VARCHAR NOT NULL,
  source_date VARCHAR NOT NULL CHECK (regexp_full_match(source_date, '20[0-9]{2}(-[0-9]{2}){0,2}')),
  note VARCHAR,
  PRIMARY KEY (measure, counted, source),
  CHECK (measure = 'iom_estimate' OR (survey_round IS NULL AND population_base_m IS NULL)),
  CHECK (person_count IS NOT NULL OR survey_round IS NOT NULL)
);
COMMENT ON TABLE staging.displaced_people IS
  'How many are displaced inside Ukraine: IOM''s estimates by round, and the state''s register. Source: public pages '
  'named in each row.';
COMMENT ON COLUMN staging.displaced_people.measure IS
  'iom_estimate: how many live displaced, estimated from a survey; registered: how many the Ministry of Social Policy '
  'has registered as displaced, also since 2014. Never one line.';
COMMENT ON COLUMN staging.displaced_people.counted IS 'Day or month that the figure is of.';
COMMENT ON COLUMN staging.displaced_people.survey_round IS
  'Round of IOM''s survey; empty where the page names none. Unit: number.';
COMMENT ON COLUMN staging.displaced_people.person_count IS
  'Displaced persons; empty for a round whose figure was not found. Unit: persons.';
COMMENT ON COLUMN staging.displaced_people.population_base_m IS
  'Population that IOM''s share of displaced people is taken of; empty where it is not named. A round with another one '
  'is not comparable. Unit: million persons.';
COMMENT ON COLUMN staging.displaced_people.quality IS
  'official: read with who counted; official_by_way: in a copy of the report, or where another office or a partner '
  'of the survey tells of it; press: read in the press or another secondary page; '
  'derived: computed as the note says; conflicting: another value of the same round and day.';
COMMENT ON COLUMN staging.displaced_people.source IS 'Public page the figure was read from.';
COMMENT ON COLUMN staging.displaced_people.source_date IS 'Day, month or year of the page.';
COMMENT ON COLUMN staging.displaced_people.note IS 'Remark in our own words.';
