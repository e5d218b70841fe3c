-- one row per measure, day and page
CREATE TABLE core.displaced_people (
  measure VARCHAR NOT NULL,
  counted VARCHAR NOT NULL,
  first_date DATE NOT NULL,
  survey_round INTEGER,
  person_count INTEGER,
  population_base_m INTEGER,
  quality VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  source_date VARCHAR NOT NULL,
  note VARCHAR,
  PRIMARY KEY (measure, counted, source)
);
INSERT INTO core.displaced_people BY NAME
SELECT *, strptime(rpad(counted, 10, '-01'), '%Y-%m-%d')::DATE AS first_date
FROM staging.displaced_people ORDER BY measure, first_date, quality = 'conflicting', source;
COMMENT ON TABLE core.displaced_people IS
  'How many are displaced inside Ukraine: IOM''s estimates by round, and the state''s register. Source: public pages '
  'named in each row.';
COMMENT ON COLUMN core.displaced_people.first_date IS 'The day, or the first of the month, that the figure is of.';
