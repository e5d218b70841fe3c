-- one row per clause
CREATE TABLE mart.document_clause (
  clause VARCHAR PRIMARY KEY,
  clause_order INTEGER NOT NULL,
  place VARCHAR NOT NULL,
  source VARCHAR,
  text_in MAP(VARCHAR, VARCHAR) NOT NULL
);
INSERT INTO mart.document_clause BY NAME
FROM core.document_clause ORDER BY clause_order;
COMMENT ON TABLE mart.document_clause IS
  'What the documents say beside figures, and where it stands here. Source: the documents and pages named in each row.';
