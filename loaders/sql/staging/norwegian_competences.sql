-- one row per kommune that has answered and area
CREATE TABLE staging.norwegian_competences (
  kommune_code VARCHAR NOT NULL CHECK (regexp_full_match(kommune_code, '[0-9]{4}')),
  area_code VARCHAR NOT NULL,
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 3),
  evidence VARCHAR NOT NULL CHECK (evidence IN ('illustrative', 'reported')),
  PRIMARY KEY (kommune_code, area_code)
);
COMMENT ON TABLE staging.norwegian_competences IS
  'Competence that a Norwegian municipality offers, by area. Source: KS form “profile of a Norwegian municipality”.';
COMMENT ON COLUMN staging.norwegian_competences.kommune_code IS 'Kommunenummer, text of four digits.';
COMMENT ON COLUMN staging.norwegian_competences.area_code IS 'Code of the area.';
COMMENT ON COLUMN staging.norwegian_competences.level IS
  'Competence by its own judgement. Unit: grade, 0 none, 1 some, 2 good, 3 very good.';
COMMENT ON COLUMN staging.norwegian_competences.evidence IS
  'illustrative: made up for demonstration; reported: from a real export in private/. Decided by the folder the file '
  'lies in.';
