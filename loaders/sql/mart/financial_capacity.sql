-- one row per group of hromadas and class
CREATE TABLE mart.financial_capacity (
  group_kind VARCHAR NOT NULL CHECK (group_kind IN ('country', 'oblast', 'type', 'region_type')),
  group_code VARCHAR NOT NULL,
  class_date DATE,
  capacity_class VARCHAR NOT NULL,
  class_order INTEGER NOT NULL,
  hromada_count INTEGER NOT NULL CHECK (hromada_count >= 0),
  share DOUBLE NOT NULL CHECK (share BETWEEN 0 AND 1),
  unknown_count INTEGER NOT NULL CHECK (unknown_count >= 0),
  PRIMARY KEY (group_kind, group_code, capacity_class)
);
INSERT INTO mart.financial_capacity BY NAME
WITH place AS (
  SELECT c.capacity_class, r.class_date, unnest([
    {kind: 'country', code: 'UA'}, {kind: 'oblast', code: h.oblast_code},
    {kind: 'type', code: h.type}, {kind: 'region_type', code: r.region_type}]) AS g
  FROM core.hromada h CROSS JOIN core.budget_span s
  LEFT JOIN core.hromada_class_on_year_end r ON r.hromada_code = h.hromada_code AND r.year = s.to_year
  LEFT JOIN core.hromada_financial_capacity c ON c.hromada_code = h.hromada_code
), grouped AS (
  SELECT g.kind AS group_kind, g.code AS group_code,
    CASE g.kind WHEN 'region_type' THEN any_value(class_date) END AS class_date, count(capacity_class) AS known_count,
    count(*) - count(capacity_class) AS unknown_count, list(capacity_class) AS classes
  FROM place WHERE g.code IS NOT NULL GROUP BY g.kind, g.code
), class AS (
  SELECT DISTINCT capacity_class, class_order FROM core.hromada_financial_capacity
)
SELECT g.group_kind, g.group_code, g.class_date, c.capacity_class, c.class_order,
  len(list_filter(g.classes, lambda x: x = c.capacity_class)) AS hromada_count,
  round(len(list_filter(g.classes, lambda x: x = c.capacity_class)) / g.known_count, 6) AS share, g.unknown_count
FROM grouped g CROSS JOIN class c
WHERE g.known_count > 0
ORDER BY g.group_kind, g.group_code, c.class_order;
COMMENT ON TABLE mart.financial_capacity IS
  'Hromadas by class of financial capacity; a class without hromadas has the count 0. Source: state assessment of the '
  'financial capacity of hromadas, by way of KSE Loc Data Hub, fin_capacity_merged.xlsx.';
COMMENT ON COLUMN mart.financial_capacity.group_kind IS
  'What the group is: the country, an oblast, a type (urban, settlement, rural) or a region type on class_date.';
COMMENT ON COLUMN mart.financial_capacity.group_code IS
  'UA for the country, ISO 3166-2 code of the oblast, the type, or the region type.';
COMMENT ON COLUMN mart.financial_capacity.class_order IS 'Order of the class, 1 critical to 5 high. Unit: rank.';
COMMENT ON COLUMN mart.financial_capacity.hromada_count IS 'Hromadas of the class. Unit: count.';
COMMENT ON COLUMN mart.financial_capacity.share IS
  'Share of the hromadas of the group that have a class. Unit: share, 0 to 1.';
COMMENT ON COLUMN mart.financial_capacity.unknown_count IS
  'Hromadas of the group without a class: occupied since before 2022, or left out because the name in the sheet fits '
  'no hromada, or more than one. Unit: count.';
COMMENT ON COLUMN mart.financial_capacity.class_date IS
  'Day the region types are of: the end of the last complete budget year, since the source does not name its own. '
  'Empty for other groups.';
