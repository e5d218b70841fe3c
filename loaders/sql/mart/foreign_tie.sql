-- one row per municipality and hromada
CREATE TABLE mart.foreign_tie (
  country VARCHAR NOT NULL,
  municipality_code VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  population INTEGER NOT NULL,
  land_km2 DECIMAL(9, 2) NOT NULL,
  is_coastal BOOLEAN NOT NULL,
  is_county_seat BOOLEAN NOT NULL,
  hromada_code VARCHAR NOT NULL,
  status VARCHAR NOT NULL,
  is_active BOOLEAN NOT NULL,
  PRIMARY KEY (country, municipality_code, hromada_code)
);
INSERT INTO mart.foreign_tie BY NAME
SELECT m.country, m.municipality_code, m.name, m.population, m.land_km2, m.is_coastal, m.is_county_seat,
  p.host_code AS hromada_code, p.status, p.is_partnership AS is_active
FROM core.partnership_pair p JOIN core.foreign_municipality m
  ON m.country = p.partner_country AND m.name = p.partner_name AND (p.partner_kind = 'kommun' OR m.is_whole_region)
WHERE p.host_country = 'UA' AND p.host_kind = 'hromada' AND p.host_code IS NOT NULL
ORDER BY m.country, m.municipality_code, hromada_code;
COMMENT ON TABLE mart.foreign_tie IS
  'What joins a municipality of another country than Norway and a hromada, with what is public of the municipality: '
  'what the method is tried on besides the Norwegian ties. Source: the lists and pages named per claim; Statistics '
  'Sweden by way of val26, kommundata, svensktext and sweden-geojson.';
COMMENT ON COLUMN mart.foreign_tie.country IS 'Country, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN mart.foreign_tie.municipality_code IS
  'Code of the municipality in its country, as text; in Sweden kommunkod, four digits.';
COMMENT ON COLUMN mart.foreign_tie.name IS 'Name in the language of the country.';
COMMENT ON COLUMN mart.foreign_tie.population IS 'Population on 31 December 2024. Unit: persons.';
COMMENT ON COLUMN mart.foreign_tie.land_km2 IS 'Land area on 1 January 2015. Unit: square kilometres.';
COMMENT ON COLUMN mart.foreign_tie.is_coastal IS 'Whether it has any sea area.';
COMMENT ON COLUMN mart.foreign_tie.is_county_seat IS 'Whether a region is governed from here.';
COMMENT ON COLUMN mart.foreign_tie.hromada_code IS 'KATOTTG code of the hromada.';
COMMENT ON COLUMN mart.foreign_tie.status IS 'State of the pair by its firmest claim, or by a ruling.';
COMMENT ON COLUMN mart.foreign_tie.is_active IS 'True where the state of the pair counts as a partnership.';
