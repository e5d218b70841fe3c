-- no more have left a hromada than lived there, and its adjusted population is the old one with the displaced
-- over: staging.hromada_displacement
-- row by row, given: hromadas
-- The budget rounds both of its figures to a hundred persons.
SELECT d.*, h.population_2022 FROM staging.hromada_displacement d JOIN staging.hromadas h USING (hromada_code)
WHERE -d.net_displaced_count > h.population_2022
  OR abs(h.population_2022 + d.net_displaced_count - d.adjusted_population) > 100
