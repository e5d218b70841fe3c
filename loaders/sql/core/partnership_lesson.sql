-- one row per lesson
CREATE TABLE core.partnership_lesson (
  lesson_code VARCHAR PRIMARY KEY,
  lesson_order INTEGER NOT NULL,
  label_en VARCHAR NOT NULL,
  label_nb VARCHAR NOT NULL,
  known_when_en VARCHAR NOT NULL,
  known_when_nb VARCHAR NOT NULL,
  evidence_field VARCHAR NOT NULL
);
INSERT INTO core.partnership_lesson BY NAME
SELECT lesson_code, lesson_order, label_en, label_nb, known_when_en, known_when_nb, evidence_field
  FROM staging.partnership_lessons ORDER BY lesson_order;
COMMENT ON TABLE core.partnership_lesson IS 'The ten lessons on building partnerships. Source: KS slides of 2023.';
