-- one row per pair of lists, a list and itself included
CREATE TABLE mart.tie_list_overlap (
  list VARCHAR NOT NULL,
  other_list VARCHAR NOT NULL,
  tie_count INTEGER NOT NULL CHECK (tie_count >= 0),
  PRIMARY KEY (list, other_list)
);
INSERT INTO mart.tie_list_overlap BY NAME
WITH named AS (SELECT DISTINCT unnest(lists) AS list FROM core.tie_list)
SELECT a.list, b.list AS other_list,
  (SELECT count(*) FROM core.tie_list t WHERE list_contains(t.lists, a.list) AND list_contains(t.lists, b.list))
    AS tie_count
FROM named a CROSS JOIN named b ORDER BY a.list, b.list;
COMMENT ON TABLE mart.tie_list_overlap IS
  'Norwegian–Ukrainian ties that two lists both name. Source: the lists named per claim.';
COMMENT ON COLUMN mart.tie_list_overlap.list IS 'A list; a code of claim_lists.';
COMMENT ON COLUMN mart.tie_list_overlap.other_list IS 'Another, or the same.';
COMMENT ON COLUMN mart.tie_list_overlap.tie_count IS
  'Ties that both name; of a list and itself, all that it names. Unit: count.';
