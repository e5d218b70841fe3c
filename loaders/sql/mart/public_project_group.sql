-- one row per group of hromadas and sector of public projects
-- Of a withheld hromada nothing is told but in a group of ten or more, and of energy, water and civil protection
-- nothing of any hromada. So an oblast counts those that are not withheld; safe territory too; near the front and the
-- war zone (front and occupied together) count all. A row stands where what is kept secret in each group is at
-- least five with a project and five without (src/model/disclosure.ts, isFit), and else in none of the groups: what
-- is left when all that is open is taken away is then such a number too. Oblasts of fewer than ten are put together
-- with the smallest of the others, before anything is counted.
CREATE TABLE mart.public_project_group (
  group_kind VARCHAR NOT NULL CHECK (group_kind IN ('country', 'region_type', 'oblast')),
  group_code VARCHAR NOT NULL,
  group_order INTEGER NOT NULL,
  sector_code VARCHAR NOT NULL,
  sector_order INTEGER NOT NULL,
  sector_in MAP(VARCHAR, VARCHAR) NOT NULL,
  hromada_count INTEGER NOT NULL CHECK (hromada_count >= 10),
  unlisted_count INTEGER NOT NULL CHECK (unlisted_count >= 0),
  population_2022 INTEGER NOT NULL,
  with_project_count INTEGER CHECK (with_project_count <= hromada_count),
  share DOUBLE CHECK (share BETWEEN 0 AND 1),
  project_count INTEGER CHECK (project_count >= with_project_count),
  projects_per_10000 DOUBLE,
  disclosure VARCHAR NOT NULL CHECK (disclosure IN ('shown', 'suppressed')),
  counted_date DATE,
  list_date DATE NOT NULL,
  PRIMARY KEY (group_kind, group_code, sector_code),
  CHECK ((disclosure = 'shown') = (share IS NOT NULL))
);
INSERT INTO mart.public_project_group BY NAME
WITH place AS (
  SELECT h.hromada_code, h.population_2022, h.oblast_code, w.is_withheld, l.list_date, t.class_order, CASE
    WHEN t.ks_category = 'in_war_zone' THEN 'frontline+occupied' ELSE r.region_type END AS region_code
  FROM core.hromada h JOIN core.hromada_region_type r USING (hromada_code)
  JOIN core.territory_list l ON l.list_id = r.list_id AND l.is_newest
  JOIN core.region_type t USING (region_type) JOIN edition.withheld w USING (hromada_code)
  SEMI JOIN core.public_project p ON p.hromada_code = h.hromada_code
), oblast AS (
  SELECT oblast_code, count(*) AS n, row_number() OVER (ORDER BY count(*), oblast_code) AS place
  FROM place WHERE NOT is_withheld GROUP BY oblast_code
), merged AS ( -- small ones with the next in size, as many as it takes
  SELECT oblast_code, CASE WHEN place <= last THEN together ELSE oblast_code END AS code FROM oblast CROSS JOIN (
    SELECT coalesce(min(o.place), 0) AS last, (SELECT string_agg(s.oblast_code, '+' ORDER BY s.oblast_code)
      FROM oblast s WHERE s.place <= min(o.place)) AS together
    FROM (SELECT place, n, sum(n) OVER (ORDER BY place) AS up_to FROM oblast) o
    WHERE o.up_to >= 10 AND (SELECT min(n) FROM oblast) < 10)
), counted AS (
  SELECT *, region_code <> 'safe' OR NOT is_withheld AS counts FROM place
), member AS (
  SELECT *, unnest([
    {kind: 'country', code: 'UA', rank: 1},
    {kind: 'region_type', code: region_code, rank: least(class_order, 3)},
    {kind: 'oblast', code: CASE WHEN NOT is_withheld THEN m.code END, rank: 1}]) AS g
  FROM counted LEFT JOIN merged m USING (oblast_code) WHERE counts
), grouped AS (
  SELECT g.kind AS group_kind, g.code AS group_code, g.rank AS group_order, p.sector_code, m.list_date,
    count(*) AS n, sum(m.population_2022) AS people, count(*) FILTER (p.project_count > 0) AS k,
    sum(p.project_count) AS projects,
    count(*) FILTER (m.is_withheld) AS withheld_n, count(*) FILTER (m.is_withheld AND p.project_count > 0) AS withheld_k
  FROM member m JOIN core.public_project p USING (hromada_code) WHERE g.code IS NOT NULL GROUP BY ALL
), judged AS ( -- the parts of a division stand together or not at all, and no part where the whole does not
  SELECT *,
    (withheld_n = 0 OR withheld_n >= 10 AND withheld_k >= 5 AND withheld_n - withheld_k >= 5)
    AND (NOT s.stands_in_groups_only OR k >= 5 AND n - k >= 5) AND n >= 10 AS is_fit
  FROM grouped JOIN core.public_sector s USING (sector_code)
), shown AS (
  SELECT *, bool_and(is_fit) OVER (PARTITION BY group_kind, sector_code)
    AND bool_and(is_fit OR group_kind <> 'country') OVER (PARTITION BY sector_code) AS is_shown
  FROM judged
)
SELECT group_kind, group_code, group_order, sector_code, sector_order, sector_in, n AS hromada_count,
  (SELECT count(*) FROM core.hromada) - (SELECT count(*) FROM place) AS unlisted_count, people AS population_2022,
  CASE WHEN is_shown THEN k END AS with_project_count, CASE WHEN is_shown THEN round(k / n, 6) END AS share,
  CASE WHEN is_shown THEN projects END AS project_count,
  CASE WHEN is_shown THEN round(projects * 10000 / people, 4) END AS projects_per_10000,
  CASE WHEN is_shown THEN 'shown' ELSE 'suppressed' END AS disclosure,
  (SELECT TRY_CAST(as_of AS DATE) FROM meta.data_table WHERE table_name = 'dream_sectors') AS counted_date, list_date
FROM shown WHERE n >= 10 ORDER BY group_kind, group_order, group_code, sector_order;
COMMENT ON TABLE mart.public_project_group IS
  'Hromadas with projects in DREAM by sector, and projects per inhabitant, for the country, region types and oblasts. '
  'No group has fewer than ten hromadas. Oblasts and safe territory leave out hromadas that are withheld. Source: '
  'MaxSemenchuk/hromada-strategy-collab (CC BY 4.0), 29 July 2026, from the open interface of DREAM; population of 1 '
  'January 2022 from the State Statistics Service.';
COMMENT ON COLUMN mart.public_project_group.group_kind IS
  'What the group is: the country, a region type by the newest list, or an oblast.';
COMMENT ON COLUMN mart.public_project_group.group_code IS
  'UA for the country, the region type, or ISO 3166-2 code of the oblast; codes of groups put together because they '
  'are small are parted by a plus sign.';
COMMENT ON COLUMN mart.public_project_group.group_order IS 'Order of the group, from the safest. Unit: rank.';
COMMENT ON COLUMN mart.public_project_group.hromada_count IS 'Hromadas of the group that were looked up. Unit: count.';
COMMENT ON COLUMN mart.public_project_group.unlisted_count IS
  'Hromadas of the whole country that were not looked up, so that nothing is known of their projects. Unit: count.';
COMMENT ON COLUMN mart.public_project_group.population_2022 IS
  'Inhabitants of these hromadas on 1 January 2022. Unit: persons.';
COMMENT ON COLUMN mart.public_project_group.with_project_count IS
  'Hromadas with a project in the sector; empty where suppressed. Unit: count.';
COMMENT ON COLUMN mart.public_project_group.share IS
  'Hromadas with a project in the sector over those looked up; empty where suppressed. Unit: share, 0 to 1.';
COMMENT ON COLUMN mart.public_project_group.project_count IS
  'Projects in the sector that are not cancelled; empty where suppressed. Unit: count.';
COMMENT ON COLUMN mart.public_project_group.projects_per_10000 IS
  'Projects in the sector; empty where suppressed. Unit: projects per 10,000 inhabitants of 1 January 2022.';
COMMENT ON COLUMN mart.public_project_group.disclosure IS
  'shown; or suppressed, where the figure or one beside it would tell what a few hromadas have.';
COMMENT ON COLUMN mart.public_project_group.counted_date IS 'Day of the count of DREAM.';
COMMENT ON COLUMN mart.public_project_group.list_date IS 'Day of the list of territories that the groups are by.';
