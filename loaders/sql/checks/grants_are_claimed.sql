-- a grant that is counted for an instrument is told by a claim of that kind
-- over: staging.funding_grants
SELECT g.instrument_code, g.claim_id, c.kind
FROM staging.funding_grants g LEFT JOIN staging.claims c USING (claim_id)
LEFT JOIN staging.funding_instruments i USING (instrument_code)
WHERE c.kind IS DISTINCT FROM 'grant' OR i.instrument_code IS NULL
