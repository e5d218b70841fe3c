-- oblasts, types and region types each hold all hromadas once, counted and excluded
-- over: mart.own_revenue_distribution
SELECT year, measure, group_kind, sum(hromada_count) AS hromadas, sum(excluded_count) AS excluded
FROM mart.own_revenue_distribution
GROUP BY ALL HAVING sum(hromada_count) + sum(excluded_count) <> (SELECT count(*) FROM core.hromada)
