-- one row per clause
CREATE TABLE core.document_clause (
  clause VARCHAR PRIMARY KEY,
  clause_order INTEGER NOT NULL,
  place VARCHAR NOT NULL,
  source VARCHAR,
  text_in MAP(VARCHAR, VARCHAR) NOT NULL
);
INSERT INTO core.document_clause BY NAME
SELECT clause, clause_order, place, source, text_of('document_clauses', clause, 'text') AS text_in
FROM staging.document_clauses;
COMMENT ON TABLE core.document_clause IS
  'What the documents say beside figures, and where it stands here. Source: the documents and pages named in each row.';
COMMENT ON COLUMN core.document_clause.text_in IS 'The clause in our words, or why it is left out, by language.';
