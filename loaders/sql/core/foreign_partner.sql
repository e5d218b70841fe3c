-- one row per hromada
-- Whether any list that was read names a foreign municipality or region as a partner of the hromada. Lists spell the
-- same partner differently, so partners are counted within a list and never over several.
CREATE TABLE core.foreign_partner (
  hromada_code VARCHAR PRIMARY KEY,
  knowledge VARCHAR NOT NULL CHECK (knowledge IN ('known', 'open', 'none_known')),
  naming_list_count INTEGER NOT NULL CHECK (naming_list_count >= 0),
  partner_count INTEGER NOT NULL CHECK (partner_count >= 0),
  fullest_list VARCHAR,
  countries VARCHAR[] NOT NULL,
  has_norwegian BOOLEAN NOT NULL,
  CHECK ((knowledge = 'known') = (partner_count > 0)),
  CHECK ((partner_count > 0) = (fullest_list IS NOT NULL)),
  CHECK (has_norwegian = list_contains(countries, 'NO'))
);
INSERT INTO core.foreign_partner BY NAME
WITH said AS ( -- an act, a partnership or a directory; no intent, talks or visit, and nothing that is denied
  SELECT c.* FROM staging.claims c JOIN staging.claim_kinds k USING (kind)
    LEFT JOIN staging.partnership_statuses s USING (status)
  WHERE c.host_country = 'UA' AND c.host_kind = 'hromada' AND c.partner_kind <> 'association'
    AND (s.is_partnership OR c.kind = 'friend_town')
    AND coalesce(c.doubt, '') NOT IN ('disputed', 'duplicate', 'shared_name')
), by_list AS (
  SELECT host_code AS hromada_code, list, count(DISTINCT (partner_country, partner_name)) AS partner_count
  FROM said WHERE host_code IS NOT NULL GROUP BY host_code, list
), counted AS (
  SELECT b.hromada_code, count(*) AS naming_list_count, max(partner_count) AS partner_count,
    arg_max(list, (partner_count, -l.list_order)) AS fullest_list
  FROM by_list b JOIN staging.claim_lists l USING (list) GROUP BY b.hromada_code
), named AS ( -- every Ukrainian name of a hromada, without the apostrophes that are written in three ways
  SELECT DISTINCT hromada_code, regexp_replace(lower(name), '[''’ʼ-]', '', 'g') AS name
  FROM (SELECT hromada_code, name_uk AS name FROM staging.hromadas
    UNION ALL SELECT place_code, name FROM staging.place_names
      WHERE place_kind = 'hromada' AND name_of = 'hromada' AND language = 'uk')
), open AS (
  SELECT DISTINCT n.hromada_code FROM said c
    JOIN named n ON n.name = regexp_replace(lower(c.host_name), '[''’ʼ-]', '', 'g')
  WHERE c.host_code IS NULL AND c.doubt = 'namesake'
), abroad AS (
  SELECT host_code AS hromada_code, list_sort(list(DISTINCT partner_country)) AS countries
  FROM said WHERE host_code IS NOT NULL GROUP BY host_code
)
SELECT h.hromada_code,
  CASE WHEN c.hromada_code IS NOT NULL THEN 'known' WHEN o.hromada_code IS NOT NULL THEN 'open'
    ELSE 'none_known' END AS knowledge,
  coalesce(c.naming_list_count, 0) AS naming_list_count, coalesce(c.partner_count, 0) AS partner_count, c.fullest_list,
  coalesce(a.countries, []) AS countries, coalesce(list_contains(a.countries, 'NO'), false) AS has_norwegian
FROM staging.hromadas h LEFT JOIN counted c USING (hromada_code) LEFT JOIN abroad a USING (hromada_code)
  LEFT JOIN open o USING (hromada_code)
ORDER BY h.hromada_code;
COMMENT ON TABLE core.foreign_partner IS
  'Whether a hromada has a foreign partner in any list that was read. What no list names may exist. Source: the lists '
  'and pages named per claim.';
COMMENT ON COLUMN core.foreign_partner.knowledge IS
  'known: a list names a partner; open: a list names one of a hromada with this name, and nothing tells which; '
  'none_known: no list that was read names one.';
COMMENT ON COLUMN core.foreign_partner.naming_list_count IS 'Lists that name a partner of the hromada. Unit: count.';
COMMENT ON COLUMN core.foreign_partner.partner_count IS
  'Partners by the list that names most; lists spell names differently and are not added up. Unit: count.';
COMMENT ON COLUMN core.foreign_partner.fullest_list IS 'The list that names most partners; empty where none does.';
COMMENT ON COLUMN core.foreign_partner.countries IS 'Countries of the partners by all lists, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN core.foreign_partner.has_norwegian IS
  'True where a list names a Norwegian municipality or county as a partner.';
