-- the sums of the oblasts are the national sum, for each amount and year
-- over: staging.hromada_budgets
WITH oblast AS (
  SELECT b.year, h.oblast_code, sum(b.own_uah_m) AS own, sum(b.transfers_uah_m) AS transfers,
    sum(b.total_uah_m) AS total
  FROM staging.hromada_budgets b JOIN staging.hromadas h USING (hromada_code) JOIN staging.oblasts o USING (oblast_code)
  GROUP BY ALL
), national AS (
  SELECT year, sum(own_uah_m) AS own, sum(transfers_uah_m) AS transfers, sum(total_uah_m) AS total
  FROM staging.hromada_budgets GROUP BY year
)
SELECT n.year, n.own, sum(o.own) AS own_of_oblasts
FROM national n LEFT JOIN oblast o USING (year)
GROUP BY n.year, n.own, n.transfers, n.total
HAVING (sum(o.own), sum(o.transfers), sum(o.total)) IS DISTINCT FROM (n.own, n.transfers, n.total)
