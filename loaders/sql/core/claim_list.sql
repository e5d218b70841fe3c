-- one row per list of claims
CREATE TABLE core.claim_list (
  list VARCHAR PRIMARY KEY,
  list_order INTEGER NOT NULL UNIQUE,
  name_in MAP(VARCHAR, VARCHAR) NOT NULL,
  misses_in MAP(VARCHAR, VARCHAR) NOT NULL,
  publisher VARCHAR NOT NULL,
  copy_page VARCHAR,
  list_as_of VARCHAR NOT NULL,
  list_standing VARCHAR NOT NULL,
  claim_count INTEGER NOT NULL CHECK (claim_count >= 0),
  hromada_count INTEGER NOT NULL CHECK (hromada_count >= 0),
  open_count INTEGER NOT NULL CHECK (open_count >= 0),
  norwegian_pair_count INTEGER NOT NULL CHECK (norwegian_pair_count >= 0)
);
INSERT INTO core.claim_list BY NAME
SELECT l.list, l.list_order, text_of('claim_lists', l.list, 'name') AS name_in,
  text_of('claim_lists', l.list, 'misses') AS misses_in, l.publisher, l.copy_page,
  l.as_of AS list_as_of,
  l.standing AS list_standing, count(c.claim_id) AS claim_count,
  count(DISTINCT c.host_code) FILTER (c.host_kind = 'hromada') AS hromada_count,
  count(*) FILTER (c.doubt = 'namesake') AS open_count,
  count(DISTINCT (coalesce(c.host_code, c.host_name), c.partner_code)) FILTER (c.host_country = 'UA'
    AND c.partner_country = 'NO') AS norwegian_pair_count
FROM staging.claim_lists l LEFT JOIN staging.claims c USING (list)
GROUP BY l.list, l.list_order, l.publisher, l.copy_page, l.as_of, l.standing ORDER BY l.list_order;
COMMENT ON TABLE core.claim_list IS
  'Lists that ties were read from, with what each misses. Source: the page of each list.';
COMMENT ON COLUMN core.claim_list.name_in IS 'Name of the list, by language.';
COMMENT ON COLUMN core.claim_list.misses_in IS 'What the list does not tell, by language.';
COMMENT ON COLUMN core.claim_list.claim_count IS 'Claims read from the list. Unit: count.';
COMMENT ON COLUMN core.claim_list.hromada_count IS 'Hromadas that the list names. Unit: count.';
COMMENT ON COLUMN core.claim_list.open_count IS
  'Claims of the list about a name that several hromadas bear, where nothing tells which. Unit: count.';
COMMENT ON COLUMN core.claim_list.norwegian_pair_count IS
  'Norwegian–Ukrainian pairs that the list says anything of. Unit: count.';
COMMENT ON COLUMN core.claim_list.list_as_of IS 'Day the list holds for, or was read.';
COMMENT ON COLUMN core.claim_list.list_standing IS
  'primary: read from its owner; secondary: from a copy; mixed: as each claim says.';
