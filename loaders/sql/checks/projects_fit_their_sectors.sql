-- a hromada that was looked up in DREAM has one row for all projects; no sector has more, and each project has a sector
-- over: staging.dream_sectors
WITH place AS (
  SELECT hromada_code, max(project_count) FILTER (sector_code = 'any') AS any_count,
    coalesce(max(project_count) FILTER (sector_code <> 'any'), 0) AS most,
    coalesce(sum(project_count) FILTER (sector_code <> 'any'), 0) AS in_sectors
  FROM staging.dream_sectors GROUP BY hromada_code
)
SELECT * FROM place WHERE any_count IS NULL OR most > any_count OR in_sectors < any_count
