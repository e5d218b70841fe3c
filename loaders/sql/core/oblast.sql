-- one row per oblast
CREATE TABLE core.oblast (
  oblast_code VARCHAR PRIMARY KEY,
  name VARCHAR NOT NULL UNIQUE,
  name_uk VARCHAR NOT NULL UNIQUE
);
INSERT INTO core.oblast BY NAME
SELECT oblast_code, name, name_uk FROM staging.oblasts ORDER BY oblast_code;
COMMENT ON TABLE core.oblast IS
  'The 27 first-level units of Ukraine: 24 oblasts, Crimea, Kyiv City and Sevastopol. Source: ISO 3166-2:UA and the '
  'official romanisation.';
