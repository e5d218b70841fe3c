-- one row per hromada
-- Resolution 55 of 2010: зг is zgh; a capital Є Ї Й Ю Я begins a word and is ye yi y yu ya, a small one is ie i i iu
-- ia; ь and the apostrophe fall.
CREATE TEMP MACRO romanise(t) AS (
  SELECT translate(list_reduce(
    [t, '[''’ʼЬь]=', 'Зг=Zgh', 'зг=zgh', 'Є=Ye', 'Ї=Yi', 'Й=Y', 'Ю=Yu', 'Я=Ya', 'є=ie', 'ю=iu', 'я=ia',
     'Ж=Zh', 'ж=zh', 'Х=Kh', 'х=kh', 'Ц=Ts', 'ц=ts', 'Ч=Ch', 'ч=ch', 'Ш=Sh', 'ш=sh', 'Щ=Shch', 'щ=shch'],
    lambda text, rule: regexp_replace(text, split_part(rule, '=', 1), split_part(rule, '=', 2), 'g')),
    'АБВГҐДЕЗИІКЛМНОПРСТУФабвгґдезиіїйклмнопрстуф', 'ABVHGDEZYIKLMNOPRSTUFabvhgdezyiiiklmnoprstuf'));
CREATE TABLE core.hromada (
  hromada_code VARCHAR PRIMARY KEY,
  name VARCHAR NOT NULL,
  name_uk VARCHAR NOT NULL,
  centre VARCHAR NOT NULL,
  centre_uk VARCHAR NOT NULL,
  former_centre VARCHAR,
  label VARCHAR NOT NULL UNIQUE,
  raion VARCHAR NOT NULL,
  raion_uk VARCHAR NOT NULL,
  oblast_code VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  lat DECIMAL(7, 3) NOT NULL,
  lon DECIMAL(7, 3) NOT NULL,
  population_2022 INTEGER NOT NULL,
  area_km2 DECIMAL(9, 1),
  is_coastal BOOLEAN,
  is_oblast_centre BOOLEAN,
  amalgamated_date DATE NOT NULL,
  is_voluntary BOOLEAN NOT NULL,
  is_in_budget_system BOOLEAN NOT NULL
);
INSERT INTO core.hromada BY NAME
WITH today AS (
  -- The register keeps the names of the day it was read; what was renamed since goes by the names of today.
  SELECT place_code, max(name) FILTER (name_of = 'hromada') AS name_uk,
    max(name) FILTER (name_of = 'centre') AS centre_uk
  FROM staging.place_names
  WHERE place_kind = 'hromada' AND name_status = 'current' AND language = 'uk' GROUP BY place_code
), raion AS (
  -- A code begins with that of its raion.
  SELECT left(place_code, 6) AS code_start, name AS raion_uk FROM staging.place_names
  WHERE place_kind = 'raion' AND name_status = 'current'
), named AS (
  SELECT h.* REPLACE (
      coalesce(r.raion_uk, h.raion_uk) AS raion_uk,
      coalesce(t.name_uk, h.name_uk) AS name_uk,
      CASE WHEN t.name_uk IS NULL THEN h.name ELSE romanise(t.name_uk) END AS name,
      coalesce(t.centre_uk, h.centre_uk) AS centre_uk,
      CASE WHEN t.centre_uk IS NULL THEN h.centre ELSE romanise(t.centre_uk) END AS centre
    ), CASE WHEN t.centre_uk IS NOT NULL AND h.centre <> romanise(t.centre_uk) THEN h.centre END AS former_centre
  FROM staging.hromadas h LEFT JOIN today t ON t.place_code = h.hromada_code
  LEFT JOIN raion r ON r.code_start = left(h.hromada_code, 6)
)
SELECT hromada_code, h.name, h.name_uk, centre, centre_uk, former_centre, CASE
    WHEN count(*) OVER (PARTITION BY centre) = 1 THEN centre
    WHEN count(*) OVER (PARTITION BY centre, oblast_code) = 1 THEN format('{} ({})', centre, o.name)
    WHEN count(*) OVER (PARTITION BY centre, oblast_code, raion_uk) = 1
      THEN format('{} ({}, {} raion)', centre, o.name, romanise(raion_uk))
    ELSE format('{}, {} ({}, {} raion)', centre, CASE type WHEN 'urban' THEN 'miska' WHEN 'settlement' THEN 'selyshchna'
      ELSE 'silska' END, o.name, romanise(raion_uk))
    END AS label,
  romanise(raion_uk) AS raion, raion_uk, oblast_code, type,
  lat, lon, population_2022, area_km2, is_coastal, is_oblast_centre, amalgamated_date, is_voluntary,
    NOT is_occupied_before_2022 AS is_in_budget_system
FROM named h JOIN staging.oblasts o USING (oblast_code) ORDER BY hromada_code;
COMMENT ON TABLE core.hromada IS
  'Every hromada of the register with its place, type, population and date of formation. Source: State Statistics '
  'Service of Ukraine, KATOTTG and OpenStreetMap, by way of KSE Loc Data Hub.';
COMMENT ON COLUMN core.hromada.label IS
  'The centre, by which people call the hromada, made unique: with the oblast where the name is shared, with the raion '
  'where it is shared inside the oblast, and with the Ukrainian word for the type (miska urban, selyshchna '
  'settlement, silska rural) where it is shared inside the raion.';
COMMENT ON COLUMN core.hromada.former_centre IS
  'Name of the centre in the register, in Latin script after resolution 55 of 2010, where it is called otherwise '
  'today.';
COMMENT ON COLUMN core.hromada.raion IS
  'Name of the raion in Latin script after resolution 55 of 2010, adjective form.';
COMMENT ON COLUMN core.hromada.is_in_budget_system IS
  'False for hromadas occupied since before 24 February 2022: the budget file carries only remnants for them, so they '
  'stand outside every comparison of budgets.';
