-- 1,469 hromadas in 24 oblasts
-- over: staging.hromadas
SELECT count(*) AS hromadas, count(DISTINCT oblast_code) AS oblasts
FROM staging.hromadas
HAVING count(*) <> 1469 OR count(DISTINCT oblast_code) <> 24
