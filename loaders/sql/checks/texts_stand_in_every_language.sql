-- every text of the tables written by hand stands in every language of the site
-- over: staging.texts
WITH said AS (SELECT DISTINCT table_name, row_key, field FROM staging.texts)
SELECT table_name, row_key, field, language AS missing_in
FROM said CROSS JOIN meta.language ANTI JOIN staging.texts USING (table_name, row_key, field, language)
