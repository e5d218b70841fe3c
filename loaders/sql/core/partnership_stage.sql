-- one row per stage
CREATE TABLE core.partnership_stage (
  stage VARCHAR PRIMARY KEY,
  stage_order INTEGER NOT NULL,
  label_in MAP(VARCHAR, VARCHAR) NOT NULL,
  stalled_after_days INTEGER,
  is_open BOOLEAN NOT NULL
);
INSERT INTO core.partnership_stage BY NAME
SELECT stage, stage_order, text_of('partnership_stages', stage, 'label') AS label_in, stalled_after_days, is_open
  FROM staging.partnership_stages ORDER BY stage_order;
COMMENT ON TABLE core.partnership_stage IS 'Stages of a partnership in order, and when waiting in one is called '
  'stalled. Source: limits written by hand; KS has set none.';
COMMENT ON COLUMN core.partnership_stage.label_in IS 'Name of the stage, by language.';
