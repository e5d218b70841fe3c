-- one row per sector and hromada that was looked up in DREAM, also where it has no project
CREATE TABLE core.public_project (
  hromada_code VARCHAR NOT NULL,
  sector_code VARCHAR NOT NULL,
  project_count INTEGER NOT NULL CHECK (project_count >= 0),
  PRIMARY KEY (hromada_code, sector_code)
);
INSERT INTO core.public_project BY NAME
SELECT h.hromada_code, s.sector_code, coalesce(p.project_count, 0) AS project_count
FROM (SELECT hromada_code FROM staging.dream_sectors WHERE sector_code = 'any') h CROSS JOIN staging.public_sectors s
LEFT JOIN staging.dream_sectors p USING (hromada_code, sector_code)
ORDER BY h.hromada_code, s.sector_order;
COMMENT ON TABLE core.public_project IS
  'Projects that hromadas have registered in DREAM, by sector. Source: MaxSemenchuk/hromada-strategy-collab (CC BY '
  '4.0), 29 July 2026, from the open interface of DREAM.';
