-- one row per date of a published count
CREATE TABLE staging.amalgamation_stock (
  as_of DATE PRIMARY KEY,
  community_count INTEGER NOT NULL CHECK (community_count BETWEEN 1 AND 12000),
  definition VARCHAR NOT NULL,
  quality VARCHAR NOT NULL CHECK (quality IN ('official', 'derived', 'press', 'conflicting')),
  source VARCHAR NOT NULL
);
COMMENT ON TABLE staging.amalgamation_stock IS
  'Published counts of amalgamated communities. Their definitions differ, and they count communities of their day, '
  'not those of today. Source: public pages named in each row.';
COMMENT ON COLUMN staging.amalgamation_stock.as_of IS 'Date the count holds for.';
COMMENT ON COLUMN staging.amalgamation_stock.community_count IS 'Amalgamated communities on that date. Unit: count.';
COMMENT ON COLUMN staging.amalgamation_stock.definition IS 'Which communities are counted.';
COMMENT ON COLUMN staging.amalgamation_stock.quality IS
  'How sure the count is: official, derived from published counts, from the press, or in conflict with another.';
COMMENT ON COLUMN staging.amalgamation_stock.source IS 'Public page the count was read from.';
