-- one row per area and side
CREATE TABLE mart.offer_need_by_area (
  area_code VARCHAR NOT NULL,
  area_group VARCHAR NOT NULL,
  area_order INTEGER NOT NULL,
  area_in MAP(VARCHAR, VARCHAR) NOT NULL,
  side VARCHAR NOT NULL CHECK (side IN ('needed', 'competence', 'offered', 'learning')),
  respondent_count INTEGER,
  base_count INTEGER,
  share DOUBLE,
  low_share DOUBLE,
  high_share DOUBLE,
  is_uncertain BOOLEAN NOT NULL,
  disclosure VARCHAR NOT NULL,
  evidence VARCHAR NOT NULL,
  PRIMARY KEY (area_code, side)
);
INSERT INTO mart.offer_need_by_area BY NAME
SELECT a.area_code, a.area_group, a.area_order, a.name_in AS area_in,
  CASE c.tally WHEN 'need' THEN 'needed' WHEN 'offer' THEN 'offered' ELSE c.tally END AS side,
  c.respondent_count, c.base_count, c.share, c.low_share, c.high_share, c.is_uncertain, c.disclosure, c.evidence
FROM disclosed.cell c JOIN core.area a ON a.area_code = c.row_code
WHERE c.tally IN ('need', 'competence', 'offer', 'learning') AND c.split = 'all'
ORDER BY a.area_order, side;
COMMENT ON TABLE mart.offer_need_by_area IS 'Area by area: what hromadas need and what Norwegian municipalities are '
  'good at; what Norwegian municipalities wish to learn and what hromadas offer in return. Counts have passed the '
  'disclosure rules: fewer than five is never published, nor what would give it away. Source: KS form “needs of a '
  'hromada” and KS form “profile of a Norwegian municipality”.';
COMMENT ON COLUMN mart.offer_need_by_area.area_in IS 'Name of the area, by language.';
COMMENT ON COLUMN mart.offer_need_by_area.side IS 'needed: hromadas that need support in the area; competence: '
  'Norwegian municipalities of level 2 or 3; offered: hromadas that offer to share experience; learning: Norwegian '
  'municipalities that wish to learn.';
