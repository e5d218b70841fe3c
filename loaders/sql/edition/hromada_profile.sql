-- one row per hromada that has answered and whose answers this edition shows
CREATE TABLE edition.hromada_profile AS
SELECT p.* FROM core.hromada_profile p JOIN edition.may_show a ON a.place_code = p.hromada_code WHERE NOT a.is_withheld
  ORDER BY p.hromada_code;
COMMENT ON TABLE edition.hromada_profile IS
  'What single hromadas say of themselves as far as this edition shows it. Source: KS form “needs of a hromada”.';
