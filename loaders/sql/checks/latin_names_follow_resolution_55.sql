-- the Latin name of a hromada is its Ukrainian name in the romanisation of resolution 55
-- over: staging.hromadas
SELECT hromada_code, name_uk, name, romanise(name_uk) AS expected
FROM staging.hromadas WHERE name <> romanise(name_uk)
