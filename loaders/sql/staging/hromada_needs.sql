-- one row per hromada that has answered and area it needs support in
CREATE TABLE staging.hromada_needs (
  hromada_code VARCHAR NOT NULL CHECK (regexp_full_match(hromada_code, 'UA[0-9]{17}')),
  area_code VARCHAR NOT NULL,
  priority INTEGER NOT NULL CHECK (priority BETWEEN 1 AND 5),
  horizon VARCHAR NOT NULL CHECK (horizon IN ('short', 'long')),
  evidence VARCHAR NOT NULL CHECK (evidence IN ('illustrative', 'reported')),
  PRIMARY KEY (hromada_code, area_code),
  UNIQUE (hromada_code, priority)
);
COMMENT ON TABLE staging.hromada_needs IS
  'Areas in which a hromada needs support, at most five, by urgency. Source: KS form “needs of a hromada”.';
COMMENT ON COLUMN staging.hromada_needs.hromada_code IS
  'KATOTTG code of the hromada, text: UA and 17 digits. The key everywhere; a name is not unique.';
COMMENT ON COLUMN staging.hromada_needs.area_code IS 'Code of the area.';
COMMENT ON COLUMN staging.hromada_needs.priority IS 'Urgency, 1 the most urgent. Unit: rank.';
COMMENT ON COLUMN staging.hromada_needs.horizon IS 'short: needed now, while the war lasts; long: for rebuilding.';
COMMENT ON COLUMN staging.hromada_needs.evidence IS
  'illustrative: made up for demonstration; reported: from a real export in private/. Decided by the folder the file '
  'lies in.';
