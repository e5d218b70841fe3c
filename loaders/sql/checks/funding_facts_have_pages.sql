-- every amount, day, cover, condition, call and grant of an instrument has its page, and no page tells of nothing
-- over: staging.funding_facts, staging.funding_instruments, staging.funding_grants, staging.texts
WITH told AS (
  SELECT instrument_code, unnest([CASE WHEN amount IS NOT NULL THEN 'amount' END,
    CASE WHEN valid_from IS NOT NULL THEN 'from' END, CASE WHEN valid_to IS NOT NULL THEN 'until' END,
    CASE WHEN reported_grant_count IS NOT NULL THEN 'grants' END]) AS fact FROM staging.funding_instruments
  UNION SELECT DISTINCT row_key, field FROM staging.texts
    WHERE table_name = 'funding_instruments' AND field IN ('covers', 'eligible', 'calls')
  UNION SELECT instrument_code, 'grants' FROM staging.funding_grants
)
SELECT coalesce(t.instrument_code, f.instrument_code) AS instrument_code, coalesce(t.fact, f.fact) AS fact, f.page
FROM (FROM told WHERE fact IS NOT NULL) t
FULL JOIN staging.funding_facts f ON f.instrument_code = t.instrument_code AND f.fact = t.fact
WHERE t.fact IS NULL OR f.fact IS NULL
