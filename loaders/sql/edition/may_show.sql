-- one row per municipality, Norwegian or Ukrainian
-- The one place that decides whose single answers this edition shows. It asks whether a hromada
-- is withheld and whether answers of its side were reported, never whether it has answered: so what is withheld does
-- not give away who has.
CREATE TABLE edition.may_show (
  place_code VARCHAR PRIMARY KEY,
  side VARCHAR NOT NULL CHECK (side IN ('kommune', 'hromada')),
  is_withheld BOOLEAN NOT NULL
);
INSERT INTO edition.may_show BY NAME
WITH said AS (
  SELECT (SELECT coalesce(bool_or(evidence = 'reported'), false) FROM core.norwegian_profile)
      OR EXISTS (FROM core.answer_release WHERE tally = 'competence') AS kommuner,
    (SELECT coalesce(bool_or(evidence = 'reported'), false) FROM core.hromada_profile)
      OR EXISTS (FROM core.answer_release WHERE tally = 'need') AS hromadas
)
SELECT 'kommune' AS side, kommune_code AS place_code, a.audience = 'public' AND s.kommuner AS is_withheld
FROM core.kommune CROSS JOIN meta.audience a CROSS JOIN said s
UNION ALL BY NAME
SELECT 'hromada' AS side, h.hromada_code AS place_code,
  a.audience = 'public' AND (s.hromadas OR w.is_withheld) AS is_withheld
FROM core.hromada h CROSS JOIN meta.audience a CROSS JOIN said s JOIN edition.withheld w USING (hromada_code)
ORDER BY side, place_code;
COMMENT ON TABLE edition.may_show IS
  'Whose single answers this edition shows. The public one shows none that were reported, and none of hromadas that '
  'are withheld. Source: rule written by hand.';
COMMENT ON COLUMN edition.may_show.place_code IS 'Kommunenummer, or KATOTTG code of the hromada.';
COMMENT ON COLUMN edition.may_show.side IS 'kommune: a Norwegian municipality; hromada: a Ukrainian one.';
COMMENT ON COLUMN edition.may_show.is_withheld IS
  'True where this edition shows no single answers of the municipality, whether it has answered or not.';
