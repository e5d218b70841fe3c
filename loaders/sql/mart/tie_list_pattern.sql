-- one row per set of lists that name the same ties
CREATE TABLE mart.tie_list_pattern (
  named_lists VARCHAR PRIMARY KEY CHECK (named_lists <> ''),
  tie_count INTEGER NOT NULL CHECK (tie_count > 0)
);
INSERT INTO mart.tie_list_pattern BY NAME
SELECT array_to_string(lists, ' ') AS named_lists, count(*) AS tie_count FROM core.tie_list
WHERE len(lists) > 0 GROUP BY lists ORDER BY tie_count DESC, named_lists;
COMMENT ON TABLE mart.tie_list_pattern IS
  'Norwegian–Ukrainian ties by the lists that name them, so that the overlap of all lists can be read. Source: the '
  'lists named per claim.';
COMMENT ON COLUMN mart.tie_list_pattern.named_lists IS
  'Short names of exactly the lists that name the ties, with a blank between.';
COMMENT ON COLUMN mart.tie_list_pattern.tie_count IS 'Ties that exactly these lists name. Unit: count.';
