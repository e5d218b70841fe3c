-- projects and displacement are of hromadas that there are, sectors stand in their table, and their areas in theirs
-- over: staging.dream_sectors
SELECT 'dream_sectors' AS in_table, sector_code AS code FROM staging.dream_sectors
  WHERE sector_code NOT IN (SELECT sector_code FROM staging.public_sectors)
UNION ALL
SELECT 'dream_sectors', hromada_code FROM staging.dream_sectors
  WHERE hromada_code NOT IN (SELECT hromada_code FROM staging.hromadas)
UNION ALL
SELECT 'public_sectors', area_code FROM staging.public_sectors
  WHERE area_code NOT IN (SELECT area_code FROM staging.areas)
UNION ALL
SELECT 'hromada_displacement', hromada_code FROM staging.hromada_displacement
  WHERE hromada_code NOT IN (SELECT hromada_code FROM staging.hromadas)
