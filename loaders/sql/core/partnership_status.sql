-- one row per status
CREATE TABLE core.partnership_status (
  status VARCHAR PRIMARY KEY,
  status_order INTEGER NOT NULL,
  is_partnership BOOLEAN NOT NULL,
  label_in MAP(VARCHAR, VARCHAR) NOT NULL,
  rule_in MAP(VARCHAR, VARCHAR) NOT NULL
);
INSERT INTO core.partnership_status BY NAME
SELECT status, status_order, is_partnership, text_of('partnership_statuses', status, 'label') AS label_in,
  text_of('partnership_statuses', status, 'rule') AS rule_in FROM staging.partnership_statuses ORDER BY status_order;
COMMENT ON TABLE core.partnership_status IS 'Which states count as a partnership. Source: rule written by hand.';
COMMENT ON COLUMN core.partnership_status.label_in IS 'Name of the state, by language.';
COMMENT ON COLUMN core.partnership_status.status IS 'State of the partnership as the source gives it.';
COMMENT ON COLUMN core.partnership_status.rule_in IS 'What the state means, by language.';
