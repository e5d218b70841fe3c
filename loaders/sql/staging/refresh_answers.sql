-- one row per question of a source
CREATE TABLE staging.refresh_answers (
  source VARCHAR NOT NULL CHECK (regexp_full_match(source, '[a-z0-9-]+')),
  question VARCHAR NOT NULL CHECK (question IN ('mended_code', 'ends_after_list', 'no_longer_named', 'all_equal',
    'another_code', 'another_column', 'another_row', 'another_unit', 'another_year', 'emptied',
    'entered_by_hand', 'extreme', 'fewer_values', 'moved', 'reclassified', 'rounded', 'row_count',
    'signs_changed', 'words_gone', 'year_moved')),
  subject VARCHAR NOT NULL,
  reason VARCHAR NOT NULL CHECK (length(reason) >= 20),
  decided_on DATE NOT NULL,
  PRIMARY KEY (source, question, subject)
);
COMMENT ON TABLE staging.refresh_answers IS
  'What a source or a new file of it left open and a person decided. Source: written by npm run refresh -- SOURCE '
  '--accept --because.';
COMMENT ON COLUMN staging.refresh_answers.source IS 'Id of the source.';
COMMENT ON COLUMN staging.refresh_answers.question IS
  'mended_code: a code that is none, found by the name; ends_after_list: a last day after the day of the list; '
  'no_longer_named: a place that the list before named; entered_by_hand: a table that a person entered gives way; the '
  'others are what docs/refresh.md lists of a new file beside the table before.';
COMMENT ON COLUMN staging.refresh_answers.subject IS
  'The code or day the question is about; of a new file the table, its column, and the first digits of the SHA-256 of '
  'the table that was taken.';
COMMENT ON COLUMN staging.refresh_answers.reason IS 'Why it was answered with yes.';
COMMENT ON COLUMN staging.refresh_answers.decided_on IS 'The day on which it was answered.';
