-- one row per response and chosen area
CREATE TABLE core.support_choice (
  response_number INTEGER NOT NULL CHECK (response_number >= 1),
  area_code VARCHAR NOT NULL,
  evidence VARCHAR NOT NULL CHECK (evidence IN ('illustrative', 'reported')),
  PRIMARY KEY (response_number, area_code)
);
INSERT INTO core.support_choice BY NAME
SELECT response_number, area_code, evidence
FROM staging.support_choices ORDER BY response_number, area_code;
COMMENT ON TABLE core.support_choice IS
  'Answers to “What support for Ukrainian cities (or regions) is most needed? Please choose the three most relevant '
  'obstacles in the list”, the wording of the survey of the European Committee of the Regions, which mixes support '
  'and obstacles. Its options and results are lost; the options here are our nine measures of support. Source: KS '
  'form in the shape of the survey of the Committee of the Regions.';
