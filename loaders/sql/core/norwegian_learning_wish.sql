-- one row per kommune that has answered and area it wishes to learn about
CREATE TABLE core.norwegian_learning_wish (
  kommune_code VARCHAR NOT NULL,
  area_code VARCHAR NOT NULL,
  evidence VARCHAR NOT NULL CHECK (evidence IN ('illustrative', 'reported')),
  PRIMARY KEY (kommune_code, area_code)
);
INSERT INTO core.norwegian_learning_wish BY NAME
SELECT kommune_code, area_code, evidence
FROM staging.norwegian_learning_wishes ORDER BY kommune_code, area_code;
COMMENT ON TABLE core.norwegian_learning_wish IS
  'What a Norwegian municipality wishes to learn from a Ukrainian partner. Source: KS form “profile of a Norwegian '
  'municipality”.';
