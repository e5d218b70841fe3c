-- one row per kommune that has answered and area it wishes to learn about
CREATE TABLE staging.norwegian_learning_wishes (
  kommune_code VARCHAR NOT NULL CHECK (regexp_full_match(kommune_code, '[0-9]{4}')),
  area_code VARCHAR NOT NULL,
  evidence VARCHAR NOT NULL CHECK (evidence IN ('illustrative', 'reported')),
  PRIMARY KEY (kommune_code, area_code)
);
COMMENT ON TABLE staging.norwegian_learning_wishes IS
  'What a Norwegian municipality wishes to learn from a Ukrainian partner. Source: KS form “profile of a Norwegian '
  'municipality”.';
COMMENT ON COLUMN staging.norwegian_learning_wishes.kommune_code IS 'Kommunenummer, text of four digits.';
COMMENT ON COLUMN staging.norwegian_learning_wishes.area_code IS 'Code of the area.';
COMMENT ON COLUMN staging.norwegian_learning_wishes.evidence IS
  'illustrative: made up for demonstration; reported: from a real export in private/. Decided by the folder the file '
  'lies in.';
