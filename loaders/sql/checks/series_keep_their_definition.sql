-- a series has one definition, and the index of prices has no gap: figures of another kind never join a line
-- over: staging.national_series
SELECT series, 'definitions' AS what, count(DISTINCT definition) AS n FROM staging.national_series
  GROUP BY series HAVING count(DISTINCT definition) > 1
UNION ALL
SELECT series, 'years missing', max(year) - min(year) + 1 - count(DISTINCT year) FROM staging.national_series
  WHERE series = 'consumer_price_index' GROUP BY series HAVING max(year) - min(year) + 1 <> count(DISTINCT year)
