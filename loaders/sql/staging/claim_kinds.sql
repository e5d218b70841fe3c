-- one row per kind of claim
CREATE TABLE staging.claim_kinds (
  kind VARCHAR PRIMARY KEY,
  kind_order INTEGER NOT NULL UNIQUE,
  status VARCHAR
);
COMMENT ON TABLE staging.claim_kinds IS
  'What a claim can say, and the state that a tie has by it. Source: rule written by hand.';
COMMENT ON COLUMN staging.claim_kinds.kind IS 'Short name of the kind.';
COMMENT ON COLUMN staging.claim_kinds.kind_order IS 'Order from the firmest to the loosest. Unit: rank.';
COMMENT ON COLUMN staging.claim_kinds.status IS
  'State of a tie by such a claim; empty where it tells about a tie and not that there is one.';
