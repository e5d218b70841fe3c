-- 357 kommuner in 15 fylker
-- over: staging.kommuner
SELECT count(*) AS kommuner, count(DISTINCT k.fylke_code) AS fylker
FROM staging.kommuner k JOIN staging.fylker f USING (fylke_code)
HAVING count(*) <> 357 OR count(DISTINCT k.fylke_code) <> 15 OR (SELECT count(*) FROM staging.fylker) <> 15
