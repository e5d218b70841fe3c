-- one row per pair of parties
CREATE TABLE core.partnership_pair (
  host_key VARCHAR NOT NULL,
  partner_key VARCHAR NOT NULL,
  partnership_id VARCHAR NOT NULL,
  partnership_count INTEGER NOT NULL CHECK (partnership_count >= 1),
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
WITH party AS (
  SELECT p.*, coalesce(p.party_code, p.country || ':' || p.party_name) AS party_key, g.network, t.status_order,
    t.is_partnership
  FROM staging.partnership_parties p JOIN staging.partnership_programmes g USING (programme)
    JOIN staging.partnership_statuses t USING (status)
)
SELECT a.party_key AS host_key, b.party_key AS partner_key, a.partnership_id,
  count(*) OVER (PARTITION BY a.party_key, b.party_key) AS partnership_count,
  a.country AS host_country, a.party_kind AS host_kind, a.party_name AS host_name, a.party_code AS host_code,
  b.country AS partner_country, b.party_kind AS partner_kind, b.party_name AS partner_name,
    b.party_code AS partner_code, a.is_partnership
FROM party a JOIN party b ON b.partnership_id = a.partnership_id AND b.country <> a.country
WHERE a.country = CASE a.network WHEN 'polish_nordic' THEN 'PL' ELSE 'UA' END
QUALIFY row_number() OVER (PARTITION BY a.party_key, b.party_key ORDER BY a.status_order, a.partnership_id) = 1
ORDER BY a.partnership_id, b.party_key;
COMMENT ON TABLE core.partnership_pair IS
  'Who is a partner of whom: each pair once, however many partnerships or programmes it stands in; the firmest state '
  'is kept. Source: the documents and public pages named per partnership.';
COMMENT ON COLUMN core.partnership_pair.host_key IS
  'Code of the Ukrainian or Polish party, or its country and name where it has none here.';
COMMENT ON COLUMN core.partnership_pair.partner_key IS
  'Code of the other party, or its country and name where it has none here.';
COMMENT ON COLUMN core.partnership_pair.partnership_id IS 'Partnership with the firmest state that the pair stands in.';
COMMENT ON COLUMN core.partnership_pair.partnership_count IS 'Partnerships that the pair stands in. Unit: count.';
COMMENT ON COLUMN core.partnership_pair.host_country IS 'Country of the host: UA or PL.';
COMMENT ON COLUMN core.partnership_pair.host_kind IS 'Kind of the host: hromada or gmina.';
COMMENT ON COLUMN core.partnership_pair.host_name IS 'Name of the host as the source gives it.';
COMMENT ON COLUMN core.partnership_pair.host_code IS 'KATOTTG code of the host, where known.';
COMMENT ON COLUMN core.partnership_pair.partner_country IS 'Country of the partner, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN core.partnership_pair.partner_kind IS
  'Kind of the partner: kommune, fylkeskommune, kommun, region and so on.';
COMMENT ON COLUMN core.partnership_pair.partner_name IS 'Name of the partner as the source gives it.';
COMMENT ON COLUMN core.partnership_pair.partner_code IS 'Kommunenummer or fylkesnummer of a Norwegian partner.';
COMMENT ON COLUMN core.partnership_pair.is_partnership IS
  'True where the firmest state of the pair counts as a partnership.';
