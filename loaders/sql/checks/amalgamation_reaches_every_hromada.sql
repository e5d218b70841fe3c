-- voluntary and decreed formation together reach every hromada
-- over: mart.amalgamation
SELECT sum(hromada_count) AS formed, (SELECT count(*) FROM core.hromada) AS hromadas
FROM mart.amalgamation
HAVING sum(hromada_count) <> (SELECT count(*) FROM core.hromada)
