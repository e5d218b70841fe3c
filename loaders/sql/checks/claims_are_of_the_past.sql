-- no claim was entered after the day that its table was last brought up to date
-- over: staging.claims
SELECT c.claim_id, 'entered on ' || c.entered_on::VARCHAR AS problem,
  'write the day it was entered, ' || m.retrieved || ' at the latest: that is when the record says the table was ' ||
  'last changed' AS mend
FROM staging.claims c, meta.data_table m
WHERE m.table_name = 'claims' AND c.entered_on::VARCHAR > m.retrieved
