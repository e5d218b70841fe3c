-- one row per case
CREATE TABLE staging.cases (
  case_id VARCHAR PRIMARY KEY CHECK (regexp_full_match(case_id, 'C[0-9]{3,5}')),
  kommune_code VARCHAR NOT NULL CHECK (regexp_full_match(kommune_code, '[0-9]{4}')),
  hromada_code VARCHAR CHECK (regexp_full_match(hromada_code, 'UA[0-9]{17}')),
  stage VARCHAR NOT NULL CHECK (stage IN ('interest', 'profile', 'proposed', 'digital_meeting', 'agreement', 'funded',
    'active', 'dormant', 'ended')),
  stage_since_date DATE NOT NULL,
  started_date DATE NOT NULL CHECK (started_date BETWEEN DATE '2014-01-01' AND DATE '2040-12-31'),
  responsible_role VARCHAR CHECK (responsible_role IN ('ks_adviser', 'auc_adviser', 'kommune_coordinator',
    'kommune_mayor', 'hromada_coordinator', 'hromada_mayor')),
  next_step VARCHAR CHECK (next_step IN ('send_form', 'propose_partner', 'arrange_digital_meeting', 'define_areas',
    'sign_agreement', 'apply_for_funding', 'plan_visit', 'report_results', 'renew_contact')),
  next_step_due_date DATE CHECK (next_step_due_date BETWEEN DATE '2014-01-01' AND DATE '2040-12-31'),
  evidence VARCHAR NOT NULL CHECK (evidence IN ('illustrative', 'reported')),
  CHECK (stage_since_date >= started_date),
  CHECK (stage IN ('interest', 'profile') OR hromada_code IS NOT NULL),
  CHECK (next_step_due_date IS NULL OR next_step IS NOT NULL)
);
COMMENT ON TABLE staging.cases IS
  'Partnerships in the making and under way, from first interest to end. The hromada is empty until one has been '
  'proposed. Roles and steps are words of a list, so that no person is ever named. Source: case list of KS.';
COMMENT ON COLUMN staging.cases.case_id IS 'Our id of the case.';
COMMENT ON COLUMN staging.cases.kommune_code IS 'Kommunenummer, text of four digits.';
COMMENT ON COLUMN staging.cases.hromada_code IS
  'KATOTTG code of the hromada, text: UA and 17 digits. The key everywhere; a name is not unique.';
COMMENT ON COLUMN staging.cases.stage IS 'Stage of a case.';
COMMENT ON COLUMN staging.cases.stage_since_date IS 'First day of the present stage.';
COMMENT ON COLUMN staging.cases.started_date IS 'First day of the case.';
COMMENT ON COLUMN staging.cases.responsible_role IS
  'Role, never a person, that takes the next step; empty when nobody has been named.';
COMMENT ON COLUMN staging.cases.next_step IS 'What comes next; empty when nothing is planned.';
COMMENT ON COLUMN staging.cases.next_step_due_date IS 'Day the next step is due.';
COMMENT ON COLUMN staging.cases.evidence IS
  'illustrative: made up for demonstration; reported: from a real export in private/. Decided by the folder the file '
  'lies in.';
