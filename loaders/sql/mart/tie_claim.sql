-- one row per claim about a tie
CREATE TABLE mart.tie_claim (
  claim_id VARCHAR PRIMARY KEY,
  partnership_id VARCHAR NOT NULL,
  network VARCHAR NOT NULL,
  partner_name VARCHAR NOT NULL,
  host_name VARCHAR NOT NULL,
  list VARCHAR NOT NULL,
  list_order INTEGER NOT NULL,
  list_in MAP(VARCHAR, VARCHAR) NOT NULL,
  kind VARCHAR NOT NULL,
  kind_in MAP(VARCHAR, VARCHAR) NOT NULL,
  is_deciding BOOLEAN NOT NULL,
  said_on VARCHAR,
  page VARCHAR NOT NULL,
  document_in MAP(VARCHAR, VARCHAR),
  page_date VARCHAR NOT NULL,
  standing VARCHAR NOT NULL,
  areas VARCHAR NOT NULL,
  doubt VARCHAR,
  entered_date DATE NOT NULL
);
INSERT INTO mart.tie_claim BY NAME
SELECT c.claim_id, p.partnership_id, p.network, n.partner_name,
  coalesce(h.label, o.name || ' oblast', c.host_name) AS host_name, c.list, c.list_order, c.list_in,
  c.kind, c.kind_in,
  c.is_deciding, c.said_on, c.page, u.name_in AS document_in, c.page_date, c.standing,
  CASE WHEN c.host_kind = 'hromada' AND coalesce(w.is_withheld, c.host_country = 'UA') THEN ''
    ELSE replace(coalesce(c.themes, ''), ';', '') END AS areas, c.doubt,
  c.entered_on AS entered_date
FROM core.claim c JOIN core.partnership p ON p.partnership_id = c.tie_id
JOIN core.partnership_pair n ON n.host_key = c.host_key AND n.partner_key = c.partner_key
LEFT JOIN core.hromada h ON h.hromada_code = c.host_code LEFT JOIN core.oblast o ON o.oblast_code = c.host_code
LEFT JOIN edition.withheld w ON w.hromada_code = c.host_code
LEFT JOIN core.document u ON u.document = c.page
ORDER BY list_position(['norwegian_ukrainian', 'swedish_ukrainian', 'polish_nordic'], p.network), n.partner_name,
  host_name, c.kind_order, c.said_on, c.claim_id;
COMMENT ON TABLE mart.tie_claim IS
  'What each list and page says of a tie, as it says it: contradictions stand side by side. Source: the list and '
  'the page named in each row.';
COMMENT ON COLUMN mart.tie_claim.partnership_id IS 'Id of the tie that the claim is about.';
COMMENT ON COLUMN mart.tie_claim.network IS
  'Which countries meet: norwegian_ukrainian, swedish_ukrainian or polish_nordic.';
COMMENT ON COLUMN mart.tie_claim.partner_name IS 'Norwegian, Swedish or other Nordic party.';
COMMENT ON COLUMN mart.tie_claim.host_name IS
  'Ukrainian or Polish party; as the list writes it where no code is settled.';
COMMENT ON COLUMN mart.tie_claim.list IS 'Short name of the list.';
COMMENT ON COLUMN mart.tie_claim.list_order IS 'Order in which lists are named. Unit: rank.';
COMMENT ON COLUMN mart.tie_claim.list_in IS 'Name of the list, by language.';
COMMENT ON COLUMN mart.tie_claim.kind_in IS 'What is claimed, by language.';
COMMENT ON COLUMN mart.tie_claim.is_deciding IS 'True where the state of the tie rests on this claim.';
COMMENT ON COLUMN mart.tie_claim.areas IS
  'Areas that the page names: codes of areas with a blank between; empty for a hromada that is withheld, and where '
  'nothing tells which hromada it is.';
COMMENT ON COLUMN mart.tie_claim.entered_date IS 'Day the claim was entered here.';
COMMENT ON COLUMN mart.tie_claim.page IS 'Address of the page, or key of the document.';
COMMENT ON COLUMN mart.tie_claim.document_in IS
  'Author, title and date of the document, by language; empty where page is an address.';
COMMENT ON COLUMN mart.tie_claim.standing IS
  'primary: a party itself or the owner of the list says so; secondary: somebody’s copy or report; press: a newspaper.';
