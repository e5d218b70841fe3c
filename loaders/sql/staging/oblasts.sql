-- one row per oblast
CREATE TABLE staging.oblasts (
  oblast_code VARCHAR PRIMARY KEY CHECK (regexp_full_match(oblast_code, 'UA-[0-9]{2}')),
  name VARCHAR NOT NULL UNIQUE,
  name_uk VARCHAR NOT NULL UNIQUE
);
COMMENT ON TABLE staging.oblasts IS
  'The 27 first-level units of Ukraine: 24 oblasts, Crimea, Kyiv City and Sevastopol. Source: ISO 3166-2:UA and the '
  'official romanisation.';
COMMENT ON COLUMN staging.oblasts.oblast_code IS 'ISO 3166-2 code of the oblast.';
COMMENT ON COLUMN staging.oblasts.name IS 'Name of the oblast in Latin script.';
COMMENT ON COLUMN staging.oblasts.name_uk IS 'Name of the oblast in Ukrainian.';
