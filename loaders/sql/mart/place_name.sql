-- one row per place and name that the registers do not have
CREATE TABLE mart.place_name (
  place_kind VARCHAR NOT NULL,
  place_code VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  name_kind VARCHAR NOT NULL,
  until_year INTEGER,
  PRIMARY KEY (place_kind, place_code, name)
);
INSERT INTO mart.place_name BY NAME
SELECT place_kind, place_code, name, name_kind, until_year FROM core.place_name n
WHERE name_kind <> 'county'
  AND NOT EXISTS (SELECT 1 FROM core.hromada h WHERE h.hromada_code = n.place_code
    AND strip_accents(lower(n.name)) IN (strip_accents(lower(h.name)), strip_accents(lower(h.centre)),
      strip_accents(lower(h.name_uk)), strip_accents(lower(h.centre_uk))))
  AND NOT EXISTS (SELECT 1 FROM core.kommune k WHERE k.kommune_code = n.place_code
    AND strip_accents(lower(n.name)) = strip_accents(lower(k.name)))
ORDER BY place_kind, place_code, name;
COMMENT ON TABLE mart.place_name IS
  'Other names under which a reader may look for a municipality, kept small because a page fetches it whole. Source: '
  'editions of KOATUU and KATOTTG, Statistics Norway, Kartverket, Who’s On First.';
