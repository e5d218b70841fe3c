-- one row per measure of support
CREATE TABLE mart.support_choice_by_area (
  area_code VARCHAR PRIMARY KEY,
  area_group VARCHAR NOT NULL,
  area_order INTEGER NOT NULL,
  area_in MAP(VARCHAR, VARCHAR) NOT NULL,
  respondent_count INTEGER,
  base_count INTEGER,
  share DOUBLE,
  low_share DOUBLE,
  high_share DOUBLE,
  is_uncertain BOOLEAN NOT NULL,
  disclosure VARCHAR NOT NULL,
  evidence VARCHAR NOT NULL
);
INSERT INTO mart.support_choice_by_area BY NAME
SELECT a.area_code, a.area_group, a.area_order, a.name_in AS area_in,
  c.respondent_count, c.base_count, c.share, c.low_share, c.high_share, c.is_uncertain, c.disclosure, c.evidence
FROM disclosed.cell c JOIN core.area a ON a.area_code = c.row_code
WHERE c.tally = 'support_choice'
ORDER BY a.area_order;
COMMENT ON TABLE mart.support_choice_by_area IS 'How many responses chose a measure among the three most relevant. '
  'Counts have passed the disclosure rules: fewer than five is never published, nor what would give it away. Source: '
  'KS form in the shape of the survey of the Committee of the Regions.';
COMMENT ON COLUMN mart.support_choice_by_area.area_in IS 'Name of the area, by language.';
