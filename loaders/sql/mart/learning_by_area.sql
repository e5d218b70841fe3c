-- one row per area
CREATE TABLE mart.learning_by_area (
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
INSERT INTO mart.learning_by_area BY NAME
SELECT a.area_code, a.area_group, a.area_order, a.name_in AS area_in,
  c.respondent_count, c.base_count, c.share, c.low_share, c.high_share, c.is_uncertain, c.disclosure, c.evidence
FROM disclosed.cell c JOIN core.area a ON a.area_code = c.row_code
WHERE c.tally = 'learning'
ORDER BY a.area_order;
COMMENT ON TABLE mart.learning_by_area IS 'How many Norwegian municipalities wish to learn about an area from a '
  'Ukrainian partner. Counts have passed the disclosure rules: fewer than five is never published, nor what would '
  'give it away. Source: KS form “profile of a Norwegian municipality”.';
COMMENT ON COLUMN mart.learning_by_area.area_in IS 'Name of the area, by language.';
