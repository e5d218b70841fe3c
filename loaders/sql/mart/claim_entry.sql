-- one row per day of entry and list
CREATE TABLE mart.claim_entry (
  entered_date DATE NOT NULL,
  list VARCHAR NOT NULL,
  list_order INTEGER NOT NULL,
  list_in MAP(VARCHAR, VARCHAR) NOT NULL,
  claim_count INTEGER NOT NULL CHECK (claim_count > 0),
  norwegian_pair_count INTEGER NOT NULL CHECK (norwegian_pair_count >= 0),
  first_pair_count INTEGER NOT NULL,
  PRIMARY KEY (entered_date, list),
  CHECK (first_pair_count BETWEEN 0 AND norwegian_pair_count)
);
INSERT INTO mart.claim_entry BY NAME
WITH claim AS (
  SELECT c.*, c.host_country = 'UA' AND c.partner_country = 'NO' AS is_norwegian,
    min(c.entered_on) OVER (PARTITION BY c.host_key, c.partner_key) AS first_on
  FROM core.claim c
)
SELECT entered_on AS entered_date, list, any_value(list_order) AS list_order, any_value(list_in) AS list_in,
  count(*) AS claim_count, count(DISTINCT (host_key, partner_key)) FILTER (is_norwegian) AS norwegian_pair_count,
  count(DISTINCT (host_key, partner_key)) FILTER (is_norwegian AND entered_on = first_on) AS first_pair_count
FROM claim GROUP BY entered_on, list ORDER BY entered_date DESC, list_order;
COMMENT ON TABLE mart.claim_entry IS
  'What was read on which day from which list. Source: the lists and pages named per claim.';
COMMENT ON COLUMN mart.claim_entry.entered_date IS 'Day the claims were entered here.';
COMMENT ON COLUMN mart.claim_entry.list IS 'Short name of the list.';
COMMENT ON COLUMN mart.claim_entry.list_order IS 'Order in which lists are named. Unit: rank.';
COMMENT ON COLUMN mart.claim_entry.list_in IS 'Name of the list, by language.';
COMMENT ON COLUMN mart.claim_entry.claim_count IS 'Claims of the list entered that day. Unit: count.';
COMMENT ON COLUMN mart.claim_entry.norwegian_pair_count IS
  'Norwegian–Ukrainian pairs that these claims speak of. Unit: count.';
COMMENT ON COLUMN mart.claim_entry.first_pair_count IS
  'Of those, pairs that no claim of an earlier day spoke of; lists read on one day may share them. Unit: count.';
