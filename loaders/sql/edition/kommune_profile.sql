-- one row per kommune that has answered and whose answers this edition shows
CREATE TABLE edition.kommune_profile AS
SELECT p.* FROM core.norwegian_profile p JOIN edition.may_show a ON a.place_code = p.kommune_code
  WHERE NOT a.is_withheld
  ORDER BY p.kommune_code;
COMMENT ON TABLE edition.kommune_profile IS
  'Profiles of single Norwegian municipalities as far as this edition shows them. Source: KS form “profile of a '
  'Norwegian municipality”.';
COMMENT ON COLUMN edition.kommune_profile.horizon IS
  'Cooperation it wishes. short: measures while the war lasts; long: systematic rebuilding; both.';
