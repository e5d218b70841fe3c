-- every row of the capacity sheet is either given to one hromada or listed as left out, one row for each hromada not occupied since before 2022
-- over: staging.hromada_financial_capacity
SELECT (SELECT count(*) FROM staging.hromada_financial_capacity) AS joined,
  (SELECT count(*) FROM staging.hromada_financial_capacity_left_out) AS left_out, count(*) AS hromadas
FROM staging.hromadas WHERE NOT is_occupied_before_2022
HAVING joined + left_out <> count(*)
