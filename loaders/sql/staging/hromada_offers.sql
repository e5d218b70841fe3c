-- one row per hromada that has answered and area it can offer in return
CREATE TABLE staging.hromada_offers (
  hromada_code VARCHAR NOT NULL CHECK (regexp_full_match(hromada_code, 'UA[0-9]{17}')),
  area_code VARCHAR NOT NULL,
  evidence VARCHAR NOT NULL CHECK (evidence IN ('illustrative', 'reported')),
  PRIMARY KEY (hromada_code, area_code)
);
COMMENT ON TABLE staging.hromada_offers IS
  'Areas in which a hromada can share experience with a Norwegian partner. Source: KS form “needs of a hromada”.';
COMMENT ON COLUMN staging.hromada_offers.hromada_code IS
  'KATOTTG code of the hromada, text: UA and 17 digits. The key everywhere; a name is not unique.';
COMMENT ON COLUMN staging.hromada_offers.area_code IS 'Code of the area.';
COMMENT ON COLUMN staging.hromada_offers.evidence IS
  'illustrative: made up for demonstration; reported: from a real export in private/. Decided by the folder the file '
  'lies in.';
