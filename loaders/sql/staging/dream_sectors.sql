-- one row per hromada and sector in which it has projects, and one for all of its projects
CREATE TABLE staging.dream_sectors (
  hromada_code VARCHAR NOT NULL CHECK (regexp_full_match(hromada_code, 'UA[0-9]{17}')),
  sector_code VARCHAR NOT NULL,
  project_count INTEGER NOT NULL CHECK (project_count >= 0),
  PRIMARY KEY (hromada_code, sector_code),
  CHECK (project_count > 0 OR sector_code = 'any')
);
COMMENT ON TABLE staging.dream_sectors IS
  'Projects that hromadas have registered in DREAM, counted by sector on 29 July 2026. Source: MaxSemenchuk/'
  'hromada-strategy-collab, resources-preview.json (CC BY 4.0), from the open interface of DREAM; entered by hand.';
COMMENT ON COLUMN staging.dream_sectors.hromada_code IS
  'KATOTTG code of the hromada, text: UA and 17 digits. The key everywhere; a name is not unique.';
COMMENT ON COLUMN staging.dream_sectors.sector_code IS
  'Code of the sector; any stands for all projects.';
COMMENT ON COLUMN staging.dream_sectors.project_count IS 'Projects that are not cancelled. Unit: count.';
