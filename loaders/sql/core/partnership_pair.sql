-- one row per pair of parties
CREATE TABLE core.partnership_pair (
  host_key VARCHAR NOT NULL,
  partner_key VARCHAR NOT NULL,
  partnership_id VARCHAR NOT NULL,
  status VARCHAR NOT NULL,
  claim_count INTEGER NOT NULL CHECK (claim_count >= 1),
  first_entered_date DATE NOT NULL,
  host_country VARCHAR NOT NULL CHECK (host_country IN ('UA', 'PL')),
  host_kind VARCHAR NOT NULL,
  host_name VARCHAR NOT NULL,
  host_code VARCHAR,
  partner_country VARCHAR NOT NULL,
  partner_kind VARCHAR NOT NULL,
  partner_name VARCHAR NOT NULL,
  partner_code VARCHAR,
  is_partnership BOOLEAN NOT NULL,
  PRIMARY KEY (host_key, partner_key),
  CHECK (host_country <> partner_country)
);
INSERT INTO core.partnership_pair BY NAME
SELECT c.host_key, c.partner_key, any_value(c.tie_id) AS partnership_id, any_value(c.pair_status) AS status,
  count(*) AS claim_count, min(c.entered_on) AS first_entered_date, any_value(c.host_country) AS host_country,
  any_value(c.host_kind) AS host_kind,
  any_value(c.host_name) AS host_name, any_value(c.host_code) AS host_code,
  any_value(c.partner_country) AS partner_country, any_value(c.partner_kind) AS partner_kind,
  any_value(coalesce(k.name, f.name || ' fylkeskommune', c.partner_name)) AS partner_name,
  any_value(c.partner_code) AS partner_code,
  any_value(s.is_partnership) AS is_partnership
FROM (FROM ties.claim WHERE programme IS NOT NULL ORDER BY list_order, claim_id) c
  JOIN staging.partnership_statuses s ON s.status = c.pair_status
  LEFT JOIN staging.kommuner k ON k.kommune_code = c.partner_code
  LEFT JOIN staging.fylker f ON f.fylke_code = c.partner_code
GROUP BY c.host_key, c.partner_key ORDER BY partnership_id, c.partner_key;
COMMENT ON TABLE core.partnership_pair IS
  'Who is tied to whom: each pair once, however many lists it stands in, with the state that follows from its '
  'claims. Source: the lists and pages named per claim.';
COMMENT ON COLUMN core.partnership_pair.host_key IS
  'Code of the Ukrainian or Polish party, or its country and name where it has none here.';
COMMENT ON COLUMN core.partnership_pair.partner_key IS
  'Code of the other party, or its country and name where it has none here.';
COMMENT ON COLUMN core.partnership_pair.partnership_id IS 'Tie that the pair stands in.';
COMMENT ON COLUMN core.partnership_pair.status IS 'State of the pair by its firmest claim, or by a ruling.';
COMMENT ON COLUMN core.partnership_pair.claim_count IS 'Claims that speak of the pair. Unit: count.';
COMMENT ON COLUMN core.partnership_pair.host_country IS 'Country of the host: UA or PL.';
COMMENT ON COLUMN core.partnership_pair.host_kind IS 'Kind of the host: hromada, oblast, city or gmina.';
COMMENT ON COLUMN core.partnership_pair.host_name IS 'Name of the host as the source gives it.';
COMMENT ON COLUMN core.partnership_pair.host_code IS 'KATOTTG code of the host, where known.';
COMMENT ON COLUMN core.partnership_pair.partner_country IS 'Country of the partner, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN core.partnership_pair.partner_kind IS
  'Kind of the partner: kommune, fylkeskommune, kommun, region and so on.';
COMMENT ON COLUMN core.partnership_pair.partner_name IS
  'Name of the partner: of a Norwegian one that of today, of others as the source gives it.';
COMMENT ON COLUMN core.partnership_pair.partner_code IS 'Kommunenummer or fylkesnummer of a Norwegian partner.';
COMMENT ON COLUMN core.partnership_pair.is_partnership IS
  'True where the state of the pair counts as a partnership.';
COMMENT ON COLUMN core.partnership_pair.first_entered_date IS
  'Day the first claim about the pair was entered here.';
