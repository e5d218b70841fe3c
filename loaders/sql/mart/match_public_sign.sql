-- one row per hromada and thing that it has made public, as far as it is told of a single one
-- Nothing of a hromada that is withheld; nothing of energy, water and civil protection, nor of all projects together.
CREATE TABLE mart.match_public_sign (
  hromada_code VARCHAR NOT NULL,
  sign VARCHAR NOT NULL CHECK (sign IN ('projects', 'petitions', 'participatory_budget', 'youth_council')),
  area_code VARCHAR NOT NULL,
  project_count INTEGER CHECK (project_count > 0),
  PRIMARY KEY (hromada_code, sign, area_code),
  CHECK ((sign = 'projects') = (project_count IS NOT NULL))
);
INSERT INTO mart.match_public_sign BY NAME
WITH sign AS (
  SELECT p.hromada_code, 'projects' AS sign, s.area_code, sum(p.project_count) AS project_count
  FROM core.public_project p JOIN core.public_sector s USING (sector_code)
  WHERE p.project_count > 0 AND s.area_code IS NOT NULL AND NOT s.stands_in_groups_only GROUP BY ALL
  UNION ALL BY NAME
  SELECT hromada_code, sign, 'democracy' AS area_code FROM core.civic_sign
)
SELECT x.* FROM sign x JOIN edition.withheld w USING (hromada_code) WHERE NOT w.is_withheld
ORDER BY x.hromada_code, x.sign, x.area_code;
COMMENT ON TABLE mart.match_public_sign IS
  'What single hromadas have made public: projects in DREAM by area, petitions, participatory budgets and youth '
  'councils. In the match it stands where a hromada has not answered, and is no answer. Source: MaxSemenchuk/'
  'hromada-strategy-collab (CC BY 4.0), 29 July 2026, from the open interface of DREAM; KSE Loc Data Hub, 2020–2022.';
COMMENT ON COLUMN mart.match_public_sign.sign IS
  'projects in DREAM; or petitions, participatory_budget or youth_council in a public list.';
COMMENT ON COLUMN mart.match_public_sign.project_count IS
  'Projects that are not cancelled; empty for other signs. Unit: count.';
