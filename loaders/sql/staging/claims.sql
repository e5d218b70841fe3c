-- one row per claim
CREATE TABLE staging.claims (
  claim_id VARCHAR PRIMARY KEY CHECK (regexp_full_match(claim_id, '[A-Z]+[0-9]{3,5}')),
  list VARCHAR NOT NULL,
  joint VARCHAR,
  host_country VARCHAR NOT NULL CHECK (host_country IN ('UA', 'PL')),
  host_kind VARCHAR NOT NULL CHECK (host_kind IN ('hromada', 'oblast', 'city', 'gmina')),
  host_name VARCHAR NOT NULL CHECK (length(host_name) <= 120 AND NOT regexp_matches(host_name, '[<>{}\p{Cc}\p{Cf}]')),
  host_code VARCHAR,
  partner_country VARCHAR NOT NULL CHECK (regexp_full_match(partner_country, '[A-Z]{2}')),
  partner_kind VARCHAR NOT NULL CHECK (partner_kind IN ('kommune', 'fylkeskommune', 'kommun', 'region', 'municipality',
    'association', 'unknown')),
  partner_name VARCHAR NOT NULL
    CHECK (length(partner_name) <= 120 AND NOT regexp_matches(partner_name, '[<>{}\p{Cc}\p{Cf}]')),
  partner_code VARCHAR,
  kind VARCHAR NOT NULL,
  said_on VARCHAR CHECK (regexp_full_match(said_on, '[12][0-9]{3}/[12][0-9]{3}')
    OR regexp_full_match(said_on, '[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?')),
  until VARCHAR CHECK (regexp_full_match(until, '[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?')),
  programme VARCHAR,
  page VARCHAR NOT NULL CHECK (length(page) <= 500
    AND regexp_full_match(page, 'https?://[^\s<>"]+|[0-9]{3}_[0-9a-f]{16}[.]txt')),
  page_date VARCHAR NOT NULL
    CHECK (regexp_full_match(page_date, '[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?')),
  standing VARCHAR NOT NULL CHECK (standing IN ('primary', 'secondary', 'press')),
  themes VARCHAR,
  doubt VARCHAR CHECK (doubt IN ('namesake', 'shared_name', 'spelling', 'day', 'disputed', 'duplicate')),
  note VARCHAR CHECK (length(note) <= 300),
  entered_on DATE NOT NULL,
  CHECK (host_country <> partner_country),
  CHECK (host_code IS NULL OR host_code <> partner_code),
  CHECK (doubt IS DISTINCT FROM 'namesake' OR host_code IS NULL),
  CHECK (kind NOT LIKE 'visit%' OR length(said_on) < 8),
  CHECK (kind = 'theme' OR themes IS NULL),
  CHECK (left(said_on, 10) <= strftime(entered_on, '%Y-%m-%d')),
  CHECK (left(page_date, 10) <= strftime(entered_on, '%Y-%m-%d'))
);
COMMENT ON TABLE staging.claims IS
  'Who says that a municipal tie exists, and what it says of it: a row for each list or page, pair of parties and '
  'kind. Source: the list, and the page named in each row.';
COMMENT ON COLUMN staging.claims.claim_id IS 'Our id of the claim.';
COMMENT ON COLUMN staging.claims.list IS
  'List or collection of pages that the claim was read in; a code of claim_lists.';
COMMENT ON COLUMN staging.claims.joint IS
  'Shared by claims that are one act of more than two parties; empty otherwise.';
COMMENT ON COLUMN staging.claims.host_country IS 'Country of the host: UA, or PL in the EEA programme.';
COMMENT ON COLUMN staging.claims.host_kind IS 'Kind of the host: hromada, oblast, city (Kyiv) or gmina.';
COMMENT ON COLUMN staging.claims.host_name IS 'Name of the host as the list writes it.';
COMMENT ON COLUMN staging.claims.host_code IS
  'KATOTTG code of the hromada or code of the oblast; empty where it is not settled.';
COMMENT ON COLUMN staging.claims.partner_country IS 'Country of the partner, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN staging.claims.partner_kind IS 'Kind of the partner.';
COMMENT ON COLUMN staging.claims.partner_name IS 'Name of the partner as the list writes it.';
COMMENT ON COLUMN staging.claims.partner_code IS 'Kommunenummer or fylkesnummer of a Norwegian partner.';
COMMENT ON COLUMN staging.claims.kind IS 'What is claimed; a code of claim_kinds.';
COMMENT ON COLUMN staging.claims.said_on IS
  'Day, month, year or years of what is claimed, as exact as the page is; a visit by month at most; empty where no '
  'day is given, or was kept back for safety.';
COMMENT ON COLUMN staging.claims.until IS 'Last day that an act holds, where it says so.';
COMMENT ON COLUMN staging.claims.programme IS 'Programme that the tie stands in; a code of partnership_programmes.';
COMMENT ON COLUMN staging.claims.page IS 'Address of the page, or the document.';
COMMENT ON COLUMN staging.claims.page_date IS 'Day of the page, or the day it was read where it bears none.';
COMMENT ON COLUMN staging.claims.standing IS
  'primary: a party itself or the owner of the list says so; secondary: somebody’s copy or report; press: a '
  'newspaper.';
COMMENT ON COLUMN staging.claims.themes IS 'Areas that the page names, codes of areas with a semicolon between.';
COMMENT ON COLUMN staging.claims.doubt IS
  'Why the claim is not taken as it stands: namesake, shared_name and spelling are about who, day about when, '
  'disputed is denied by another page, duplicate repeats another row.';
COMMENT ON COLUMN staging.claims.note IS 'Remark in our own words.';
COMMENT ON COLUMN staging.claims.entered_on IS 'Day the claim was entered here.';
