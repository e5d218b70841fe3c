-- one row per lesson
CREATE TABLE staging.partnership_lessons (
  lesson_code VARCHAR PRIMARY KEY,
  lesson_order INTEGER NOT NULL UNIQUE CHECK (lesson_order BETWEEN 1 AND 10),
  evidence_field VARCHAR NOT NULL CHECK (evidence_field IN ('theme', 'funder', 'case_met', 'case_role', 'case_proposed',
    'none')),
  claim_kinds VARCHAR
);
COMMENT ON TABLE staging.partnership_lessons IS 'The ten lessons on building partnerships, and what would make each '
  'known here. Source: KS slides of 2023.';
COMMENT ON COLUMN staging.partnership_lessons.lesson_code IS 'Short name of the lesson.';
COMMENT ON COLUMN staging.partnership_lessons.lesson_order IS 'Order of the lesson. Unit: rank.';
COMMENT ON COLUMN staging.partnership_lessons.evidence_field IS 'Where the data would say it: theme, funder, a field '
  'of the case list, or none.';
COMMENT ON COLUMN staging.partnership_lessons.claim_kinds IS 'Kinds of public claims that would say it, with a '
  'semicolon between; empty where none would.';
