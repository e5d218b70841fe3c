-- a claim's hromada is one of those that bear the name the list writes, and an open name is borne by several
-- over: staging.claims
WITH named AS (
  SELECT DISTINCT hromada_code, regexp_replace(lower(name), '[''’ʼ-]', '', 'g') AS name
  FROM (SELECT hromada_code, name_uk AS name FROM staging.hromadas
    UNION ALL SELECT place_code, name FROM staging.place_names
      WHERE place_kind = 'hromada' AND name_of = 'hromada' AND language = 'uk')
), bearers AS (
  SELECT name, list(hromada_code) AS codes FROM named GROUP BY name
)
SELECT c.claim_id, c.host_name, c.host_code AS says, array_to_string(b.codes, ', ') AS borne_by
FROM staging.claims c JOIN bearers b ON b.name = regexp_replace(lower(c.host_name), '[''’ʼ-]', '', 'g')
WHERE c.host_kind = 'hromada' AND (NOT list_contains(b.codes, c.host_code) OR c.doubt = 'namesake' AND len(b.codes) < 2
  OR c.host_code IS NULL AND coalesce(c.doubt, '') <> 'namesake')
