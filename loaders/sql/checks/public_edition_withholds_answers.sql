-- the public edition has no single reported answer, and no answer or case of a hromada that is withheld
-- over: mart.match_answer
WITH exposed AS (
  SELECT h.hromada_code AS place FROM core.hromada h LEFT JOIN edition.withheld w USING (hromada_code)
  WHERE coalesce(w.is_withheld, true)
), found AS (
  SELECT 'match_answer' AS mart, place_code AS place FROM mart.match_answer WHERE evidence <> 'illustrative'
    OR place_code IN (FROM exposed)
  UNION ALL
  SELECT 'match_hromada', hromada_code FROM mart.match_hromada
  WHERE evidence <> 'illustrative'
    OR (hromada_code IN (FROM exposed)
    AND (NOT is_withheld OR coalesce(evidence, languages, horizon, region_type_at_answer) IS NOT NULL
    OR submitted_date IS NOT NULL OR wants_partner IS NOT NULL OR has_responsible_role IS NOT NULL))
  UNION ALL
  SELECT 'match_kommune', kommune_code FROM mart.match_kommune WHERE evidence <> 'illustrative'
  UNION ALL
  SELECT 'match_link', ukrainian_code FROM mart.match_link
    WHERE kind = 'case' AND (evidence <> 'illustrative' OR ukrainian_code IN (FROM exposed))
)
SELECT mart, place FROM found WHERE (FROM meta.audience) = 'public'
