-- one row per case
CREATE TABLE mart.pipeline_case (
  case_id VARCHAR PRIMARY KEY,
  partner_code VARCHAR NOT NULL,
  partner_name VARCHAR NOT NULL,
  host_name VARCHAR,
  is_name_withheld BOOLEAN NOT NULL,
  stage VARCHAR NOT NULL,
  stage_order INTEGER NOT NULL,
  stage_in MAP(VARCHAR, VARCHAR) NOT NULL,
  is_open BOOLEAN NOT NULL,
  days_in_stage INTEGER NOT NULL CHECK (days_in_stage >= 0),
  stalled_after_days INTEGER,
  is_stalled BOOLEAN NOT NULL,
  responsible_role VARCHAR,
  next_step VARCHAR,
  next_step_due_date DATE,
  days_to_due INTEGER,
  is_overdue BOOLEAN NOT NULL,
  reference_date DATE NOT NULL,
  evidence VARCHAR NOT NULL CHECK (evidence IN ('illustrative', 'reported')),
  CHECK (NOT (is_name_withheld AND host_name IS NOT NULL))
);
INSERT INTO mart.pipeline_case BY NAME
WITH reference AS ( -- a build has no clock: the newest day that something happened
  SELECT max(stage_since_date) AS day FROM core.partnership_case
), public_name AS (
  SELECT DISTINCT host_code, partner_code FROM core.partnership_pair WHERE is_partnership
)
SELECT c.case_id, c.kommune_code AS partner_code, k.name AS partner_name,
  n.host_code IS NULL AND c.hromada_code IS NOT NULL AND a.audience = 'public'
    AND (c.evidence = 'reported' OR w.is_withheld) AS is_name_withheld,
  CASE WHEN NOT is_name_withheld THEN h.label END AS host_name,
  c.stage, s.stage_order, s.label_in AS stage_in, s.is_open,
  d.day - c.stage_since_date AS days_in_stage, s.stalled_after_days,
    coalesce(d.day - c.stage_since_date > s.stalled_after_days, false) AS is_stalled,
  c.responsible_role, c.next_step, c.next_step_due_date, c.next_step_due_date - d.day AS days_to_due,
  coalesce(s.is_open AND c.next_step_due_date < d.day, false) AS is_overdue, d.day AS reference_date, c.evidence
FROM core.partnership_case c CROSS JOIN reference d CROSS JOIN meta.audience a
  JOIN core.partnership_stage s USING (stage) JOIN core.kommune k USING (kommune_code)
LEFT JOIN core.hromada h USING (hromada_code)
LEFT JOIN edition.withheld w ON w.hromada_code = c.hromada_code
LEFT JOIN public_name n ON n.host_code = c.hromada_code AND n.partner_code = c.kommune_code
ORDER BY s.stage_order, days_in_stage DESC, c.case_id;
COMMENT ON TABLE mart.pipeline_case IS
  'Partnerships in the making: stage, days in it, next step. Names of hromadas are withheld unless the pair is '
  'public, the case is a sample of a hromada that is not withheld, or this is the internal edition. Source: case '
  'list of KS.';
COMMENT ON COLUMN mart.pipeline_case.partner_code IS 'Kommunenummer of the Norwegian municipality.';
COMMENT ON COLUMN mart.pipeline_case.partner_name IS 'Norwegian municipality.';
COMMENT ON COLUMN mart.pipeline_case.host_name IS 'Centre of the hromada, with its oblast; empty where none is '
  'proposed or the name is withheld.';
COMMENT ON COLUMN mart.pipeline_case.is_name_withheld IS 'True where there is a hromada whose name is not shown.';
COMMENT ON COLUMN mart.pipeline_case.stage_in IS 'Stage, by language.';
COMMENT ON COLUMN mart.pipeline_case.days_in_stage IS 'Days from the first day of the stage to the reference date. '
  'Unit: days.';
COMMENT ON COLUMN mart.pipeline_case.is_stalled IS 'True after more days in the stage than its limit.';
COMMENT ON COLUMN mart.pipeline_case.days_to_due IS 'Days from the reference date to the next step; negative when '
  'overdue. Unit: days.';
COMMENT ON COLUMN mart.pipeline_case.is_overdue IS 'True where an open case should have taken its next step before '
  'the reference date.';
COMMENT ON COLUMN mart.pipeline_case.reference_date IS 'Newest day in the case list on which a stage began.';
