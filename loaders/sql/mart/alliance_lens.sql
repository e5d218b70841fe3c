-- one row per principle or call
CREATE TABLE mart.alliance_lens (
  point_code VARCHAR PRIMARY KEY,
  point_kind VARCHAR NOT NULL,
  point_order INTEGER NOT NULL,
  label_in MAP(VARCHAR, VARCHAR) NOT NULL,
  measure VARCHAR NOT NULL,
  is_told BOOLEAN NOT NULL,
  norwegian_count INTEGER CHECK (norwegian_count >= 0),
  norwegian_base INTEGER CHECK (norwegian_base >= norwegian_count),
  swedish_count INTEGER CHECK (swedish_count >= 0),
  swedish_base INTEGER CHECK (swedish_base >= swedish_count),
  CHECK (is_told = (norwegian_count IS NOT NULL))
);
INSERT INTO mart.alliance_lens BY NAME
WITH partnership AS (
  SELECT c.partnership_id, c.network = 'norwegian_ukrainian' AS is_norwegian, unnest([
    {measure: 'theme_partnerships',
      holds: list_has_any(c.areas, ['democracy', 'good_governance', 'anticorruption_rights'])
      OR coalesce(regexp_matches(c.theme_in['en'], 'transparency|accountability|participation|governance'), false)},
    {measure: 'funded_partnerships', holds: c.funder IS NOT NULL},
    {measure: 'cluster_partnerships', holds: c.party_count > 2},
    {measure: 'regional_partnerships', holds: c.region_party_count > 0}]) AS m
  FROM core.partnership c WHERE c.is_partnership AND c.network <> 'polish_nordic'
), host AS (
  SELECT DISTINCT p.host_code, p.partner_country = 'NO' AS is_norwegian, unnest([
    {measure: 'rural_partners', holds: h.type = 'rural'},
      {measure: 'non_urban_partners', holds: h.type <> 'urban'}]) AS m
  FROM core.partnership_pair p JOIN core.hromada h ON h.hromada_code = p.host_code WHERE p.is_partnership
), counted AS (
  SELECT m.measure, count(*) FILTER (is_norwegian AND m.holds) AS norwegian_count,
    count(*) FILTER (is_norwegian) AS norwegian_base,
    count(*) FILTER (NOT is_norwegian AND m.holds) AS swedish_count, count(*) FILTER (NOT is_norwegian) AS swedish_base
  FROM (SELECT is_norwegian, m FROM partnership UNION ALL SELECT is_norwegian, m FROM host) GROUP BY ALL
)
SELECT a.point_code, a.point_kind, a.point_order, a.label_in, a.measure, c.measure IS NOT NULL AS is_told,
  c.norwegian_count, c.norwegian_base, c.swedish_count, c.swedish_base
FROM core.alliance_point a LEFT JOIN counted c USING (measure)
ORDER BY a.point_kind DESC, a.point_order;
COMMENT ON TABLE mart.alliance_lens IS 'The principles and calls of the European Alliance, each with the one count '
  'here that comes near it, or none. A lens, not a measure of fulfilment. Source: European Alliance of Cities and '
  'Regions for the Reconstruction of Ukraine; the documents and public pages named per partnership.';
COMMENT ON COLUMN mart.alliance_lens.is_told IS 'True where our data hold a count that comes near.';
COMMENT ON COLUMN mart.alliance_lens.norwegian_count IS 'Norwegian–Ukrainian partnerships, or their hromadas, that '
  'the measure holds for. Unit: count.';
COMMENT ON COLUMN mart.alliance_lens.norwegian_base IS 'Of how many. Unit: count.';
COMMENT ON COLUMN mart.alliance_lens.swedish_count IS 'Swedish–Ukrainian partnerships, or their hromadas, that the '
  'measure holds for. Unit: count.';
COMMENT ON COLUMN mart.alliance_lens.swedish_base IS 'Of how many. Unit: count.';
COMMENT ON COLUMN mart.alliance_lens.label_in IS 'The principle or call, by language.';
COMMENT ON COLUMN mart.alliance_lens.measure IS 'Count of our data that comes near it, or none.';
