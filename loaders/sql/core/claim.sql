-- one row per claim
CREATE TABLE core.claim AS
SELECT c.*, text_of('claim_lists', c.list, 'name') AS list_in,
  text_of('claim_kinds', c.kind, 'label') AS kind_in
FROM ties.claim c;
COMMENT ON TABLE core.claim IS
  'Claims about ties, with the tie each belongs to and words for list and kind. Source: the lists and pages named in '
  'each row.';
COMMENT ON COLUMN core.claim.kind_status IS 'State of a tie by a claim of this kind; empty where it says none.';
COMMENT ON COLUMN core.claim.is_basis IS
  'True where the claim may decide the state: it names one and is not in doubt.';
COMMENT ON COLUMN core.claim.tie_id IS 'Tie that the claim is about.';
COMMENT ON COLUMN core.claim.pair_status IS 'State of the pair of parties by all its claims, or by a ruling.';
COMMENT ON COLUMN core.claim.tie_status IS 'State of the tie: the firmest of its pairs.';
COMMENT ON COLUMN core.claim.is_deciding IS 'True where the state of the pair rests on this claim.';
COMMENT ON COLUMN core.claim.list_in IS 'Name of the list, by language.';
COMMENT ON COLUMN core.claim.kind_in IS 'What is claimed, by language.';
