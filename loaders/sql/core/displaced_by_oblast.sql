-- one row per oblast and day
CREATE TABLE core.displaced_by_oblast (
  oblast_code VARCHAR NOT NULL,
  counted_date DATE NOT NULL,
  registered_count INTEGER NOT NULL,
  PRIMARY KEY (oblast_code, counted_date)
);
INSERT INTO core.displaced_by_oblast BY NAME FROM staging.displaced_by_oblast ORDER BY counted_date, oblast_code;
COMMENT ON TABLE core.displaced_by_oblast IS
  'People registered as displaced, by the oblast they are registered in, also oblasts under occupation. '
  'Source: Ministry of Social Policy of Ukraine, by way of apostrophe.ua.';
