-- one row per case
CREATE TABLE core.partnership_case (
  case_id VARCHAR PRIMARY KEY,
  kommune_code VARCHAR NOT NULL,
  hromada_code VARCHAR,
  stage VARCHAR NOT NULL CHECK (stage IN ('interest', 'profile', 'proposed', 'digital_meeting', 'agreement', 'funded',
    'active', 'dormant', 'ended')),
  stage_since_date DATE NOT NULL,
  started_date DATE NOT NULL,
  responsible_role VARCHAR CHECK (responsible_role IN ('ks_adviser', 'auc_adviser', 'kommune_coordinator',
    'kommune_mayor', 'hromada_coordinator', 'hromada_mayor')),
  next_step VARCHAR CHECK (next_step IN ('send_form', 'propose_partner', 'arrange_digital_meeting', 'define_areas',
    'sign_agreement', 'apply_for_funding', 'plan_visit', 'report_results', 'renew_contact')),
  next_step_due_date DATE,
  evidence VARCHAR NOT NULL CHECK (evidence IN ('illustrative', 'reported')),
  CHECK (stage_since_date >= started_date),
  CHECK (stage IN ('interest', 'profile') OR hromada_code IS NOT NULL),
  CHECK (next_step_due_date IS NULL OR next_step IS NOT NULL)
);
INSERT INTO core.partnership_case BY NAME
SELECT case_id, kommune_code, hromada_code, stage, stage_since_date, started_date, responsible_role, next_step,
  next_step_due_date, evidence
FROM staging.cases ORDER BY case_id;
COMMENT ON TABLE core.partnership_case IS
  'Partnerships in the making and under way, from first interest to end. The hromada is empty until one has been '
  'proposed. Roles and steps are words of a list, so that no person is ever named. Source: case list of KS.';
