-- one row per partnership or case and lesson
CREATE TABLE mart.partnership_health (
  subject_kind VARCHAR NOT NULL CHECK (subject_kind IN ('norwegian', 'swedish', 'case')),
  subject_id VARCHAR NOT NULL,
  partner_name VARCHAR NOT NULL,
  host_name VARCHAR,
  is_name_withheld BOOLEAN NOT NULL,
  lesson_code VARCHAR NOT NULL,
  lesson_order INTEGER NOT NULL,
  lesson_in MAP(VARCHAR, VARCHAR) NOT NULL,
  known_when_in MAP(VARCHAR, VARCHAR) NOT NULL,
  is_known BOOLEAN NOT NULL,
  evidence VARCHAR NOT NULL CHECK (evidence IN ('public', 'illustrative', 'reported')),
  PRIMARY KEY (subject_id, lesson_code),
  CHECK (NOT (is_name_withheld AND host_name IS NOT NULL))
);
INSERT INTO mart.partnership_health BY NAME
WITH public_pair AS (
  SELECT CASE c.network WHEN 'norwegian_ukrainian' THEN 'norwegian' ELSE 'swedish' END AS subject_kind,
    c.partnership_id AS subject_id,
    string_agg(DISTINCT p.partner_name, ', ' ORDER BY p.partner_name) AS partner_name,
      string_agg(DISTINCT coalesce(h.label, o.name || ' oblast', p.host_name), ', '
        ORDER BY coalesce(h.label, o.name || ' oblast', p.host_name)) AS host_name,
    false AS is_name_withheld, 'public' AS evidence,
    c.known_lessons, []::VARCHAR[] AS known
  FROM core.partnership c JOIN core.partnership_pair p USING (partnership_id)
    LEFT JOIN core.hromada h ON h.hromada_code = p.host_code LEFT JOIN core.oblast o ON o.oblast_code = p.host_code
  WHERE c.is_partnership AND p.host_country = 'UA' GROUP BY ALL
), public_name AS (
  SELECT DISTINCT host_code, partner_code FROM core.partnership_pair WHERE is_partnership
), one_case AS (
  -- a case is not public: its hromada is named only where it is not withheld and the case is a sample, or the pair is
  -- public
  SELECT 'case' AS subject_kind, c.case_id AS subject_id, k.name AS partner_name,
    n.host_code IS NULL AND c.hromada_code IS NOT NULL AND a.audience = 'public'
      AND (c.evidence = 'reported' OR w.is_withheld) AS is_name_withheld,
    CASE WHEN NOT is_name_withheld THEN h.label END AS host_name, c.evidence,
    []::VARCHAR[] AS known_lessons, list_filter([CASE WHEN c.responsible_role IS NOT NULL THEN 'case_role' END,
      CASE WHEN c.stage IN ('digital_meeting', 'agreement', 'funded', 'active', 'dormant') THEN 'case_met' END,
      CASE WHEN c.stage IN ('funded', 'active') THEN 'funder' END,
      CASE WHEN c.hromada_code IS NOT NULL THEN 'case_proposed' END], lambda x: x IS NOT NULL) AS known
  FROM core.partnership_case c CROSS JOIN meta.audience a JOIN core.kommune k USING (kommune_code)
  LEFT JOIN core.hromada h USING (hromada_code)
  LEFT JOIN edition.withheld w ON w.hromada_code = c.hromada_code
  LEFT JOIN public_name n ON n.host_code = c.hromada_code AND n.partner_code = c.kommune_code
  WHERE c.stage IN ('digital_meeting', 'agreement', 'funded', 'active', 'dormant')
), subject AS (
  SELECT * FROM public_pair UNION ALL BY NAME SELECT * FROM one_case
)
SELECT s.* EXCLUDE (known, known_lessons), l.lesson_code, l.lesson_order, l.label_in AS lesson_in, l.known_when_in,
  list_contains(s.known, l.evidence_field) OR list_contains(s.known_lessons, l.lesson_code) AS is_known
FROM subject s CROSS JOIN core.partnership_lesson l
ORDER BY list_position(['norwegian', 'swedish', 'case'], s.subject_kind), s.partner_name, s.subject_id, l.lesson_order;
COMMENT ON TABLE mart.partnership_health IS 'Ten lessons per partnership: what the data hold is known, everything '
  'else is missing. No grade: known says that something is written, not that it is good. Source: KS slides of 2023 '
  '(lessons); the documents and public pages named per partnership; case list of KS.';
COMMENT ON COLUMN mart.partnership_health.subject_kind IS
  'norwegian or swedish: a public partnership with a hromada; case: a row of the case list from the first meeting '
  'on.';
COMMENT ON COLUMN mart.partnership_health.subject_id IS 'Id of the partnership or the case.';
COMMENT ON COLUMN mart.partnership_health.partner_name IS 'Norwegian or Swedish party.';
COMMENT ON COLUMN mart.partnership_health.host_name IS 'Hromada; empty where the name is withheld.';
COMMENT ON COLUMN mart.partnership_health.is_name_withheld IS 'True for the hromada of a case that is not public: of '
  'every reported case, and of samples of hromadas that are withheld.';
COMMENT ON COLUMN mart.partnership_health.lesson_in IS 'The lesson, by language.';
COMMENT ON COLUMN mart.partnership_health.is_known IS 'True where the data hold it; false is missing, not bad.';
COMMENT ON COLUMN mart.partnership_health.evidence IS
  'public: from public sources; illustrative: made up to show the tool; reported: from the case list of KS.';
