-- one row per oblast and day
CREATE TABLE staging.displaced_by_oblast (
  oblast_code VARCHAR NOT NULL CHECK (regexp_full_match(oblast_code, 'UA-[0-9]{2}')),
  counted_date DATE NOT NULL,
  registered_count INTEGER NOT NULL CHECK (registered_count BETWEEN 0 AND 5000000),
  PRIMARY KEY (oblast_code, counted_date)
);
COMMENT ON TABLE staging.displaced_by_oblast IS
  'People registered as displaced, by the oblast they are registered in, also oblasts under occupation. '
  'Source: Ministry of Social Policy of Ukraine, by way of apostrophe.ua.';
COMMENT ON COLUMN staging.displaced_by_oblast.oblast_code IS 'ISO 3166-2 code of the oblast.';
COMMENT ON COLUMN staging.displaced_by_oblast.counted_date IS 'Day of the register.';
COMMENT ON COLUMN staging.displaced_by_oblast.registered_count IS
  'Persons registered as displaced in the oblast; not where they live. Unit: persons.';
