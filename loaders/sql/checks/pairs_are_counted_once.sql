-- a pair of parties stands once in the marts, however many partnerships it has; counts by programme add up to all
-- over: mart.partnership_pair
SELECT 'pair' AS what, coalesce(host_code, host_name) AS host, coalesce(partner_code, partner_name) AS partner,
  count(*) AS n
FROM mart.partnership_pair GROUP BY ALL HAVING n > 1
UNION ALL
SELECT 'sum', 'pairs by programme', 'all pairs', s.n - p.n
FROM (SELECT sum(pair_count) AS n FROM mart.partnership_count) s, (SELECT count(*) AS n FROM mart.partnership_pair) p
  WHERE s.n <> p.n
