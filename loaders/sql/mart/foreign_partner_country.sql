-- one row per country of partners
CREATE TABLE mart.foreign_partner_country (
  country VARCHAR PRIMARY KEY,
  hromada_count INTEGER NOT NULL CHECK (hromada_count > 0),
  known_total INTEGER NOT NULL CHECK (known_total >= hromada_count),
  country_rank INTEGER NOT NULL CHECK (country_rank >= 1)
);
INSERT INTO mart.foreign_partner_country BY NAME
SELECT country, count(*) AS hromada_count,
  (SELECT count(*) FROM core.foreign_partner WHERE knowledge = 'known') AS known_total,
  rank() OVER (ORDER BY count(*) DESC) AS country_rank
FROM (SELECT unnest(countries) AS country FROM core.foreign_partner)
GROUP BY country ORDER BY country_rank, country;
COMMENT ON TABLE mart.foreign_partner_country IS
  'Where the known foreign partners of hromadas are: hromadas with at least one partner of the country in any list. A '
  'hromada counts once for each country. Source: the lists and pages named per claim.';
COMMENT ON COLUMN mart.foreign_partner_country.country IS 'Country of partners, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN mart.foreign_partner_country.hromada_count IS
  'Hromadas with at least one known partner there. Unit: count.';
COMMENT ON COLUMN mart.foreign_partner_country.known_total IS
  'Hromadas with at least one known partner anywhere: the denominator. Unit: count.';
COMMENT ON COLUMN mart.foreign_partner_country.country_rank IS
  'Place of the country by hromadas; equal ones share it. Unit: rank.';
