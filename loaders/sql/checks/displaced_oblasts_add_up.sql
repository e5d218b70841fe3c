-- a person stands in one oblast: the oblasts of a day add up to the register's figure of that day
-- over: staging.displaced_by_oblast
WITH day AS (
  SELECT counted_date, sum(registered_count) AS registered FROM staging.displaced_by_oblast GROUP BY ALL
)
SELECT d.counted_date::VARCHAR AS at, d.registered, p.person_count FROM day d JOIN staging.displaced_people p
  ON p.measure = 'registered' AND p.quality <> 'conflicting' AND p.counted = d.counted_date::VARCHAR
WHERE p.person_count <> d.registered
UNION ALL
SELECT oblast_code, registered_count, NULL FROM staging.displaced_by_oblast
WHERE oblast_code NOT IN (SELECT oblast_code FROM staging.oblasts)
