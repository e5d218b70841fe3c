-- one row per document
CREATE TABLE core.document (
  document VARCHAR PRIMARY KEY,
  name_in MAP(VARCHAR, VARCHAR) NOT NULL,
  publisher VARCHAR NOT NULL,
  document_date VARCHAR,
  address VARCHAR
);
INSERT INTO core.document BY NAME
SELECT document, text_of('documents', document, 'name') AS name_in, publisher, document_date, address
FROM staging.documents;
COMMENT ON TABLE core.document IS 'Documents that tables cite, by title, author and date. Source: the documents.';
COMMENT ON COLUMN core.document.name_in IS 'Author, title and date, by language.';
