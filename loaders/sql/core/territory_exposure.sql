-- one row per hromada
CREATE TABLE core.territory_exposure (
  hromada_code VARCHAR PRIMARY KEY,
  has_active_settlement BOOLEAN NOT NULL,
  has_occupied_settlement BOOLEAN NOT NULL,
  list_date DATE NOT NULL
);
INSERT INTO core.territory_exposure BY NAME
SELECT hromada_code, active_count > 0 AS has_active_settlement, occupied_count > 0 AS has_occupied_settlement,
  to_date AS list_date
FROM territory.class_period
QUALIFY row_number() OVER (PARTITION BY hromada_code ORDER BY from_date DESC) = 1
ORDER BY hromada_code;
COMMENT ON TABLE core.territory_exposure IS
  'Whether a hromada has a settlement under active hostilities or under occupation on the day of the list; no row '
  'where no list by settlement is read. Source: order 376 by way of igskak/KATOTTG.';
COMMENT ON COLUMN core.territory_exposure.has_active_settlement IS
  'True when at least one settlement is under active hostilities, with or without working state registers.';
COMMENT ON COLUMN core.territory_exposure.has_occupied_settlement IS 'True when at least one settlement is occupied.';
COMMENT ON COLUMN core.territory_exposure.list_date IS 'Date the list holds from.';
