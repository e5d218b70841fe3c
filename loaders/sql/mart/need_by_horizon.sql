-- one row per area and horizon
CREATE TABLE mart.need_by_horizon (
  area_code VARCHAR NOT NULL,
  area_group VARCHAR NOT NULL,
  area_order INTEGER NOT NULL,
  area_in MAP(VARCHAR, VARCHAR) NOT NULL,
  horizon VARCHAR NOT NULL CHECK (horizon IN ('short', 'long', 'all')),
  respondent_count INTEGER,
  base_count INTEGER,
  share DOUBLE,
  low_share DOUBLE,
  high_share DOUBLE,
  is_uncertain BOOLEAN NOT NULL,
  disclosure VARCHAR NOT NULL,
  evidence VARCHAR NOT NULL,
  PRIMARY KEY (area_code, horizon)
);
INSERT INTO mart.need_by_horizon BY NAME
SELECT a.area_code, a.area_group, a.area_order, a.name_in AS area_in, c.column_code AS horizon,
  c.respondent_count, c.base_count, c.share, c.low_share, c.high_share, c.is_uncertain, c.disclosure, c.evidence
FROM disclosed.cell c JOIN core.area a ON a.area_code = c.row_code
WHERE c.tally = 'need' AND c.split IN ('horizon', 'all')
ORDER BY a.area_order, list_position(['short', 'long', 'all'], c.column_code);
COMMENT ON TABLE mart.need_by_horizon IS 'How many hromadas need support in an area at once, while the war lasts, and '
  'how many in the long term. Counts have passed the disclosure rules: fewer than five is never published, nor what '
  'would give it away. Source: KS form “needs of a hromada”.';
COMMENT ON COLUMN mart.need_by_horizon.area_in IS 'Name of the area, by language.';
COMMENT ON COLUMN mart.need_by_horizon.horizon IS 'short: while the war lasts; long: to rebuild; all: the two '
  'together.';
