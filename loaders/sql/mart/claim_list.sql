-- one row per list of claims
CREATE TABLE mart.claim_list (
  list VARCHAR PRIMARY KEY,
  list_order INTEGER NOT NULL UNIQUE,
  name_in MAP(VARCHAR, VARCHAR) NOT NULL,
  misses_in MAP(VARCHAR, VARCHAR) NOT NULL,
  publisher VARCHAR NOT NULL,
  copy_page VARCHAR,
  list_as_of VARCHAR NOT NULL,
  list_standing VARCHAR NOT NULL,
  claim_count INTEGER NOT NULL,
  hromada_count INTEGER NOT NULL,
  open_count INTEGER NOT NULL,
  norwegian_pair_count INTEGER NOT NULL
);
INSERT INTO mart.claim_list BY NAME SELECT * FROM core.claim_list ORDER BY list_order;
COMMENT ON TABLE mart.claim_list IS
  'Lists that ties were read from, with what each misses. Source: the page of each list.';
