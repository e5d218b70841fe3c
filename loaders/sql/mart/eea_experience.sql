-- one row per Norwegian party of the Polish–Nordic partnerships
CREATE TABLE mart.eea_experience (
  party_code VARCHAR PRIMARY KEY,
  party_name VARCHAR NOT NULL,
  party_kind VARCHAR NOT NULL CHECK (party_kind IN ('kommune', 'fylkeskommune')),
  fylke_name VARCHAR,
  population INTEGER,
  polish_partner_count INTEGER NOT NULL CHECK (polish_partner_count > 0),
  polish_partners VARCHAR NOT NULL,
  has_ukrainian_partner BOOLEAN NOT NULL,
  ukrainian_partners VARCHAR
);
INSERT INTO mart.eea_experience BY NAME
WITH ukrainian AS (
  SELECT p.partner_code, string_agg(coalesce(h.label, o.name || ' oblast', p.host_name), ', '
    ORDER BY coalesce(h.label, o.name || ' oblast', p.host_name)) AS partners
  FROM core.partnership_pair p LEFT JOIN core.hromada h ON h.hromada_code = p.host_code
    LEFT JOIN core.oblast o ON o.oblast_code = p.host_code
  WHERE p.host_country = 'UA' AND p.is_partnership GROUP BY p.partner_code
)
SELECT p.partner_code AS party_code, p.partner_name AS party_name, p.partner_kind AS party_kind, k.fylke_name,
  k.population,
  count(*) AS polish_partner_count, string_agg(p.host_name, ', ' ORDER BY p.host_name) AS polish_partners,
  any_value(u.partners) IS NOT NULL AS has_ukrainian_partner, any_value(u.partners) AS ukrainian_partners
FROM core.partnership_pair p LEFT JOIN core.kommune k ON k.kommune_code = p.partner_code
  LEFT JOIN ukrainian u USING (partner_code)
WHERE p.host_country = 'PL' AND p.partner_country = 'NO' AND p.is_partnership
GROUP BY ALL ORDER BY party_kind DESC, has_ukrainian_partner DESC, party_name;
COMMENT ON TABLE mart.eea_experience IS
  'Norwegian municipalities and counties with a Polish partner through the EEA grants 2014–2021: who knows how such a '
  'partnership is run. Source: KS slides of 2023; Ukrainian partners from the public pages named per partnership.';
COMMENT ON COLUMN mart.eea_experience.party_code IS 'Kommunenummer or fylkesnummer.';
COMMENT ON COLUMN mart.eea_experience.party_name IS 'Name of the municipality or county.';
COMMENT ON COLUMN mart.eea_experience.party_kind IS 'kommune or fylkeskommune.';
COMMENT ON COLUMN mart.eea_experience.polish_partner_count IS 'Polish partners in the list. Unit: count.';
COMMENT ON COLUMN mart.eea_experience.polish_partners IS 'Names of the Polish partners.';
COMMENT ON COLUMN mart.eea_experience.has_ukrainian_partner IS 'True where a Ukrainian partner is known too.';
COMMENT ON COLUMN mart.eea_experience.ukrainian_partners IS
  'Names of the Ukrainian partners; empty when none is known.';
COMMENT ON COLUMN mart.eea_experience.population IS
  'Population of the municipality on 1 January 2024. Unit: persons.';
