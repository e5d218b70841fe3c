-- one row per document
CREATE TABLE mart.document (
  document VARCHAR PRIMARY KEY,
  name_in MAP(VARCHAR, VARCHAR) NOT NULL,
  publisher VARCHAR NOT NULL,
  document_date VARCHAR,
  address VARCHAR
);
INSERT INTO mart.document BY NAME FROM core.document ORDER BY document;
COMMENT ON TABLE mart.document IS
  'Documents that tables cite by the name of their file, by title, author and date. Source: the documents.';
