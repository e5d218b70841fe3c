-- one row per status
CREATE TABLE staging.partnership_statuses (
  status VARCHAR PRIMARY KEY,
  status_order INTEGER NOT NULL UNIQUE,
  is_partnership BOOLEAN NOT NULL
);
COMMENT ON TABLE staging.partnership_statuses IS
  'Which states count as a partnership; talks, proposals and letters of intent do not. Source: rule written by hand.';
COMMENT ON COLUMN staging.partnership_statuses.status IS 'State of the partnership as the source gives it.';
COMMENT ON COLUMN staging.partnership_statuses.status_order IS 'Order from the firmest to the loosest. Unit: rank.';
COMMENT ON COLUMN staging.partnership_statuses.is_partnership IS 'True where the state is counted as a partnership.';
