-- one row per country whose municipalities are counted
CREATE TABLE core.country (
  country VARCHAR PRIMARY KEY,
  whole_in MAP(VARCHAR, VARCHAR) NOT NULL
);
INSERT INTO core.country BY NAME
SELECT row_key AS country, text_of('countries', row_key, 'whole') AS whole_in
FROM staging.texts WHERE table_name = 'countries' GROUP BY row_key ORDER BY row_key;
COMMENT ON TABLE core.country IS 'The countries whose municipalities are counted. Source: written by hand.';
COMMENT ON COLUMN core.country.country IS 'Country, ISO 3166.';
COMMENT ON COLUMN core.country.whole_in IS 'What the whole of the country is called beside its parts, by language.';
