-- every response to the survey of support has exactly three choices, each a short-term or long-term measure
-- over: staging.support_choices
SELECT response_number, count(*) AS choices, count(a.area_code) AS measures
FROM staging.support_choices c LEFT JOIN staging.areas a ON a.area_code = c.area_code
  AND a.area_group IN ('short_term', 'long_term')
GROUP BY response_number HAVING count(*) <> 3 OR count(a.area_code) <> 3
