-- one row per lesson
CREATE TABLE core.partnership_lesson (
  lesson_code VARCHAR PRIMARY KEY,
  lesson_order INTEGER NOT NULL,
  label_in MAP(VARCHAR, VARCHAR) NOT NULL,
  known_when_in MAP(VARCHAR, VARCHAR) NOT NULL,
  evidence_field VARCHAR NOT NULL
);
INSERT INTO core.partnership_lesson BY NAME
SELECT lesson_code, lesson_order, text_of('partnership_lessons', lesson_code, 'label') AS label_in,
  text_of('partnership_lessons', lesson_code, 'known_when') AS known_when_in, evidence_field
    FROM staging.partnership_lessons ORDER BY lesson_order;
COMMENT ON TABLE core.partnership_lesson IS 'The ten lessons on building partnerships. Source: KS slides of 2023.';
COMMENT ON COLUMN core.partnership_lesson.label_in IS 'The lesson, by language.';
COMMENT ON COLUMN core.partnership_lesson.known_when_in IS
  'What must stand in the data for the lesson to be known, by language.';
