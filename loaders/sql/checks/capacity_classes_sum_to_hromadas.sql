-- the classes of a group and the hromadas without a class are all its hromadas, and the shares sum to 1
-- over: mart.financial_capacity
-- tolerance: 0.00001 of a share: each of the five shares is rounded to six decimals
WITH place AS (
  SELECT unnest([{kind: 'country', code: 'UA'}, {kind: 'oblast', code: oblast_code}, {kind: 'type', code: type}]) AS g
  FROM mart.hromada
  UNION ALL
  SELECT {kind: 'region_type', code: c.region_type}
  FROM (SELECT DISTINCT class_date FROM mart.financial_capacity) f
  JOIN mart.hromada_class c ON f.class_date BETWEEN c.from_date AND c.to_date
)
SELECT f.group_kind, f.group_code, f.known + f.unknown_count AS hromadas, count(*) AS expected
FROM (SELECT group_kind, group_code, sum(hromada_count) AS known, any_value(unknown_count) AS unknown_count,
  sum(share) AS share
  FROM mart.financial_capacity GROUP BY ALL) f
JOIN place p ON p.g.kind = f.group_kind AND p.g.code = f.group_code
GROUP BY f.group_kind, f.group_code, f.known, f.unknown_count, f.share
HAVING f.known + f.unknown_count <> count(*) OR abs(f.share - 1) > 0.00001
