-- each row of the capacity sheet is given to one hromada, one for each not occupied since before 2022, or left out
-- over: staging.hromada_financial_capacity
SELECT (SELECT count(*) FROM staging.hromada_financial_capacity) AS joined,
  (SELECT count(*) FROM staging.hromada_financial_capacity_left_out) AS left_out, count(*) AS hromadas
FROM staging.hromadas WHERE NOT is_occupied_before_2022
HAVING joined + left_out <> count(*)
