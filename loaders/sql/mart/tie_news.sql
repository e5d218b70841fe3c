-- one row per clock and period
-- Two clocks that must not be mixed up: the day of a tie in the world, and the day we first read of it.
CREATE TABLE mart.tie_news (
  clock VARCHAR NOT NULL CHECK (clock IN ('world', 'read')),
  clock_period VARCHAR NOT NULL
    CHECK (clock_period = 'undated' OR regexp_full_match(clock_period, '\d{4}(-\d{2}-\d{2})?')),
  partnership_count INTEGER NOT NULL CHECK (partnership_count >= 0),
  other_tie_count INTEGER NOT NULL CHECK (other_tie_count >= 0),
  PRIMARY KEY (clock, clock_period),
  CHECK (clock = 'world' OR clock_period <> 'undated'),
  CHECK (partnership_count + other_tie_count > 0)
);
INSERT INTO mart.tie_news BY NAME
WITH pair AS (
  SELECT p.is_partnership, coalesce(left(c.since, 4), 'undated') AS tie_year,
    CAST(p.first_entered_date AS VARCHAR) AS read_day
  FROM core.partnership_pair p JOIN core.partnership c USING (partnership_id)
  WHERE c.network = 'norwegian_ukrainian'
), clocked AS (
  SELECT 'world' AS clock, tie_year AS clock_period, is_partnership FROM pair
  UNION ALL SELECT 'read', read_day, is_partnership FROM pair
)
SELECT clock, clock_period, count(*) FILTER (is_partnership) AS partnership_count,
  count(*) FILTER (NOT is_partnership) AS other_tie_count
FROM clocked GROUP BY clock, clock_period ORDER BY clock DESC, clock_period = 'undated', clock_period DESC;
COMMENT ON TABLE mart.tie_news IS
  'Norwegian–Ukrainian pairs by the year their tie is of, and by the day they were first read here: what is new in '
  'the world is not what is new to us. Source: the lists and pages named per claim.';
COMMENT ON COLUMN mart.tie_news.clock IS
  'world: the year that the deciding claim gives the tie; read: the day the first claim about the pair was entered.';
COMMENT ON COLUMN mart.tie_news.clock_period IS 'Year of the tie, or undated; day of entry.';
COMMENT ON COLUMN mart.tie_news.partnership_count IS 'Pairs whose state counts as a partnership. Unit: count.';
COMMENT ON COLUMN mart.tie_news.other_tie_count IS
  'Pairs tied by a visit, talks, a proposal or a directory alone. Unit: count.';
