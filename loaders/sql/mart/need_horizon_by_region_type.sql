-- one row per group of the hromadas that have answered and horizon
CREATE TABLE mart.need_horizon_by_region_type (
  classes VARCHAR NOT NULL CHECK (classes IN ('all', 'auc', 'ks')),
  group_code VARCHAR NOT NULL,
  group_order INTEGER NOT NULL,
  horizon VARCHAR NOT NULL CHECK (horizon IN ('short', 'both', 'long')),
  horizon_order INTEGER NOT NULL,
  respondent_count INTEGER,
  base_count INTEGER,
  share DOUBLE,
  low_share DOUBLE,
  high_share DOUBLE,
  is_uncertain BOOLEAN NOT NULL,
  disclosure VARCHAR NOT NULL,
  evidence VARCHAR NOT NULL,
  list_date DATE NOT NULL,
  PRIMARY KEY (classes, group_code, horizon)
);
INSERT INTO mart.need_horizon_by_region_type BY NAME
SELECT c.split AS classes, c.column_code AS group_code,
  CASE c.split WHEN 'auc' THEN t.class_order WHEN 'ks' THEN 1 + (c.column_code = 'in_war_zone')::INTEGER
    ELSE 1 END AS group_order,
  c.row_code AS horizon, list_position(['short', 'both', 'long'], c.row_code) AS horizon_order,
  c.respondent_count, c.base_count, c.share, c.low_share, c.high_share, c.is_uncertain, c.disclosure, c.evidence,
    c.list_date
FROM disclosed.cell c
LEFT JOIN core.region_type t ON t.region_type = split_part(c.column_code, '+', 1)
WHERE c.tally = 'hromada_horizon'
ORDER BY classes, group_order, horizon_order;
COMMENT ON TABLE mart.need_horizon_by_region_type IS
  'Whether hromadas look for short-term support, long-term support or both, by region type; one answer each. Counts '
  'have passed the disclosure rules: fewer than five is never published, nor what would give it away. Source: KS form '
  '“needs of a hromada”.';
COMMENT ON COLUMN mart.need_horizon_by_region_type.classes IS
  'all: every respondent; auc: the four classes of AUC; ks: the two categories of KS. By the newest list.';
COMMENT ON COLUMN mart.need_horizon_by_region_type.group_code IS
  'all, a region type or a category; region types of fewer than ten respondents are put together, their codes parted '
  'by a plus sign.';
COMMENT ON COLUMN mart.need_horizon_by_region_type.group_order IS 'Order of the group, from the safest. Unit: rank.';
COMMENT ON COLUMN mart.need_horizon_by_region_type.horizon IS 'short: while the war lasts; long: to rebuild; both.';
COMMENT ON COLUMN mart.need_horizon_by_region_type.horizon_order IS 'Order of the answer. Unit: rank.';
