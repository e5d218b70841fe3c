-- one row per Norwegian–Ukrainian tie
-- Which lists name a tie, for the question how many none of them names. Only lists that were made apart from what is
-- known here are held against one another: pages were found by searching for ties, and are told apart. Where nothing
-- tells which hromada is meant, the open hromadas of one partner count as one.
CREATE TABLE core.tie_list (
  host_key VARCHAR NOT NULL,
  partner_key VARCHAR NOT NULL,
  lists VARCHAR[] NOT NULL,
  is_on_page BOOLEAN NOT NULL,
  PRIMARY KEY (host_key, partner_key),
  CHECK (len(lists) >= 1 OR is_on_page)
);
INSERT INTO core.tie_list BY NAME
SELECT coalesce(c.host_code, c.host_kind) AS host_key, c.partner_code AS partner_key,
  coalesce(list_sort(list(DISTINCT c.list) FILTER (c.list <> 'pages')), []) AS lists,
  bool_or(c.list = 'pages') AS is_on_page
FROM staging.claims c JOIN staging.claim_kinds k USING (kind) LEFT JOIN staging.partnership_statuses s USING (status)
WHERE c.host_country = 'UA' AND c.partner_country = 'NO' AND (s.is_partnership OR c.kind = 'friend_town')
  AND coalesce(c.doubt, '') NOT IN ('disputed', 'duplicate', 'shared_name')
GROUP BY coalesce(c.host_code, c.host_kind), c.partner_code ORDER BY partner_key, host_key;
COMMENT ON TABLE core.tie_list IS
  'Norwegian–Ukrainian ties and the lists that name them as more than talks, visits or an intent. Source: the lists '
  'and pages named per claim.';
COMMENT ON COLUMN core.tie_list.host_key IS
  'Code of the Ukrainian party, or its kind where it has none or nothing tells which it is.';
COMMENT ON COLUMN core.tie_list.partner_key IS 'Kommunenummer or fylkesnummer.';
COMMENT ON COLUMN core.tie_list.lists IS
  'Lists that name the tie, codes of claim_lists; empty where only pages that were searched for do.';
COMMENT ON COLUMN core.tie_list.is_on_page IS 'True where a single page that was searched for names the tie.';
