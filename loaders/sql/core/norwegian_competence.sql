-- one row per kommune that has answered and area
CREATE TABLE core.norwegian_competence (
  kommune_code VARCHAR NOT NULL,
  area_code VARCHAR NOT NULL,
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 3),
  evidence VARCHAR NOT NULL CHECK (evidence IN ('illustrative', 'reported')),
  PRIMARY KEY (kommune_code, area_code)
);
INSERT INTO core.norwegian_competence BY NAME
SELECT kommune_code, area_code, level, evidence
FROM staging.norwegian_competences ORDER BY kommune_code, area_code;
COMMENT ON TABLE core.norwegian_competence IS
  'Competence that a Norwegian municipality offers, by area. Source: KS form “profile of a Norwegian municipality”.';
