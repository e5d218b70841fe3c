-- one row per date of a published count
CREATE TABLE core.amalgamation_stock (
  as_of_date DATE PRIMARY KEY,
  community_count INTEGER NOT NULL,
  definition VARCHAR NOT NULL,
  quality VARCHAR NOT NULL,
  source VARCHAR NOT NULL
);
INSERT INTO core.amalgamation_stock BY NAME
SELECT as_of AS as_of_date, community_count, definition, quality, source FROM staging.amalgamation_stock ORDER BY as_of;
COMMENT ON TABLE core.amalgamation_stock IS
  'Published counts of amalgamated communities; definitions differ. Source: public pages named in each row.';
COMMENT ON COLUMN core.amalgamation_stock.as_of_date IS 'Date the count holds for.';
