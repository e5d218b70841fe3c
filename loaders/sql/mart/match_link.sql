-- one row per partnership or case of a Norwegian and a Ukrainian party
CREATE TABLE mart.match_link (
  link_id VARCHAR PRIMARY KEY,
  kind VARCHAR NOT NULL CHECK (kind IN ('partnership', 'case')),
  norwegian_code VARCHAR NOT NULL,
  ukrainian_code VARCHAR NOT NULL,
  ukrainian_name VARCHAR,
  status VARCHAR NOT NULL,
  status_in MAP(VARCHAR, VARCHAR) NOT NULL,
  is_active BOOLEAN NOT NULL,
  programme_in MAP(VARCHAR, VARCHAR),
  funding_ends_date DATE,
  known_lessons VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  evidence VARCHAR NOT NULL CHECK (evidence IN ('illustrative', 'reported'))
);
INSERT INTO mart.match_link BY NAME
WITH host AS (
  SELECT *, CASE host_kind WHEN 'city' THEN 'UA-30' ELSE host_code END AS host_place FROM core.partnership_pair
)
SELECT format('{} {}', p.partner_code, p.host_place) AS link_id, 'partnership' AS kind,
  p.partner_code AS norwegian_code, p.host_place AS ukrainian_code, p.host_name AS ukrainian_name,
  p.status, s.label_in AS status_in, p.is_partnership AS is_active, c.programme_in, c.funding_ends_date,
  array_to_string(c.known_lessons, ' ') AS known_lessons, c.source,
    'reported' AS evidence
FROM host p JOIN core.partnership c USING (partnership_id)
  JOIN core.partnership_status s ON s.status = p.status
WHERE p.host_country = 'UA' AND p.partner_country = 'NO' AND p.host_place IS NOT NULL AND p.partner_code IS NOT NULL
UNION ALL BY NAME
SELECT c.case_id AS link_id, 'case' AS kind, c.kommune_code AS norwegian_code, c.hromada_code AS ukrainian_code,
  c.stage AS status,
  s.label_in AS status_in, s.is_open AS is_active, '' AS known_lessons, 'Case list of KS' AS source,
  c.evidence
FROM edition.partnership_case c JOIN core.partnership_stage s USING (stage)
ORDER BY norwegian_code, ukrainian_code, kind, link_id;
COMMENT ON TABLE mart.match_link IS 'What already joins a Norwegian party and a Ukrainian one: public partnerships, '
  'and cases as far as this edition names both sides. Source: the documents and public pages named per partnership; '
  'case list of KS.';
COMMENT ON COLUMN mart.match_link.link_id IS 'Our id: both codes of a pair, or the id of the case.';
COMMENT ON COLUMN mart.match_link.kind IS 'partnership: a public source says so; case: the case list of KS.';
COMMENT ON COLUMN mart.match_link.norwegian_code IS 'Kommunenummer, or fylkesnummer of a county.';
COMMENT ON COLUMN mart.match_link.ukrainian_code IS
  'KATOTTG code of a hromada, or code of an oblast or of the city of Kyiv.';
COMMENT ON COLUMN mart.match_link.ukrainian_name IS 'Name of the Ukrainian party of a partnership; empty for a case.';
COMMENT ON COLUMN mart.match_link.status IS 'State of the partnership, or stage of the case.';
COMMENT ON COLUMN mart.match_link.status_in IS 'State or stage, by language.';
COMMENT ON COLUMN mart.match_link.is_active IS 'True for a state that counts as a partnership, and for a case that is '
  'neither dormant nor ended.';
COMMENT ON COLUMN mart.match_link.programme_in IS 'Name of the programme, by language; empty for a case.';
COMMENT ON COLUMN mart.match_link.funding_ends_date IS 'Last day the funder of the programme is known to pay; empty '
  'when no funder or no end is known.';
COMMENT ON COLUMN mart.match_link.source IS 'Document or public page the partnership was read from, or the case list.';
COMMENT ON COLUMN mart.match_link.evidence IS 'reported: a public source or a real case list; illustrative: a made-up '
  'case.';
COMMENT ON COLUMN mart.match_link.known_lessons IS
  'Lessons of which a public page tells something: codes of lessons with a blank between; none for a case.';
