-- every code names a row of the table it points to: oblast, hromada, fylke, list, sector, area
-- over: staging.hromadas
-- row by row, given: oblasts, hromadas, kommuner, fylker, territory_lists, public_sectors, areas
SELECT 'hromadas' AS in_table, oblast_code AS code FROM staging.hromadas
  WHERE oblast_code NOT IN (SELECT oblast_code FROM staging.oblasts)
UNION ALL
SELECT 'hromada_budgets', hromada_code FROM staging.hromada_budgets
  WHERE hromada_code NOT IN (SELECT hromada_code FROM staging.hromadas)
UNION ALL
SELECT 'hromada_war_status', hromada_code FROM staging.hromada_war_status
  WHERE hromada_code NOT IN (SELECT hromada_code FROM staging.hromadas)
UNION ALL
SELECT 'hromada_civic', hromada_code FROM staging.hromada_civic
  WHERE hromada_code NOT IN (SELECT hromada_code FROM staging.hromadas)
UNION ALL
SELECT 'kommuner', fylke_code FROM staging.kommuner WHERE fylke_code NOT IN (SELECT fylke_code FROM staging.fylker)
UNION ALL
SELECT 'territory_entries', hromada_code FROM staging.territory_entries
  WHERE hromada_code NOT IN (SELECT hromada_code FROM staging.hromadas)
UNION ALL
SELECT 'territory_entries', list_id FROM staging.territory_entries
  WHERE list_id NOT IN (SELECT list_id FROM staging.territory_lists WHERE kind = 'listing')
UNION ALL
SELECT 'territory_lists', status_list_id FROM staging.territory_lists
WHERE status_list_id NOT IN (SELECT list_id FROM staging.territory_lists WHERE kind = 'status')
UNION ALL
SELECT 'place_names', place_code FROM staging.place_names WHERE place_kind NOT IN ('elsewhere', 'raion')
  AND place_code NOT IN (SELECT hromada_code FROM staging.hromadas UNION ALL SELECT kommune_code FROM staging.kommuner
  UNION ALL SELECT fylke_code FROM staging.fylker)
UNION ALL
SELECT 'place_names', place_code FROM staging.place_names WHERE place_kind = 'raion'
  AND left(place_code, 6) NOT IN (SELECT left(hromada_code, 6) FROM staging.hromadas)
UNION ALL
SELECT 'kommune_traits', kommune_code FROM staging.kommune_traits
  WHERE kommune_code NOT IN (SELECT kommune_code FROM staging.kommuner)
UNION ALL
SELECT 'dream_sectors', sector_code FROM staging.dream_sectors
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
