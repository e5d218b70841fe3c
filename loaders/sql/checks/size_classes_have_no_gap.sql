-- size classes follow one another from 0 without gap or overlap, and only the last is open
-- over: staging.size_classes
SELECT size_class, from_population, to_population
FROM (SELECT *, lag(to_population, 1, 0) OVER w AS ended, row_number() OVER w AS n,
  lead(size_class) OVER w IS NULL AS is_last FROM staging.size_classes WINDOW w AS (ORDER BY from_population))
WHERE from_population <> ended OR n <> class_order OR (to_population IS NULL) <> is_last
