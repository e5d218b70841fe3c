-- one row per number of lists, none where only pages name the tie
CREATE TABLE mart.tie_list_depth (
  named_by INTEGER PRIMARY KEY CHECK (named_by >= 0),
  tie_count INTEGER NOT NULL CHECK (tie_count >= 0),
  list_total INTEGER NOT NULL CHECK (list_total >= named_by)
);
INSERT INTO mart.tie_list_depth BY NAME
WITH total AS (SELECT count(DISTINCT list) AS n FROM (SELECT unnest(lists) AS list FROM core.tie_list))
SELECT n.named_by, count(t.host_key) AS tie_count, any_value(total.n) AS list_total
FROM total CROSS JOIN unnest(range(0, total.n + 1)) AS n(named_by)
  LEFT JOIN core.tie_list t ON len(t.lists) = n.named_by
GROUP BY n.named_by ORDER BY n.named_by;
COMMENT ON TABLE mart.tie_list_depth IS
  'How many Norwegian–Ukrainian ties stand in one list alone, in two, in three. Source: the lists named per claim.';
COMMENT ON COLUMN mart.tie_list_depth.named_by IS
  'Lists that name the tie; 0 where only pages that were searched for do. Unit: count.';
COMMENT ON COLUMN mart.tie_list_depth.tie_count IS 'Ties that exactly so many lists name. Unit: count.';
COMMENT ON COLUMN mart.tie_list_depth.list_total IS 'Lists that name any of them. Unit: count.';
