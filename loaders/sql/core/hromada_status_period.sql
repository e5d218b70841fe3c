-- one row per hromada and period in which neither its settlements' statuses nor the nearest fighting change
CREATE TABLE core.hromada_status_period AS FROM territory.class_period ORDER BY hromada_code, from_date;
COMMENT ON TABLE core.hromada_status_period IS
  'How many settlements of each hromada are in each status, for every day from 24 February 2022 to the day of the '
  'list, and the region type that follows. Source: order 376 by way of igskak/KATOTTG, read with our crosswalk.';
COMMENT ON COLUMN core.hromada_status_period.from_date IS 'First day of the period.';
COMMENT ON COLUMN core.hromada_status_period.to_date IS
  'Last day of the period; the day of the list where it went on then.';
COMMENT ON COLUMN core.hromada_status_period.part_region_type IS
  'A graver region type that holds for less than half of the settlements; empty where none does.';
COMMENT ON COLUMN core.hromada_status_period.settlement_count IS 'Settlements of the hromada. Unit: count.';
COMMENT ON COLUMN core.hromada_status_period.occupied_count IS 'Settlements that are occupied. Unit: count.';
COMMENT ON COLUMN core.hromada_status_period.active_count IS
  'Settlements under active hostilities, with or without working state registers. Unit: count.';
COMMENT ON COLUMN core.hromada_status_period.possible_count IS
  'Settlements under possible hostilities and nothing graver. Unit: count.';
COMMENT ON COLUMN core.hromada_status_period.de_occupied_count IS
  'Settlements whose occupation has ended and that nothing else holds for. Unit: count.';
COMMENT ON COLUMN core.hromada_status_period.de_occupied_date IS
  'Last day of the latest occupation of a settlement that is not occupied any more; empty where there was none.';
COMMENT ON COLUMN core.hromada_status_period.nearest_exposed_km IS
  'Distance to the nearest other hromada with a settlement under active hostilities or occupied, centre to centre; '
  'empty beyond 50 kilometres. Unit: kilometres.';
