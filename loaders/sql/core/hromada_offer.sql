-- one row per hromada that has answered and area it can offer in return
CREATE TABLE core.hromada_offer (
  hromada_code VARCHAR NOT NULL,
  area_code VARCHAR NOT NULL,
  evidence VARCHAR NOT NULL CHECK (evidence IN ('illustrative', 'reported')),
  PRIMARY KEY (hromada_code, area_code)
);
INSERT INTO core.hromada_offer BY NAME
SELECT hromada_code, area_code, evidence
FROM staging.hromada_offers ORDER BY hromada_code, area_code;
COMMENT ON TABLE core.hromada_offer IS
  'Areas in which a hromada can share experience with a Norwegian partner. Source: KS form “needs of a hromada”.';
