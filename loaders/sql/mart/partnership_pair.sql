-- one row per pair of parties
CREATE TABLE mart.partnership_pair (
  partnership_id VARCHAR NOT NULL,
  network VARCHAR NOT NULL CHECK (network IN ('norwegian_ukrainian', 'swedish_ukrainian', 'polish_nordic')),
  host_country VARCHAR NOT NULL,
  host_name VARCHAR NOT NULL,
  host_kind VARCHAR NOT NULL,
  host_name_uk VARCHAR,
  host_code VARCHAR,
  oblast_code VARCHAR,
  oblast_name VARCHAR,
  hromada_type VARCHAR,
  region_type VARCHAR,
  part_region_type VARCHAR CHECK (part_region_type IN ('near_front', 'frontline', 'occupied')),
  class_date DATE,
  population_2022 INTEGER,
  host_lat DECIMAL(5, 2),
  host_lon DECIMAL(5, 2),
  partner_country VARCHAR NOT NULL,
  partner_kind VARCHAR NOT NULL,
  partner_name VARCHAR NOT NULL,
  partner_code VARCHAR,
  fylke_name VARCHAR,
  kommune_population INTEGER,
  partner_lat DECIMAL(5, 2),
  partner_lon DECIMAL(5, 2),
  status VARCHAR NOT NULL,
  status_in MAP(VARCHAR, VARCHAR) NOT NULL,
  is_partnership BOOLEAN NOT NULL,
  since VARCHAR,
  is_contested BOOLEAN NOT NULL,
  claim_count INTEGER NOT NULL CHECK (claim_count >= 1),
  list_count INTEGER NOT NULL CHECK (list_count >= 1),
  first_entered_date DATE NOT NULL,
  areas VARCHAR NOT NULL,
  known_lessons VARCHAR NOT NULL,
  programme_in MAP(VARCHAR, VARCHAR) NOT NULL,
  funder VARCHAR,
  funding_ends_date DATE,
  source VARCHAR NOT NULL,
  source_in MAP(VARCHAR, VARCHAR) NOT NULL,
  PRIMARY KEY (partnership_id, host_name, partner_name),
  CHECK (source <> '')
);
INSERT INTO mart.partnership_pair BY NAME
WITH region AS (
  SELECT r.hromada_code, r.region_type, r.part_region_type, l.list_date AS class_date FROM core.hromada_region_type r
    JOIN core.territory_list l ON l.list_id = r.list_id AND l.is_newest
)
SELECT c.partnership_id, c.network, p.host_country,
  coalesce(h.label, ob.name || ' oblast', p.host_name) AS host_name, p.host_kind,
  h.centre_uk AS host_name_uk, p.host_code,
  o.oblast_code, o.name AS oblast_name, h.type AS hromada_type, r.region_type, r.part_region_type, r.class_date,
  h.population_2022, h.lat AS host_lat, h.lon AS host_lon, p.partner_country, p.partner_kind,
  p.partner_name, p.partner_code,
  k.fylke_name, k.population AS kommune_population, k.lat AS partner_lat, k.lon AS partner_lon,
  p.status, s.label_in AS status_in, p.is_partnership, c.since, c.is_contested, p.claim_count, c.list_count,
  p.first_entered_date,
  CASE WHEN p.host_kind = 'hromada' AND coalesce(w.is_withheld, p.host_country = 'UA') THEN ''
    ELSE array_to_string(c.areas, ' ') END AS areas,
  array_to_string(c.known_lessons, ' ') AS known_lessons, c.programme_in,
  c.funder, c.funding_ends_date, c.source, coalesce(d.name_in, alike(c.source)) AS source_in
FROM core.partnership_pair p JOIN core.partnership c USING (partnership_id)
  JOIN core.partnership_status s ON s.status = p.status LEFT JOIN core.document d ON d.document = c.source
LEFT JOIN core.hromada h ON h.hromada_code = p.host_code
LEFT JOIN core.oblast o ON o.oblast_code = h.oblast_code LEFT JOIN core.oblast ob ON ob.oblast_code = p.host_code
LEFT JOIN region r USING (hromada_code) LEFT JOIN edition.withheld w USING (hromada_code)
LEFT JOIN core.kommune k ON k.kommune_code = p.partner_code
ORDER BY list_position(['norwegian_ukrainian', 'swedish_ukrainian', 'polish_nordic'], c.network), s.status_order,
  partner_name, host_name;
COMMENT ON TABLE mart.partnership_pair IS
  'Pairs of parties that some list or page ties to each other, each once, with the state that follows from the '
  'claims. Every name was read from a public source; a name from anywhere else may not stand here. Source: the '
  'lists and pages named per claim.';
COMMENT ON COLUMN mart.partnership_pair.host_name_uk IS
  'Name of the centre of the hromada in Ukrainian, by which people call it.';
COMMENT ON COLUMN mart.partnership_pair.oblast_code IS 'ISO 3166-2 code of the oblast that a hromada lies in.';
COMMENT ON COLUMN mart.partnership_pair.oblast_name IS 'Name of the oblast in Latin script.';
COMMENT ON COLUMN mart.partnership_pair.hromada_type IS 'Type of the hromada: urban, settlement or rural.';
COMMENT ON COLUMN mart.partnership_pair.region_type IS 'Region type of the hromada by the newest list.';
COMMENT ON COLUMN mart.partnership_pair.class_date IS 'Day the region type is of.';
COMMENT ON COLUMN mart.partnership_pair.host_lat IS 'Latitude of the centre of the hromada. Unit: degrees, WGS 84.';
COMMENT ON COLUMN mart.partnership_pair.host_lon IS 'Longitude of the centre of the hromada. Unit: degrees, WGS 84.';
COMMENT ON COLUMN mart.partnership_pair.partner_lat IS
  'Latitude of the Norwegian municipality. Unit: degrees, WGS 84.';
COMMENT ON COLUMN mart.partnership_pair.partner_lon IS 'Longitude of the Norwegian municipality. Unit: degrees, WGS '
  '84.';
COMMENT ON COLUMN mart.partnership_pair.areas IS
  'Areas that pages name as what the tie is about: codes of areas with a blank between; empty for a hromada that is '
  'withheld, and where nothing tells which hromada it is.';
COMMENT ON COLUMN mart.partnership_pair.known_lessons IS
  'Lessons of which a claim tells something: codes of lessons with a blank between.';
COMMENT ON COLUMN mart.partnership_pair.status_in IS 'State of the partnership, by language.';
COMMENT ON COLUMN mart.partnership_pair.source IS 'Document or public page the pair was read from.';
COMMENT ON COLUMN mart.partnership_pair.source_in IS
  'The same by author, title and date where it is a document, by language.';
COMMENT ON COLUMN mart.partnership_pair.is_partnership IS 'True where the state counts as a partnership.';
COMMENT ON COLUMN mart.partnership_pair.funder IS 'Who pays the programme; empty when no source names one.';
COMMENT ON COLUMN mart.partnership_pair.kommune_population IS
  'Population of the municipality on 1 January 2024. Unit: persons.';
COMMENT ON COLUMN mart.partnership_pair.first_entered_date IS
  'Day the first claim about the pair was entered here: when we read of it, not when it came about.';
