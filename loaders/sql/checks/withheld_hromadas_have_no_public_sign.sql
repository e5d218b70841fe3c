-- of no withheld hromada a project or other sign is told, and of no hromada one of a sector that stands in groups only
-- over: mart.match_public_sign
SELECT s.hromada_code, s.sign FROM mart.match_public_sign s JOIN edition.withheld w USING (hromada_code)
WHERE w.is_withheld
UNION ALL
SELECT s.hromada_code, s.area_code FROM mart.match_public_sign s
WHERE s.sign = 'projects' AND s.area_code NOT IN (
  SELECT area_code FROM core.public_sector WHERE NOT stands_in_groups_only AND area_code IS NOT NULL)
