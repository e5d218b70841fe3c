-- a figure in conflict stands beside the one it is in conflict with, and of any other there is one
-- over: staging.displaced_people
SELECT 'displaced_people' AS in_table, measure AS what, counted AS at FROM staging.displaced_people
GROUP BY ALL HAVING count(*) FILTER (quality <> 'conflicting') <> 1
UNION ALL
SELECT 'rebuilding_needs', measure || ' ' || sector || ' ' || unit, assessment::VARCHAR FROM staging.rebuilding_needs
GROUP BY ALL HAVING count(*) FILTER (quality <> 'conflicting') <> 1
UNION ALL
SELECT 'public_trust', survey || ' ' || question || ' ' || answer, asked FROM staging.public_trust
GROUP BY ALL HAVING count(*) FILTER (quality <> 'conflicting') <> 1
UNION ALL
SELECT 'rebuilding_needs', 'days', assessment::VARCHAR FROM staging.rebuilding_needs
GROUP BY ALL HAVING count(DISTINCT as_of_date) <> 1
UNION ALL
SELECT 'displaced_people', 'round ' || survey_round, min(counted) FROM staging.displaced_people
WHERE survey_round IS NOT NULL GROUP BY survey_round HAVING count(DISTINCT counted) <> 1
