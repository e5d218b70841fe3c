-- one row per place and name
-- Of the ways to bear one name the strongest is kept: today's before a form of another language, that before a former.
CREATE TABLE core.place_name (
  place_kind VARCHAR NOT NULL,
  place_code VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  name_kind VARCHAR NOT NULL CHECK (name_kind IN ('current', 'form', 'centre', 'former', 'ended', 'code', 'county')),
  until_year INTEGER,
  PRIMARY KEY (place_kind, place_code, name)
);
INSERT INTO core.place_name BY NAME
WITH told AS (
  SELECT place_kind, place_code, name, CASE
      WHEN name_of = 'code' THEN 'code'
      WHEN name_of = 'ended_municipality' THEN 'ended'
      WHEN name_of = 'county' THEN 'county'
      WHEN name_status IN ('current', 'former') THEN name_status
      ELSE 'form'
    END AS name_kind,
    CASE WHEN name_status = 'former' AND year(change_from_date) = year(change_to_date) THEN year(change_to_date) END
      AS until_year
  FROM staging.place_names WHERE place_kind NOT IN ('raion', 'fylke')
  UNION ALL
  SELECT 'kommune', kommune_code, centre, 'centre', NULL FROM staging.kommuner WHERE centre IS NOT NULL
)
SELECT place_kind, place_code, name, name_kind, until_year FROM told
QUALIFY row_number() OVER (
  PARTITION BY place_kind, place_code, strip_accents(lower(name))
  ORDER BY list_position(['current', 'form', 'centre', 'former', 'ended', 'code', 'county'], name_kind),
    until_year DESC, name
) = 1
ORDER BY place_kind, place_code, name;
COMMENT ON TABLE core.place_name IS
  'What places are called besides the names of the registers, each name once. Source: editions of KOATUU and KATOTTG, '
  'Statistics Norway, Kartverket, Who’s On First.';
COMMENT ON COLUMN core.place_name.name_kind IS
  'current: today’s name; form: in another language or spelling; centre: the town from which a kommune is '
  'governed; former: its name before; ended: a municipality that went into it; code: a kommunenummer that ended; '
  'county: a county that it lay in.';
COMMENT ON COLUMN core.place_name.until_year IS
  'Year in which a name, municipality or code ended; empty where only a span of years is known. Unit: year.';
