-- one row per clause
CREATE TABLE mart.document_clause (
  clause VARCHAR PRIMARY KEY,
  clause_order INTEGER NOT NULL,
  place VARCHAR NOT NULL,
  source VARCHAR,
  document_in MAP(VARCHAR, VARCHAR),
  text_in MAP(VARCHAR, VARCHAR) NOT NULL
);
INSERT INTO mart.document_clause BY NAME
SELECT c.*, d.name_in AS document_in
FROM core.document_clause c LEFT JOIN core.document d ON d.document = c.source
ORDER BY c.clause_order;
COMMENT ON TABLE mart.document_clause IS
  'What the documents say beside figures, and where it stands here. Source: the documents and pages named in each row.';
COMMENT ON COLUMN mart.document_clause.source IS 'Address of the page, or key of the document.';
COMMENT ON COLUMN mart.document_clause.document_in IS
  'Author, title and date of the document, by language; empty where source is an address or there is none.';
