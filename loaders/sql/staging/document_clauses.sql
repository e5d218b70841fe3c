-- one row per clause
CREATE TABLE staging.document_clauses (
  clause VARCHAR PRIMARY KEY,
  clause_order INTEGER NOT NULL UNIQUE,
  place VARCHAR NOT NULL CHECK (place IN ('partners', 'needs', 'funding', 'eea', 'network', 'alliance', 'not_told')
    OR regexp_full_match(place, '[a-z]+#[a-z-]+')),
  source VARCHAR,
  CHECK (source IS NOT NULL OR place = 'not_told' OR contains(place, '#'))
);
COMMENT ON TABLE staging.document_clauses IS
  'What the documents say beside figures, and where it stands here. Source: the documents and pages named in each row.';
COMMENT ON COLUMN staging.document_clauses.clause IS 'Short name of the clause.';
COMMENT ON COLUMN staging.document_clauses.clause_order IS 'Order in which clauses are told. Unit: rank.';
COMMENT ON COLUMN staging.document_clauses.place IS
  'Group it is told in; page#part where a card or part of that page says it; not_told where it is left out.';
COMMENT ON COLUMN staging.document_clauses.source IS
  'Document or public page it was read from; empty where another part of a page cites it, or nothing is told.';
