-- one row per place and claim about a tie of it
-- Of any country. What a claim is about is left out, so that no area of need stands beside a place; claims that only
-- say that are left out whole, and so is one whose Ukrainian party could be one of several.
CREATE TABLE mart.place_claim (
  place_code VARCHAR NOT NULL,
  claim_id VARCHAR NOT NULL,
  partner_country VARCHAR NOT NULL,
  partner_name VARCHAR NOT NULL,
  partner_code VARCHAR,
  partner_place_kind VARCHAR,
  is_followed BOOLEAN NOT NULL,
  status VARCHAR NOT NULL,
  status_order INTEGER NOT NULL,
  status_in MAP(VARCHAR, VARCHAR) NOT NULL,
  is_partnership BOOLEAN NOT NULL,
  list VARCHAR NOT NULL,
  list_order INTEGER NOT NULL,
  list_in MAP(VARCHAR, VARCHAR) NOT NULL,
  kind_in MAP(VARCHAR, VARCHAR) NOT NULL,
  is_deciding BOOLEAN NOT NULL,
  said_on VARCHAR,
  page VARCHAR NOT NULL,
  document_in MAP(VARCHAR, VARCHAR),
  page_date VARCHAR NOT NULL,
  standing VARCHAR NOT NULL,
  doubt VARCHAR,
  PRIMARY KEY (place_code, claim_id)
);
INSERT INTO mart.place_claim BY NAME
WITH named AS (
  SELECT c.*, CASE c.host_kind WHEN 'city' THEN 'UA-30' ELSE c.host_code END AS host_place,
    coalesce(h.label, o.name, c.host_name) AS host_label, coalesce(k.label, f.fylke_name, c.partner_name)
      AS partner_label,
    CASE WHEN h.label IS NOT NULL THEN 'hromada' WHEN o.name IS NOT NULL THEN 'oblast'
      WHEN c.host_kind = 'city' AND c.host_country = 'UA' THEN 'city' END AS host_place_kind,
    CASE WHEN k.label IS NOT NULL THEN 'kommune' WHEN f.fylke_name IS NOT NULL THEN 'fylke' END AS kommune_kind,
    bool_or(c.programme IS NOT NULL) OVER (PARTITION BY c.host_key, c.partner_key) AS is_followed
  FROM core.claim c
  LEFT JOIN core.hromada h ON h.hromada_code = c.host_code LEFT JOIN core.oblast o ON o.oblast_code = c.host_code
  LEFT JOIN (SELECT kommune_code, CASE WHEN count(*) OVER (PARTITION BY name) > 1
    THEN format('{} ({})', name, fylke_name) ELSE name END AS label FROM core.kommune) k
    ON k.kommune_code = c.partner_code
  LEFT JOIN (SELECT DISTINCT fylke_code, fylke_name FROM core.kommune) f ON f.fylke_code = c.partner_code
), sided AS (
  SELECT n.*, host_place AS place_code, partner_country AS other_country, partner_label AS other_name,
    CASE WHEN kommune_kind IS NOT NULL THEN partner_code END AS other_code, kommune_kind AS other_kind
  FROM named n WHERE host_country = 'UA' AND host_place IS NOT NULL
  UNION ALL BY NAME
  SELECT n.*, partner_code AS place_code, host_country AS other_country, host_label AS other_name,
    CASE WHEN host_place_kind IS NOT NULL THEN host_place END AS other_code, host_place_kind AS other_kind
  FROM named n WHERE kommune_kind IS NOT NULL
)
SELECT d.place_code, d.claim_id, d.other_country AS partner_country, d.other_name AS partner_name,
  d.other_code AS partner_code, d.other_kind AS partner_place_kind, d.is_followed, d.pair_status AS status,
  s.status_order, s.label_in AS status_in, s.is_partnership, d.list, d.list_order, d.list_in, d.kind_in, d.is_deciding,
  d.said_on, d.page, u.name_in AS document_in, d.page_date, d.standing, d.doubt
FROM sided d JOIN core.partnership_status s ON s.status = d.pair_status
LEFT JOIN core.document u ON u.document = d.page
WHERE d.kind <> 'theme'
ORDER BY d.place_code, NOT d.is_followed, s.status_order, d.other_country, d.other_name, d.kind_order, d.said_on,
  d.claim_id;
COMMENT ON TABLE mart.place_claim IS
  'What lists and pages say of the ties of a place, with partners of any country, as they say it. Source: the list '
  'and the page named in each row.';
COMMENT ON COLUMN mart.place_claim.place_code IS
  'Kommunenummer, fylkesnummer, KATOTTG code of a hromada, or ISO 3166-2 code of an oblast or of Kyiv.';
COMMENT ON COLUMN mart.place_claim.partner_country IS 'Country of the other party, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN mart.place_claim.partner_name IS
  'The other party: its label where it has a page here, else as the list writes it.';
COMMENT ON COLUMN mart.place_claim.partner_code IS 'Code of the other party where it has a page here.';
COMMENT ON COLUMN mart.place_claim.partner_place_kind IS
  'What the other party is where it has a page here: kommune, fylke, hromada, oblast or city.';
COMMENT ON COLUMN mart.place_claim.is_followed IS
  'True where the tie stands in a programme that is followed here; other lists are told as they are, and nothing is '
  'counted over several of them.';
COMMENT ON COLUMN mart.place_claim.status IS 'State of the pair by all its claims.';
COMMENT ON COLUMN mart.place_claim.status_order IS 'Order of the states, the firmest first. Unit: rank.';
COMMENT ON COLUMN mart.place_claim.status_in IS 'Name of the state, by language.';
COMMENT ON COLUMN mart.place_claim.is_partnership IS 'True where the state counts as a partnership.';
COMMENT ON COLUMN mart.place_claim.list IS 'Short name of the list.';
COMMENT ON COLUMN mart.place_claim.list_order IS 'Order in which lists are named. Unit: rank.';
COMMENT ON COLUMN mart.place_claim.list_in IS 'Name of the list, by language.';
COMMENT ON COLUMN mart.place_claim.kind_in IS 'What is claimed, by language.';
COMMENT ON COLUMN mart.place_claim.is_deciding IS 'True where the state rests on this claim.';
COMMENT ON COLUMN mart.place_claim.page IS 'Address of the page, or key of the document.';
COMMENT ON COLUMN mart.place_claim.document_in IS
  'Author, title and date of the document, by language; empty where page is an address.';
COMMENT ON COLUMN mart.place_claim.standing IS
  'primary: a party itself or the owner of the list says so; secondary: somebody’s copy or report; press: a '
  'newspaper.';
