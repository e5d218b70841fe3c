-- every kommune, county, hromada and oblast with hromadas is a place with a population, and Kyiv is one without
-- over: mart.place
WITH expected AS (
  SELECT kommune_code AS place_code FROM core.kommune
  UNION SELECT fylke_code FROM core.kommune
  UNION SELECT hromada_code FROM core.hromada
  UNION SELECT oblast_code FROM core.hromada
  UNION SELECT oblast_code FROM core.oblast WHERE oblast_code = 'UA-30'
)
SELECT coalesce(e.place_code, p.place_code) AS place, p.place_kind AS kind
FROM expected e FULL JOIN mart.place p USING (place_code)
WHERE e.place_code IS NULL OR p.place_code IS NULL OR (p.population IS NULL) <> (p.place_kind = 'city')
UNION ALL
SELECT place_code, 'a figure without its place' FROM mart.place_figure ANTI JOIN mart.place USING (place_code)
UNION ALL
SELECT place_code, 'a claim without its place' FROM mart.place_claim ANTI JOIN mart.place USING (place_code)
