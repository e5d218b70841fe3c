-- one row per document
CREATE TABLE staging.documents (
  document VARCHAR PRIMARY KEY,
  publisher VARCHAR NOT NULL,
  document_date VARCHAR,
  address VARCHAR
);
COMMENT ON TABLE staging.documents IS
  'Documents that tables cite by the name of their file. Source: the documents themselves.';
COMMENT ON COLUMN staging.documents.document IS 'Name of the file, by which tables cite it.';
COMMENT ON COLUMN staging.documents.publisher IS 'Who wrote it: an organisation, never a person.';
COMMENT ON COLUMN staging.documents.document_date IS 'Year or day of the document; empty when it tells none.';
COMMENT ON COLUMN staging.documents.address IS 'Address where the same text is public; empty where none is known.';
