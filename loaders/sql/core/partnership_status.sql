-- one row per status
CREATE TABLE core.partnership_status (
  status VARCHAR PRIMARY KEY,
  status_order INTEGER NOT NULL,
  is_partnership BOOLEAN NOT NULL,
  label_en VARCHAR NOT NULL,
  label_nb VARCHAR NOT NULL,
  rule_en VARCHAR NOT NULL,
  rule_nb VARCHAR NOT NULL
);
INSERT INTO core.partnership_status BY NAME
SELECT status, status_order, is_partnership, label_en, label_nb, rule_en, rule_nb FROM staging.partnership_statuses
  ORDER BY status_order;
COMMENT ON TABLE core.partnership_status IS 'Which states count as a partnership. Source: rule written by hand.';
COMMENT ON COLUMN core.partnership_status.label_en IS 'Name of the state in English.';
COMMENT ON COLUMN core.partnership_status.label_nb IS 'Name of the state in Norwegian bokmål.';
COMMENT ON COLUMN core.partnership_status.status IS 'State of the partnership as the source gives it.';
COMMENT ON COLUMN core.partnership_status.rule_en IS 'What the state means, in English.';
COMMENT ON COLUMN core.partnership_status.rule_nb IS 'What the state means, in Norwegian bokmål.';
