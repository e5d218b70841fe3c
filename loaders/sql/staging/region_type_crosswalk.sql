-- one row per rule, tried in the order of priority
CREATE TABLE staging.region_type_crosswalk (
  priority INTEGER PRIMARY KEY CHECK (priority > 0),
  rule VARCHAR NOT NULL CHECK (regexp_full_match(rule, '[a-z0-9_]+')),
  status VARCHAR,
  is_listed BOOLEAN,
  status_reading VARCHAR CHECK (status_reading IN ('at_date', 'carried_back', 'listed_status', 'order_lines')),
  is_near BOOLEAN,
  region_type VARCHAR NOT NULL CHECK (region_type IN ('safe', 'near_front', 'frontline', 'occupied'))
);
COMMENT ON TABLE staging.region_type_crosswalk IS
  'From what a list says to the region type: the first rule that fits, by priority. An empty condition fits '
  'everything. Source: written by hand; the choice behind each rule is in its text.';
COMMENT ON COLUMN staging.region_type_crosswalk.priority IS 'Order in which rules are tried, lowest first. Unit: rank.';
COMMENT ON COLUMN staging.region_type_crosswalk.rule IS 'Id of the rule; shown beside every region type.';
COMMENT ON COLUMN staging.region_type_crosswalk.status IS 'Status the rule asks for.';
COMMENT ON COLUMN staging.region_type_crosswalk.is_listed IS 'Whether the rule asks that the hromada is on the list.';
COMMENT ON COLUMN staging.region_type_crosswalk.status_reading IS 'Kind of list the rule is for.';
COMMENT ON COLUMN staging.region_type_crosswalk.is_near IS 'Whether the rule asks that a listed hromada is near.';
COMMENT ON COLUMN staging.region_type_crosswalk.region_type IS 'Region type: safe, near_front, frontline or occupied.';
