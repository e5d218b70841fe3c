-- one row per release of real answers and cell of a table of respondents
CREATE TABLE staging.answer_releases (
  release_date DATE NOT NULL CHECK (day(release_date) = 1),
  tally VARCHAR NOT NULL,
  row_code VARCHAR NOT NULL,
  split VARCHAR NOT NULL CHECK (split IN ('all', 'ks', 'auc', 'horizon')),
  column_code VARCHAR NOT NULL,
  respondent_count INTEGER CHECK (respondent_count >= 5),
  base_count INTEGER CHECK (base_count >= 5),
  disclosure VARCHAR NOT NULL CHECK (disclosure IN ('shown', 'suppressed', 'withheld (too few answers)')),
  list_date DATE NOT NULL,
  PRIMARY KEY (release_date, tally, row_code, split, column_code),
  CHECK ((disclosure = 'shown') = (respondent_count IS NOT NULL)),
  CHECK (base_count - respondent_count >= 5)
);
COMMENT ON TABLE staging.answer_releases IS
  'What has been published of real answers, release by release; the newest of each table stands on the pages, and the '
  'next is held against it. Source: KS forms, through npm run release.';
COMMENT ON COLUMN staging.answer_releases.release_date IS
  'First day of the month of the release; a table has one a month at most.';
COMMENT ON COLUMN staging.answer_releases.tally IS 'Table of loaders/sql/tally that the cell comes from.';
COMMENT ON COLUMN staging.answer_releases.row_code IS 'Row of the table: an area or an answer.';
COMMENT ON COLUMN staging.answer_releases.split IS
  'How the respondents are divided: all, ks (two categories), auc (four classes) or horizon.';
COMMENT ON COLUMN staging.answer_releases.column_code IS
  'Group of respondents; codes of groups put together because they are small are parted by a plus sign.';
COMMENT ON COLUMN staging.answer_releases.respondent_count IS
  'Respondents who say so; empty where disclosure is not “shown”. Unit: count.';
COMMENT ON COLUMN staging.answer_releases.base_count IS
  'Respondents of the group; empty where fewer than five. Unit: count.';
COMMENT ON COLUMN staging.answer_releases.disclosure IS
  'shown; suppressed, one word whether the cell or one beside it would tell what a few answered; or withheld (too few '
  'answers), where the base is under five.';
COMMENT ON COLUMN staging.answer_releases.list_date IS 'Day of the list of territories that the groups are by.';
