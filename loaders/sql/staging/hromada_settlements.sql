-- one row per hromada
CREATE TABLE staging.hromada_settlements (
  hromada_code VARCHAR PRIMARY KEY CHECK (regexp_full_match(hromada_code, 'UA[0-9]{17}')),
  raion_code VARCHAR NOT NULL CHECK (regexp_full_match(raion_code, 'UA[0-9]{17}')),
  katottg_oblast_code VARCHAR NOT NULL CHECK (regexp_full_match(katottg_oblast_code, 'UA[0-9]{17}')),
  settlement_count INTEGER NOT NULL CHECK (settlement_count > 0)
);
COMMENT ON TABLE staging.hromada_settlements IS
  'How many settlements each hromada has. Source: codifier of administrative units and territories of Ukraine, by way '
  'of igskak/KATOTTG.';
COMMENT ON COLUMN staging.hromada_settlements.hromada_code IS
  'KATOTTG code of the hromada, text: UA and 17 digits. The key everywhere; a name is not unique.';
COMMENT ON COLUMN staging.hromada_settlements.raion_code IS 'KATOTTG code of the raion.';
COMMENT ON COLUMN staging.hromada_settlements.katottg_oblast_code IS 'KATOTTG code of the oblast.';
COMMENT ON COLUMN staging.hromada_settlements.settlement_count IS
  'Cities, settlements and villages of the hromada by the codifier. Unit: count.';
