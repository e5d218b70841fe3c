-- one row per dated list that gives region types
CREATE TABLE core.territory_list (
  list_id VARCHAR PRIMARY KEY,
  list_date DATE NOT NULL UNIQUE,
  valid_to DATE,
  is_newest BOOLEAN NOT NULL,
  order_number VARCHAR,
  title_in MAP(VARCHAR, VARCHAR) NOT NULL,
  quality VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  CHECK (is_newest = (valid_to IS NULL))
);
INSERT INTO core.territory_list BY NAME
WITH list AS (
  SELECT list_id, list_date, order_number, quality, source FROM staging.territory_lists WHERE kind = 'listing'
  UNION ALL BY NAME
  SELECT DISTINCT 'territory-order' AS list_id, list_date, 'order ' || order_number AS order_number,
    'derived' AS quality, 'Ministry for Development of Communities and Territories of Ukraine, order ' ||
    order_number || ', by way of igskak/KATOTTG' AS source
  FROM staging.territory_order_lines
)
SELECT list_id, list_date, CAST(lead(list_date) OVER later - INTERVAL 1 DAY AS DATE) AS valid_to,
  lead(list_date) OVER later IS NULL AS is_newest, order_number,
    text_of('territory_lists', list_id, 'title') AS title_in, quality, source
FROM list
WINDOW later AS (ORDER BY list_date)
ORDER BY list_date;
COMMENT ON TABLE core.territory_list IS
  'Each list with the days it holds for: until the day before the next one. Pages use the newest. Source: orders of '
  'the government of Ukraine named in each row.';
COMMENT ON COLUMN core.territory_list.valid_to IS 'Last day before the next list; empty for the newest.';
COMMENT ON COLUMN core.territory_list.is_newest IS 'True for the list that pages use.';
COMMENT ON COLUMN core.territory_list.title_in IS 'Title of the list, by language.';
