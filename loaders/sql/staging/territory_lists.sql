-- one row per dated list of territories
CREATE TABLE staging.territory_lists (
  list_id VARCHAR PRIMARY KEY CHECK (regexp_full_match(list_id, '[a-z0-9-]+')),
  kind VARCHAR NOT NULL CHECK (kind IN ('listing', 'status')),
  list_date DATE NOT NULL,
  order_number VARCHAR,
  wide_column VARCHAR,
  status_list_id VARCHAR,
  status_reading VARCHAR CHECK (status_reading IN ('at_date', 'carried_back', 'listed_status')),
  quality VARCHAR NOT NULL CHECK (quality IN ('official', 'derived', 'estimated')),
  source VARCHAR NOT NULL,
  CHECK (kind <> 'listing' OR status_reading IS NOT NULL)
);
COMMENT ON TABLE staging.territory_lists IS 'Dated lists that region types are read from. A newer list is a row here '
  'and its entries in territory_entries. Source: written by hand from the orders named in each row.';
COMMENT ON COLUMN staging.territory_lists.list_id IS 'Our id of the list.';
COMMENT ON COLUMN staging.territory_lists.kind IS 'listing: says which hromadas are on the list; status: says what '
  'state each hromada is in, and is read together with a listing.';
COMMENT ON COLUMN staging.territory_lists.list_date IS 'Date the list holds from.';
COMMENT ON COLUMN staging.territory_lists.order_number IS 'Government order that carries the list.';
COMMENT ON COLUMN staging.territory_lists.wide_column IS 'Column of hromada_war_status with the content; empty when '
  'the content is in territory_entries.';
COMMENT ON COLUMN staging.territory_lists.status_list_id IS 'The status list a listing is read with.';
COMMENT ON COLUMN staging.territory_lists.status_reading IS 'at_date: status of about the same time; carried_back: a '
  'later status, so the class is an estimate; listed_status: each entry carries its own status.';
COMMENT ON COLUMN staging.territory_lists.quality IS 'official: status as in the order; derived: listing and status '
  'put together; estimated: with a later status.';
COMMENT ON COLUMN staging.territory_lists.source IS 'Where the list was read.';
