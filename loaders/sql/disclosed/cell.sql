-- one row per cell of a table of respondents, as it may be published
CREATE TABLE disclosed.cell (
  tally VARCHAR NOT NULL,
  row_code VARCHAR NOT NULL,
  split VARCHAR NOT NULL CHECK (split IN ('all', 'ks', 'auc', 'horizon')),
  column_code VARCHAR NOT NULL,
  respondent_count INTEGER CHECK (respondent_count >= 5),
  base_count INTEGER CHECK (base_count >= 5),
  share DOUBLE CHECK (share BETWEEN 0 AND 1),
  low_share DOUBLE CHECK (low_share BETWEEN 0 AND 1),
  high_share DOUBLE CHECK (high_share BETWEEN 0 AND 1),
  is_uncertain BOOLEAN NOT NULL,
  disclosure VARCHAR NOT NULL CHECK (disclosure IN ('shown', 'suppressed', 'withheld (too few answers)')),
  evidence VARCHAR NOT NULL CHECK (evidence IN ('illustrative', 'reported')),
  list_date DATE NOT NULL,
  PRIMARY KEY (tally, row_code, split, column_code),
  CHECK ((disclosure = 'shown') = (respondent_count IS NOT NULL)),
  CHECK (share IS NULL OR base_count >= 10),
  CHECK (low_share <= share AND share <= high_share)
);
COMMENT ON TABLE disclosed.cell IS
  'Counts of respondents after the disclosure rules; the one way from answers to marts. Source: loaders/sql/tally, '
  'through loaders/warehouse/disclose.ts; of real answers what staging.answer_releases has.';
COMMENT ON COLUMN disclosed.cell.tally IS 'Table of loaders/sql/tally that the cell comes from.';
COMMENT ON COLUMN disclosed.cell.row_code IS 'Row of the table: an area or an answer.';
COMMENT ON COLUMN disclosed.cell.split IS
  'How the respondents are divided: all, ks (two categories), auc (four classes) or horizon.';
COMMENT ON COLUMN disclosed.cell.column_code IS
  'Group of respondents; codes of groups put together because they are small are parted by a plus sign.';
COMMENT ON COLUMN disclosed.cell.respondent_count IS
  'Respondents who say so; empty where disclosure is not “shown”. Unit: count.';
COMMENT ON COLUMN disclosed.cell.base_count IS 'Respondents of the group; empty where fewer than five. Unit: count.';
COMMENT ON COLUMN disclosed.cell.share IS
  'Respondents who say so over all of the group; empty where the base is under ten. Unit: share, 0 to 1.';
COMMENT ON COLUMN disclosed.cell.low_share IS
  'Lower end of the 95 % interval of Wilson: what chance alone would do were the respondents drawn at random. Unit: '
  'share, 0 to 1.';
COMMENT ON COLUMN disclosed.cell.high_share IS 'Upper end of the 95 % interval of Wilson. Unit: share, 0 to 1.';
COMMENT ON COLUMN disclosed.cell.is_uncertain IS 'True where the base is under twenty.';
COMMENT ON COLUMN disclosed.cell.disclosure IS
  'shown; suppressed, one word whether the cell or one beside it would tell what a few answered; or withheld (too few '
  'answers), where the base is under five.';
COMMENT ON COLUMN disclosed.cell.list_date IS 'Day of the list of territories that the groups are by.';
COMMENT ON COLUMN disclosed.cell.evidence IS
  'illustrative: made up to show the tool, until real answers lie in private/; reported: from real answers.';
