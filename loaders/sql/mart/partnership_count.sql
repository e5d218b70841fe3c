-- one row per programme and status
CREATE TABLE mart.partnership_count (
  network VARCHAR NOT NULL,
  programme_code VARCHAR NOT NULL,
  programme_in MAP(VARCHAR, VARCHAR) NOT NULL,
  status VARCHAR NOT NULL,
  status_order INTEGER NOT NULL,
  status_in MAP(VARCHAR, VARCHAR) NOT NULL,
  is_partnership BOOLEAN NOT NULL,
  partnership_count INTEGER NOT NULL CHECK (partnership_count > 0),
  pair_count INTEGER NOT NULL CHECK (pair_count >= 0),
  funder VARCHAR,
  funding_ends_date DATE,
  PRIMARY KEY (programme_code, status)
);
INSERT INTO mart.partnership_count BY NAME
FROM (SELECT c.network, c.programme_code, c.programme_in, c.status, c.status_order, s.label_in AS status_in,
  c.is_partnership,
  count(DISTINCT c.partnership_id) AS partnership_count, count(p.host_key) AS pair_count, c.funder,
  c.funding_ends_date
FROM core.partnership c JOIN core.partnership_status s USING (status) LEFT
  JOIN core.partnership_pair p USING (partnership_id)
GROUP BY ALL)
ORDER BY list_position(['norwegian_ukrainian', 'swedish_ukrainian', 'polish_nordic'], network), partnership_count DESC,
  status_order;
COMMENT ON TABLE mart.partnership_count IS 'Partnerships and pairs by programme and state. A partnership of three '
  'parties makes two pairs; a pair is counted once. Source: the documents and public pages named per partnership.';
COMMENT ON COLUMN mart.partnership_count.status_in IS 'State, by language.';
COMMENT ON COLUMN mart.partnership_count.partnership_count IS 'Partnerships of the programme in this state. Unit: '
  'count.';
COMMENT ON COLUMN mart.partnership_count.pair_count IS
  'Pairs of parties in them, each pair once over all programmes. Unit: count.';
COMMENT ON COLUMN mart.partnership_count.is_partnership IS 'True where the state counts as a partnership.';
COMMENT ON COLUMN mart.partnership_count.funder IS 'Who pays the programme; empty when no source names one.';
COMMENT ON COLUMN mart.partnership_count.status IS 'State of the ties by their claims.';
