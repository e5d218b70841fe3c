-- one row per sector of public projects
CREATE TABLE staging.public_sectors (
  sector_code VARCHAR PRIMARY KEY CHECK (regexp_full_match(sector_code, '[a-z]+(_[a-z]+)*')),
  sector_order INTEGER NOT NULL UNIQUE CHECK (sector_order BETWEEN 1 AND 99),
  name_uk VARCHAR UNIQUE,
  stands_in_groups_only BOOLEAN NOT NULL,
  area_code VARCHAR,
  CHECK ((sector_code = 'any') = (name_uk IS NULL)),
  CHECK (sector_code NOT IN ('any', 'energy', 'water', 'civil_protection') OR stands_in_groups_only)
);
COMMENT ON TABLE staging.public_sectors IS
  'Sectors of projects in DREAM, the area that most projects of each belong to (none where the sector names no '
  'service), and which of them are never told by hromada. Source: sectors of the count of DREAM; areas and rule '
  'written by hand.';
COMMENT ON COLUMN staging.public_sectors.sector_code IS 'Code of the sector; any stands for all projects.';
COMMENT ON COLUMN staging.public_sectors.sector_order IS 'Order in lists. Unit: rank.';
COMMENT ON COLUMN staging.public_sectors.name_uk IS 'The sector as the count names it; empty for any.';
COMMENT ON COLUMN staging.public_sectors.stands_in_groups_only IS
  'True where no figure of a single hromada is told: energy, water and civil protection, and any, from which they '
  'could be told.';
COMMENT ON COLUMN staging.public_sectors.area_code IS
  'Code of the area.';
