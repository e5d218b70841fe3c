-- one row per case with a hromada, as far as this edition names it
CREATE TABLE edition.partnership_case AS
SELECT c.* FROM core.partnership_case c CROSS JOIN meta.audience a
  JOIN edition.may_show h ON h.place_code = c.hromada_code
WHERE NOT h.is_withheld AND (a.audience = 'internal' OR c.evidence = 'illustrative') ORDER BY c.case_id;
COMMENT ON TABLE edition.partnership_case IS
  'Cases whose both sides this edition names: in the public one only made-up cases away from the front. Source: case '
  'list of KS.';
