-- one row per partnership
CREATE TABLE core.partnership (
  partnership_id VARCHAR PRIMARY KEY,
  programme_code VARCHAR NOT NULL,
  programme_in MAP(VARCHAR, VARCHAR) NOT NULL,
  network VARCHAR NOT NULL,
  funder VARCHAR,
  funding_ends_date DATE,
  theme_in MAP(VARCHAR, VARCHAR),
  own_theme VARCHAR,
  status VARCHAR NOT NULL,
  status_order INTEGER NOT NULL,
  is_partnership BOOLEAN NOT NULL,
  since VARCHAR,
  party_count INTEGER NOT NULL CHECK (party_count >= 1),
  region_party_count INTEGER NOT NULL CHECK (region_party_count <= party_count),
  source VARCHAR NOT NULL
);
INSERT INTO core.partnership BY NAME
WITH said AS (
  SELECT partnership_id, any_value(programme) AS programme, any_value(status) AS status, any_value(since) AS since,
    any_value(theme) AS own_theme,
    any_value(source) AS source, count(*) AS party_count,
      count(*) FILTER (party_kind IN ('fylkeskommune', 'region', 'oblast')) AS region_party_count
  FROM staging.partnership_parties GROUP BY ALL
), ending AS ( -- a funder whose last instrument has no end is not known to end
  SELECT funder, CASE WHEN count(valid_to) = count(*) THEN max(CASE length(valid_to)
    WHEN 4 THEN CAST(valid_to || '-12-31' AS DATE) WHEN 7 THEN last_day(CAST(valid_to || '-01' AS DATE))
      ELSE CAST(valid_to AS DATE) END) END AS funding_ends_date
  FROM staging.funding_instruments GROUP BY funder
)
SELECT s.partnership_id, g.programme_code, text_of('partnership_programmes', g.programme_code, 'name') AS programme_in,
  g.network, g.funder, e.funding_ends_date,
  text_of('partnership_programmes', g.programme_code, 'theme') AS theme_in, s.own_theme, s.status, t.status_order,
    t.is_partnership, s.since, s.party_count, s.region_party_count, s.source
FROM said s LEFT JOIN staging.partnership_programmes g USING (programme) LEFT
  JOIN staging.partnership_statuses t USING (status) LEFT JOIN ending e USING (funder)
ORDER BY s.partnership_id;
COMMENT ON TABLE core.partnership IS 'Municipal partnerships with their programme, funder and state. Source: the '
  'documents and public pages named in each row.';
COMMENT ON COLUMN core.partnership.programme_in IS 'Name of the programme, by language.';
COMMENT ON COLUMN core.partnership.funding_ends_date IS 'Last day the funder of the programme is known to pay; empty '
  'when no funder or no end is known.';
COMMENT ON COLUMN core.partnership.own_theme IS 'What this partnership is about, as the source gives it; empty when '
  'not stated.';
COMMENT ON COLUMN core.partnership.party_count IS 'Parties of the partnership. Unit: count.';
COMMENT ON COLUMN core.partnership.region_party_count IS 'Parties that are counties, regions or oblasts. Unit: count.';
COMMENT ON COLUMN core.partnership.source IS 'Document or public page the partnership was read from.';
COMMENT ON COLUMN core.partnership.funder IS 'Who pays the programme; empty when no source names one.';
COMMENT ON COLUMN core.partnership.status IS 'State of the partnership as the source gives it.';
COMMENT ON COLUMN core.partnership.theme_in IS 'Theme of the programme, by language; empty when not stated.';
