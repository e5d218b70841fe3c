-- one row per tie
CREATE TABLE core.partnership (
  partnership_id VARCHAR PRIMARY KEY,
  programme_code VARCHAR NOT NULL,
  programme_in MAP(VARCHAR, VARCHAR) NOT NULL,
  network VARCHAR NOT NULL,
  funder VARCHAR,
  funding_ends_date DATE,
  theme_in MAP(VARCHAR, VARCHAR),
  areas VARCHAR[] NOT NULL,
  known_lessons VARCHAR[] NOT NULL,
  status VARCHAR NOT NULL,
  status_order INTEGER NOT NULL,
  is_partnership BOOLEAN NOT NULL,
  since VARCHAR,
  is_contested BOOLEAN NOT NULL,
  claim_count INTEGER NOT NULL CHECK (claim_count >= 1),
  list_count INTEGER NOT NULL CHECK (list_count BETWEEN 1 AND claim_count),
  party_count INTEGER NOT NULL CHECK (party_count >= 2),
  region_party_count INTEGER NOT NULL CHECK (region_party_count <= party_count),
  source VARCHAR NOT NULL
);
INSERT INTO core.partnership BY NAME
WITH best AS ( -- of the claims that decide, the best standing and then the earliest day
  SELECT *, row_number() OVER (PARTITION BY tie_id ORDER BY NOT is_deciding,
    list_position(['primary', 'secondary', 'press'], standing), coalesce(said_on, '9'), claim_id) AS place
  FROM ties.claim WHERE programme IS NOT NULL
), tie AS (
  SELECT tie_id AS partnership_id, any_value(tie_status) AS status, max(programme) AS any_programme,
    arg_min(said_on, place) FILTER (is_deciding AND said_on IS NOT NULL) AS since,
    coalesce(bool_or(doubt IN ('day', 'disputed')), false)
      OR count(DISTINCT said_on) FILTER (is_deciding AND length(said_on) = 10) > 1 AS is_contested,
    count(*) AS claim_count, count(DISTINCT list) AS list_count,
    len(list_distinct(flatten([list(host_key), list(partner_key)]))) AS party_count,
    count(DISTINCT host_key) FILTER (host_kind = 'oblast')
      + count(DISTINCT partner_key) FILTER (partner_kind IN ('fylkeskommune', 'region')) AS region_party_count,
    list_sort(list_distinct(coalesce(flatten(list(string_split(themes, '; ')) FILTER (themes IS NOT NULL)), [])))
      AS areas,
    list(DISTINCT kind) AS kinds,
    arg_min(page, place) AS source
  FROM best GROUP BY tie_id
), programme AS ( -- a programme that pays is told before one that is a name for what is left
  SELECT c.tie_id, arg_min(g.programme_code, (g.funder IS NULL, g.programme_code)) AS programme_code
  FROM ties.claim c JOIN staging.partnership_programmes g ON g.programme_code = c.programme GROUP BY c.tie_id
), ending AS ( -- a funder whose last instrument has no end is not known to end
  SELECT funder, CASE WHEN count(valid_to) = count(*) THEN max(CASE length(valid_to)
    WHEN 4 THEN CAST(valid_to || '-12-31' AS DATE) WHEN 7 THEN last_day(CAST(valid_to || '-01' AS DATE))
      ELSE CAST(valid_to AS DATE) END) END AS funding_ends_date
  FROM staging.funding_instruments GROUP BY funder
), named AS (
  SELECT g.*, EXISTS (FROM staging.texts x WHERE x.table_name = 'partnership_programmes'
    AND x.row_key = g.programme_code AND x.field = 'theme') AS has_theme
  FROM staging.partnership_programmes g
)
SELECT t.partnership_id, g.programme_code, text_of('partnership_programmes', g.programme_code, 'name') AS programme_in,
  g.network, g.funder, e.funding_ends_date, text_of('partnership_programmes', g.programme_code, 'theme') AS theme_in,
  t.areas,
  (SELECT coalesce(list(l.lesson_code ORDER BY l.lesson_order), []) FROM staging.partnership_lessons l
    WHERE list_has_any(string_split(l.claim_kinds, '; '), t.kinds)
      OR l.evidence_field = 'funder' AND g.funder IS NOT NULL
      OR l.evidence_field = 'theme' AND g.has_theme) AS known_lessons,
  t.status, s.status_order, s.is_partnership, t.since, t.is_contested, t.claim_count, t.list_count, t.party_count,
  t.region_party_count, t.source
FROM tie t JOIN programme p ON p.tie_id = t.partnership_id JOIN named g USING (programme_code)
  JOIN staging.partnership_statuses s USING (status) LEFT JOIN ending e USING (funder)
ORDER BY t.partnership_id;
COMMENT ON TABLE core.partnership IS
  'Municipal ties with their programme, funder and the state that follows from the claims. Source: the lists and '
  'pages named per claim.';
COMMENT ON COLUMN core.partnership.partnership_id IS
  'Our id of the tie: the keys of its two parties, or the name of the joint act.';
COMMENT ON COLUMN core.partnership.programme_in IS 'Name of the programme, by language.';
COMMENT ON COLUMN core.partnership.funding_ends_date IS 'Last day the funder of the programme is known to pay; empty '
  'when no funder or no end is known.';
COMMENT ON COLUMN core.partnership.theme_in IS 'Theme of the programme, by language; empty when not stated.';
COMMENT ON COLUMN core.partnership.areas IS 'Areas that pages name as what the tie is about, codes of areas.';
COMMENT ON COLUMN core.partnership.known_lessons IS 'Lessons of which a claim tells something, codes of lessons.';
COMMENT ON COLUMN core.partnership.status IS 'State of the tie by its firmest claim, or by a ruling.';
COMMENT ON COLUMN core.partnership.since IS 'Day, month, year or years of the firmest claim of best standing.';
COMMENT ON COLUMN core.partnership.is_contested IS
  'True where claims contradict each other on whether or since when.';
COMMENT ON COLUMN core.partnership.claim_count IS 'Claims that speak of the tie. Unit: count.';
COMMENT ON COLUMN core.partnership.list_count IS 'Lists that those claims stand in. Unit: count.';
COMMENT ON COLUMN core.partnership.party_count IS 'Parties of the tie. Unit: count.';
COMMENT ON COLUMN core.partnership.region_party_count IS
  'Parties that are counties, regions or oblasts. Unit: count.';
COMMENT ON COLUMN core.partnership.source IS 'Page of the firmest claim of best standing.';
COMMENT ON COLUMN core.partnership.funder IS 'Who pays the programme; empty when no source names one.';
