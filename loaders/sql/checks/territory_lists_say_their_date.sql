-- the record of the lists holds for the date of the newest list: its age is judged by that date
-- over: staging.territory_lists
SELECT m.as_of, newest.list_date::VARCHAR AS newest_list_date
FROM meta.data_table m, (SELECT max(list_date) AS list_date FROM staging.territory_lists WHERE kind = 'listing') newest
WHERE m.table_name = 'territory_lists' AND m.as_of <> newest.list_date::VARCHAR
