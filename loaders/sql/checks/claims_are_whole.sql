-- every claim has a list, a kind and a programme that exist, codes of ours, areas of ours, and stands once
-- over: staging.claims
-- row by row, given: hromadas, oblasts, kommuner, fylker, claim_lists, claim_kinds, areas, partnership_programmes
WITH place AS (
  SELECT hromada_code AS code, 'hromada' AS kind FROM staging.hromadas
  UNION ALL SELECT oblast_code, 'oblast' FROM staging.oblasts
  UNION ALL SELECT kommune_code, 'kommune' FROM staging.kommuner
  UNION ALL SELECT fylke_code, 'fylkeskommune' FROM staging.fylker
)
SELECT claim_id, 'list ' || list AS problem, 'add it to data/claim_lists.csv' AS mend FROM staging.claims
  WHERE list NOT IN (SELECT list FROM staging.claim_lists)
UNION ALL
SELECT claim_id, 'kind ' || kind, 'write a kind of data/claim_kinds.csv' FROM staging.claims
  WHERE kind NOT IN (SELECT kind FROM staging.claim_kinds)
UNION ALL
SELECT claim_id, 'programme ' || programme, 'write a code of data/partnership_programmes.csv' FROM staging.claims
  WHERE programme NOT IN (SELECT programme_code FROM staging.partnership_programmes)
UNION ALL
SELECT claim_id, 'host code ' || host_code, 'write a code of the ' || host_kind || ', or none' FROM staging.claims c
  WHERE host_code IS NOT NULL AND NOT EXISTS (FROM place p WHERE p.code = c.host_code AND p.kind = c.host_kind)
UNION ALL
SELECT claim_id, 'partner code ' || coalesce(partner_code, 'missing'), 'write the number of the ' || partner_kind
  FROM staging.claims c WHERE partner_country = 'NO'
    AND NOT EXISTS (FROM place p WHERE p.code = c.partner_code AND p.kind = c.partner_kind)
UNION ALL
SELECT claim_id, 'area ' || area, 'write codes of data/areas.csv, with a semicolon between'
  FROM (SELECT claim_id, unnest(string_split(themes, '; ')) AS area FROM staging.claims)
  WHERE area NOT IN (SELECT area_code FROM staging.areas)
UNION ALL
SELECT max(claim_id), 'the same claim as ' || min(claim_id), 'leave one out' FROM staging.claims
  GROUP BY list, host_country, host_name, coalesce(host_code, ''), partner_country, partner_name, kind,
    coalesce(said_on, ''), page HAVING count(*) > 1
UNION ALL
SELECT min(claim_id),
  format('joint {} has {} parties', joint, count(DISTINCT host_name) + count(DISTINCT partner_name)),
  'no act that we know has more than twelve: give each act its own label' FROM staging.claims
  WHERE joint IS NOT NULL GROUP BY joint HAVING count(DISTINCT host_name) + count(DISTINCT partner_name) > 12
