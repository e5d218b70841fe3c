-- one row per stage
CREATE TABLE staging.partnership_stages (
  stage VARCHAR PRIMARY KEY,
  stage_order INTEGER NOT NULL UNIQUE,
  stalled_after_days INTEGER CHECK (stalled_after_days > 0),
  is_open BOOLEAN NOT NULL
);
COMMENT ON TABLE staging.partnership_stages IS 'Stages of a partnership in order, and when waiting in one is called '
  'stalled. Source: limits written by hand; KS has set none.';
COMMENT ON COLUMN staging.partnership_stages.stage IS 'Stage of a case.';
COMMENT ON COLUMN staging.partnership_stages.stage_order IS 'Order of the stage. Unit: rank.';
COMMENT ON COLUMN staging.partnership_stages.stalled_after_days IS 'More days than this in the stage make a case '
  'stalled; empty where nothing is waited for. Unit: days.';
COMMENT ON COLUMN staging.partnership_stages.is_open IS 'True while there is a next step to take.';
