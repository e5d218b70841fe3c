-- one row per measure, day and page
CREATE TABLE mart.displaced_people (
  measure VARCHAR NOT NULL,
  counted VARCHAR NOT NULL,
  first_date DATE NOT NULL,
  survey_round INTEGER,
  person_count INTEGER,
  population_base_m INTEGER,
  run_number INTEGER,
  is_break BOOLEAN NOT NULL,
  quality VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  source_date VARCHAR NOT NULL,
  note VARCHAR,
  PRIMARY KEY (measure, counted, source)
);
INSERT INTO mart.displaced_people BY NAME
WITH told AS (
  SELECT *, lag(struct_pack(d := first_date, n := survey_round, p := population_base_m, c := person_count))
    OVER (PARTITION BY measure ORDER BY first_date, source) AS b
  FROM core.displaced_people WHERE quality <> 'conflicting'
), joined AS ( -- an estimate goes on from the round before on the same population, a register from within a year
  SELECT *, person_count IS NOT NULL AND b.c IS NOT NULL AND CASE measure
    WHEN 'iom_estimate' THEN coalesce(survey_round = b.n + 1 AND population_base_m = b.p, false)
    ELSE first_date < b.d + INTERVAL 1 YEAR END AS goes_on,
    coalesce(population_base_m <> b.p, false) AS is_break
  FROM told
), run AS (
  SELECT measure, counted, source, is_break, count(*) FILTER (NOT goes_on) OVER
    (ORDER BY measure, first_date, source) AS run_number
  FROM joined
)
SELECT p.* EXCLUDE (first_date), p.first_date, CASE WHEN p.person_count IS NOT NULL THEN r.run_number END AS run_number,
  coalesce(r.is_break, false) AS is_break
FROM core.displaced_people p LEFT JOIN run r USING (measure, counted, source)
ORDER BY measure, p.first_date, quality = 'conflicting', source;
COMMENT ON TABLE mart.displaced_people IS
  'How many are displaced inside Ukraine: IOM''s estimates by round, and the state''s register. What may be joined by '
  'a line has one run_number: it never crosses a change of the population, a missing round or a gap of a year. Source: '
  'public pages named in each row.';
COMMENT ON COLUMN mart.displaced_people.run_number IS
  'Figures of one number are comparable neighbours; empty where a value is in conflict or missing. Unit: number.';
COMMENT ON COLUMN mart.displaced_people.is_break IS
  'True for the first round on another population than the round before.';
