-- one row per area and group of the hromadas that have answered
CREATE TABLE mart.need_by_region_type (
  area_code VARCHAR NOT NULL,
  area_group VARCHAR NOT NULL,
  area_order INTEGER NOT NULL,
  area_in MAP(VARCHAR, VARCHAR) NOT NULL,
  classes VARCHAR NOT NULL CHECK (classes IN ('all', 'auc', 'ks')),
  group_code VARCHAR NOT NULL,
  group_order INTEGER NOT NULL,
  respondent_count INTEGER,
  base_count INTEGER,
  share DOUBLE,
  low_share DOUBLE,
  high_share DOUBLE,
  is_uncertain BOOLEAN NOT NULL,
  disclosure VARCHAR NOT NULL,
  evidence VARCHAR NOT NULL,
  list_date DATE NOT NULL,
  PRIMARY KEY (area_code, classes, group_code)
);
INSERT INTO mart.need_by_region_type BY NAME
SELECT a.area_code, a.area_group, a.area_order, a.name_in AS area_in,
  c.split AS classes, c.column_code AS group_code,
  CASE c.split WHEN 'auc' THEN t.class_order WHEN 'ks' THEN 1 + (c.column_code = 'in_war_zone')::INTEGER
    ELSE 1 END AS group_order,
  c.respondent_count, c.base_count, c.share, c.low_share, c.high_share, c.is_uncertain, c.disclosure, c.evidence,
    c.list_date
FROM disclosed.cell c JOIN core.area a ON a.area_code = c.row_code
LEFT JOIN core.region_type t ON t.region_type = split_part(c.column_code, '+', 1)
WHERE c.tally = 'need' AND c.split <> 'horizon'
ORDER BY classes, group_order, a.area_order;
COMMENT ON TABLE mart.need_by_region_type IS 'How many hromadas need support in an area, by region type. A hromada '
  'names five areas at most. Counts have passed the disclosure rules: fewer than five is never published, nor what '
  'would give it away. Source: KS form “needs of a hromada”.';
COMMENT ON COLUMN mart.need_by_region_type.area_in IS 'Name of the area, by language.';
COMMENT ON COLUMN mart.need_by_region_type.classes IS 'all: every respondent; auc: the four classes of AUC; ks: the '
  'two categories of KS. By the newest list.';
COMMENT ON COLUMN mart.need_by_region_type.group_code IS 'all, a region type or a category; region types of fewer '
  'than ten respondents are put together, their codes parted by a plus sign.';
COMMENT ON COLUMN mart.need_by_region_type.group_order IS 'Order of the group, from the safest. Unit: rank.';
