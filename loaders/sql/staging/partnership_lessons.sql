-- one row per lesson
CREATE TABLE staging.partnership_lessons (
  lesson_code VARCHAR PRIMARY KEY,
  lesson_order INTEGER NOT NULL UNIQUE CHECK (lesson_order BETWEEN 1 AND 10),
  label_en VARCHAR NOT NULL,
  label_nb VARCHAR NOT NULL,
  known_when_en VARCHAR NOT NULL,
  known_when_nb VARCHAR NOT NULL,
  evidence_field VARCHAR NOT NULL CHECK (evidence_field IN ('theme', 'funder', 'case_met', 'case_role', 'case_proposed',
    'none'))
);
COMMENT ON TABLE staging.partnership_lessons IS
  'The ten lessons on building partnerships, and what would make each known here. Source: KS slides of 2023.';
COMMENT ON COLUMN staging.partnership_lessons.lesson_code IS 'Short name of the lesson.';
COMMENT ON COLUMN staging.partnership_lessons.lesson_order IS 'Order of the lesson. Unit: rank.';
COMMENT ON COLUMN staging.partnership_lessons.label_en IS 'The lesson in English.';
COMMENT ON COLUMN staging.partnership_lessons.label_nb IS 'The lesson in Norwegian bokmål.';
COMMENT ON COLUMN staging.partnership_lessons.known_when_en IS
  'What must stand in the data for the lesson to be known, in English.';
COMMENT ON COLUMN staging.partnership_lessons.known_when_nb IS
  'What must stand in the data for the lesson to be known, in Norwegian bokmål.';
COMMENT ON COLUMN staging.partnership_lessons.evidence_field IS
  'Where the data would say it: theme, funder, a field of the case list, or none.';
