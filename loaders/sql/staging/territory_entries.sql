-- one row per hromada, list, status and start date
CREATE TABLE staging.territory_entries (
  hromada_code VARCHAR NOT NULL CHECK (regexp_full_match(hromada_code, 'UA[0-9]{17}')),
  list_id VARCHAR NOT NULL,
  status VARCHAR NOT NULL CHECK (status IN
    ('possible_hostilities', 'active_hostilities', 'active_hostilities_registers', 'occupied', 'de_occupied',
     'auc_safe', 'auc_near_front', 'auc_frontline', 'auc_occupied')),
  from_date DATE NOT NULL,
  to_date DATE CHECK (to_date >= from_date),
  PRIMARY KEY (hromada_code, list_id, status, from_date)
);
COMMENT ON TABLE staging.territory_entries IS
  'Entries of lists by hromada newer than the order, in long form; empty until one is entered. A hromada that is only '
  'partly listed has its entries all the same. Source: written by hand from the order named in territory_lists.';
COMMENT ON COLUMN staging.territory_entries.hromada_code IS
  'KATOTTG code of the hromada, text: UA and 17 digits. The key everywhere; a name is not unique.';
COMMENT ON COLUMN staging.territory_entries.list_id IS 'Our id of the list.';
COMMENT ON COLUMN staging.territory_entries.status IS
  'Section of the list: possible hostilities, active hostilities, active hostilities with working state registers, '
  'occupied; or de-occupied; or the class of a list of AUC itself, which replaces the rule.';
COMMENT ON COLUMN staging.territory_entries.from_date IS 'First day of the status.';
COMMENT ON COLUMN staging.territory_entries.to_date IS 'Last day of the status; empty while it lasts.';
