-- each division of the municipalities into groups covers the whole country once: with, without and inhabitants add up
-- over: mart.partnership_coverage
WITH whole AS (SELECT * FROM mart.partnership_coverage WHERE group_kind = 'country')
SELECT g.country, g.group_kind, sum(g.municipality_count) AS municipalities, any_value(w.municipality_count) AS expected
FROM mart.partnership_coverage g JOIN whole w USING (country) GROUP BY ALL
HAVING sum(g.municipality_count) <> any_value(w.municipality_count) OR sum(g.with_count) <> any_value(w.with_count)
  OR sum(g.without_count) <> any_value(w.without_count) OR sum(g.population) <> any_value(w.population)
    OR sum(g.without_population) <> any_value(w.without_population)
    OR sum(g.any_known_count) <> any_value(w.any_known_count) OR sum(g.any_none_count) <> any_value(w.any_none_count)
    OR sum(g.any_norwegian_count) <> any_value(w.any_norwegian_count)
    OR sum(g.any_none_population) <> any_value(w.any_none_population)
UNION ALL
SELECT w.country, 'register', w.municipality_count, n.n FROM whole w
JOIN (SELECT 'UA' AS country, count(*) AS n FROM core.hromada
  UNION ALL SELECT 'NO', count(*) FROM core.kommune) n USING (country) WHERE n.n <> w.municipality_count
UNION ALL -- those with a partner are those who stand in a pair that counts
SELECT w.country, 'pairs', w.with_count, n.n FROM whole w
JOIN (SELECT unnest(['UA', 'NO']) AS country, unnest([
    count(DISTINCT host_code) FILTER (host_kind = 'hromada'),
    count(DISTINCT partner_code) FILTER (partner_kind = 'kommune')]) AS n
  FROM mart.partnership_pair WHERE network = 'norwegian_ukrainian' AND is_partnership) n USING (country)
  WHERE n.n <> w.with_count
