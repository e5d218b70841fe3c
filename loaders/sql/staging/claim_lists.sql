-- one row per list of claims
CREATE TABLE staging.claim_lists (
  list VARCHAR PRIMARY KEY,
  list_order INTEGER NOT NULL UNIQUE,
  publisher VARCHAR NOT NULL,
  page VARCHAR,
  copy_page VARCHAR,
  as_of VARCHAR NOT NULL,
  standing VARCHAR NOT NULL CHECK (standing IN ('primary', 'secondary', 'mixed')),
  licence VARCHAR NOT NULL
);
COMMENT ON TABLE staging.claim_lists IS
  'Lists that ties were read from, and what each misses. Source: the page named in each row.';
COMMENT ON COLUMN staging.claim_lists.list IS 'Short name of the list.';
COMMENT ON COLUMN staging.claim_lists.list_order IS 'Order in which lists are named. Unit: rank.';
COMMENT ON COLUMN staging.claim_lists.publisher IS 'Who publishes the list.';
COMMENT ON COLUMN staging.claim_lists.page IS 'Where the list stands; empty where each claim has a page of its own.';
COMMENT ON COLUMN staging.claim_lists.copy_page IS
  'Where its claims were read, where that is a copy and not the list itself; empty otherwise.';
COMMENT ON COLUMN staging.claim_lists.as_of IS 'Day the list holds for, or was read.';
COMMENT ON COLUMN staging.claim_lists.standing IS
  'primary: read from its owner; secondary: from a copy; mixed: as each claim says.';
COMMENT ON COLUMN staging.claim_lists.licence IS 'Licence of what we read.';
