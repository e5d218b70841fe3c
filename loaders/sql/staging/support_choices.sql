-- one row per response and chosen area
CREATE TABLE staging.support_choices (
  response_number INTEGER NOT NULL CHECK (response_number >= 1),
  area_code VARCHAR NOT NULL,
  evidence VARCHAR NOT NULL CHECK (evidence IN ('illustrative', 'reported')),
  PRIMARY KEY (response_number, area_code)
);
COMMENT ON TABLE staging.support_choices IS
  'Answers to “What support for Ukrainian cities (or regions) is most needed? Please choose the three most relevant '
  'obstacles in the list”, the wording of the survey of the European Committee of the Regions, which mixes support '
  'and obstacles. Its options and results are lost; the options here are our nine measures of support. Source: KS '
  'form in the shape of the survey of the Committee of the Regions.';
COMMENT ON COLUMN staging.support_choices.response_number IS
  'Place of the response in the export; who answered is not read. Unit: rank.';
COMMENT ON COLUMN staging.support_choices.area_code IS 'Code of the area.';
COMMENT ON COLUMN staging.support_choices.evidence IS
  'illustrative: made up for demonstration; reported: from a real export in private/. Decided by the folder the file '
  'lies in.';
