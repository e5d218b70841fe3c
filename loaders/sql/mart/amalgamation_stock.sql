-- one row per date of a published count
CREATE TABLE mart.amalgamation_stock (
  as_of_date DATE PRIMARY KEY,
  community_count INTEGER NOT NULL,
  definition VARCHAR NOT NULL,
  quality VARCHAR NOT NULL,
  source VARCHAR NOT NULL
);
INSERT INTO mart.amalgamation_stock BY NAME
SELECT as_of_date, community_count, definition, quality, source FROM core.amalgamation_stock ORDER BY as_of_date;
COMMENT ON TABLE mart.amalgamation_stock IS
  'Published counts of amalgamated communities. Their definitions differ, and they count communities of their day, '
  'not those of today. Source: public pages named in each row.';
