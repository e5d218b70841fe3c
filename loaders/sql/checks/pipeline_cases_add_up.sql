-- cases by stage add up to all cases; the public edition names no hromada of a case whose name is to be withheld
-- over: mart.pipeline_case
SELECT 'cases' AS what, s.n AS by_stage, c.n AS cases FROM (SELECT sum(case_count) AS n FROM mart.pipeline_stage) s,
  (SELECT count(*) AS n FROM core.partnership_case) c WHERE s.n <> c.n
UNION ALL
SELECT 'case ' || c.case_id, 1, 0 FROM mart.pipeline_case c JOIN core.partnership_case k USING (case_id)
  JOIN mart.hromada h USING (hromada_code)
LEFT JOIN mart.partnership_pair p ON p.host_code = k.hromada_code AND p.partner_code = k.kommune_code
  AND p.is_partnership
WHERE c.host_name IS NOT NULL AND p.host_code IS NULL AND (FROM meta.audience) = 'public'
  AND (k.evidence = 'reported' OR h.is_withheld)
