-- every party of a partnership says the same of it: programme, status, since and source; none is left out above
-- over: staging.partnership_parties
SELECT partnership_id, count(DISTINCT programme) AS programmes, count(DISTINCT status) AS states,
  count(DISTINCT source) AS sources, count(DISTINCT coalesce(since, '')) AS days
FROM staging.partnership_parties GROUP BY partnership_id
HAVING programmes <> 1 OR states <> 1 OR sources <> 1 OR days <> 1
  OR partnership_id NOT IN (SELECT partnership_id FROM core.partnership)
