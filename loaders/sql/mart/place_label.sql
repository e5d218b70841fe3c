-- one row per language and place that has a name of its own in it
CREATE TABLE mart.place_label (
  language VARCHAR NOT NULL,
  place_code VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  register_name VARCHAR NOT NULL,
  PRIMARY KEY (language, place_code)
);
INSERT INTO mart.place_label BY NAME
WITH ukrainian AS (
  SELECT hromada_code AS place_code, h.name_uk || CASE
      WHEN count(*) OVER (PARTITION BY h.name_uk) = 1 THEN ''
      WHEN count(*) OVER (PARTITION BY h.name_uk, h.oblast_code) = 1
        THEN format(' ({} обл.)', o.name_uk)
      WHEN count(*) OVER (PARTITION BY h.name_uk, h.oblast_code, h.raion_uk) = 1
        THEN format(' ({} обл., {} р-н)', o.name_uk, h.raion_uk)
      ELSE format(' ({}, {} обл., {} р-н)',
        CASE type WHEN 'urban' THEN 'міська' WHEN 'settlement' THEN 'селищна' ELSE 'сільська' END,
        o.name_uk, h.raion_uk)
    END AS label, h.label AS register_name
  FROM core.hromada h JOIN core.oblast o USING (oblast_code)
  UNION ALL
  -- A city that is no oblast goes by its name alone.
  SELECT oblast_code, regexp_replace(name_uk, '^м\. ', ''), regexp_replace(name, ' City$', '') FROM core.oblast
  UNION ALL
  -- Of Norwegian places the customary form alone; what has none is called as in Norway.
  SELECT n.place_code, n.name, p.name
  FROM core.norwegian_name n JOIN (
    SELECT kommune_code AS place_code, name FROM core.kommune
    UNION ALL SELECT DISTINCT fylke_code, fylke_name FROM core.kommune
  ) p USING (place_code)
  WHERE n.language = 'uk'
)
SELECT l.language, u.place_code, u.label, u.register_name FROM ukrainian u JOIN meta.language l ON l.language = 'uk'
ORDER BY l.language, u.place_code;
COMMENT ON TABLE mart.place_label IS
  'What places are called in a language of the site that has names of its own for them; in the other languages they go '
  'by the names of the registers. Kept small because a page fetches it whole. Source: State Statistics Service of '
  'Ukraine, KATOTTG; Who’s On First.';
COMMENT ON COLUMN mart.place_label.language IS 'Language of the site, ISO 639-1.';
COMMENT ON COLUMN mart.place_label.place_code IS
  'KATOTTG code of a hromada, ISO 3166-2 code of an oblast, kommunenummer or fylkesnummer.';
COMMENT ON COLUMN mart.place_label.label IS
  'The name; of a hromada the adjective of the register, made unique with oblast, raion and type as far as it takes.';
COMMENT ON COLUMN mart.place_label.register_name IS
  'What the place is called in the other languages; of a hromada its label, in Latin script.';
