-- one row per line of the order and period
CREATE TABLE staging.territory_order_lines (
  line INTEGER NOT NULL CHECK (line > 0),
  period INTEGER NOT NULL CHECK (period > 0),
  list_date DATE NOT NULL,
  order_number VARCHAR NOT NULL CHECK (regexp_full_match(order_number, '[0-9]+')),
  territory_code VARCHAR NOT NULL CHECK (regexp_full_match(territory_code, 'UA[0-9]{17}')),
  level VARCHAR NOT NULL CHECK (level IN ('oblast', 'raion', 'hromada', 'settlement')),
  hromada_code VARCHAR CHECK (regexp_full_match(hromada_code, 'UA[0-9]{17}')),
  status VARCHAR NOT NULL CHECK (status IN
    ('possible_hostilities', 'active_hostilities', 'active_hostilities_registers', 'occupied')),
  from_date DATE NOT NULL CHECK (from_date >= DATE '2014-02-20'),
  to_date DATE CHECK (to_date >= from_date),
  left_out VARCHAR CHECK (regexp_full_match(left_out, 'UA[0-9]{17}( UA[0-9]{17})*')),
  name_uk VARCHAR NOT NULL,
  PRIMARY KEY (line, period),
  CHECK (level <> 'hromada' OR hromada_code = territory_code)
);
COMMENT ON TABLE staging.territory_order_lines IS
  'The list of territories with hostilities or under occupation, at the level each line speaks of: a hromada has its '
  'code here only where a line names it or a settlement of it. Source: order 376 of '
  'the Ministry for Development of Communities and Territories of Ukraine, by way of igskak/KATOTTG.';
COMMENT ON COLUMN staging.territory_order_lines.line IS 'Number of the line, in the order of the document. Unit: rank.';
COMMENT ON COLUMN staging.territory_order_lines.period IS 'Number of the period within the line. Unit: rank.';
COMMENT ON COLUMN staging.territory_order_lines.list_date IS 'Date the list holds from.';
COMMENT ON COLUMN staging.territory_order_lines.order_number IS 'Number of the order that approves the list.';
COMMENT ON COLUMN staging.territory_order_lines.territory_code IS 'KATOTTG code of what the line names.';
COMMENT ON COLUMN staging.territory_order_lines.level IS 'What the line names: oblast, raion, hromada or settlement.';
COMMENT ON COLUMN staging.territory_order_lines.hromada_code IS
  'KATOTTG code of the hromada, text: UA and 17 digits. The key everywhere; a name is not unique.';
COMMENT ON COLUMN staging.territory_order_lines.status IS
  'Section of the list: possible hostilities, active hostilities, active hostilities with working state registers, or '
  'occupied.';
COMMENT ON COLUMN staging.territory_order_lines.from_date IS 'First day of the status.';
COMMENT ON COLUMN staging.territory_order_lines.to_date IS 'Last day of the status; empty while it lasts.';
COMMENT ON COLUMN staging.territory_order_lines.left_out IS
  'KATOTTG codes of the settlements that the line leaves out, parted by spaces; empty where it leaves out none.';
COMMENT ON COLUMN staging.territory_order_lines.name_uk IS 'The line as the order has it.';
