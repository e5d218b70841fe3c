-- one row per sector of public projects
CREATE TABLE core.public_sector (
  sector_code VARCHAR PRIMARY KEY,
  sector_order INTEGER NOT NULL UNIQUE,
  sector_in MAP(VARCHAR, VARCHAR) NOT NULL,
  stands_in_groups_only BOOLEAN NOT NULL,
  area_code VARCHAR
);
INSERT INTO core.public_sector BY NAME
SELECT sector_code, sector_order, text_of('public_sectors', sector_code, 'name') AS sector_in, stands_in_groups_only,
  area_code
FROM staging.public_sectors ORDER BY sector_order;
COMMENT ON TABLE core.public_sector IS
  'Sectors of projects in DREAM, the area that most projects of each belong to, and which of them are never told by '
  'hromada. Source: sectors of the count of DREAM; areas and rule written by hand.';
COMMENT ON COLUMN core.public_sector.sector_in IS 'Name of the sector, by language.';
