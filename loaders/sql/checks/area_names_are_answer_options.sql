-- a name of an area is an answer option of a form: no two alike in a language, and none with the sign that parts
-- options
-- over: staging.areas
SELECT language, text, count(*) AS areas FROM staging.texts
WHERE table_name = 'areas' AND field = 'name'
GROUP BY language, text HAVING areas > 1 OR contains(text, ';')
