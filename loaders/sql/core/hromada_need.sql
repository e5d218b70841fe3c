-- one row per hromada that has answered and area it needs support in
CREATE TABLE core.hromada_need (
  hromada_code VARCHAR NOT NULL,
  area_code VARCHAR NOT NULL,
  priority INTEGER NOT NULL CHECK (priority BETWEEN 1 AND 5),
  horizon VARCHAR NOT NULL CHECK (horizon IN ('short', 'long')),
  evidence VARCHAR NOT NULL CHECK (evidence IN ('illustrative', 'reported')),
  PRIMARY KEY (hromada_code, area_code),
  UNIQUE (hromada_code, priority)
);
INSERT INTO core.hromada_need BY NAME
SELECT hromada_code, area_code, priority, horizon, evidence
FROM staging.hromada_needs ORDER BY hromada_code, priority;
COMMENT ON TABLE core.hromada_need IS
  'Areas in which a hromada needs support, at most five, by urgency. Source: KS form “needs of a hromada”.';
