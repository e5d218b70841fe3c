-- one row per place, name, language, part of the place and standing of the name
CREATE TABLE staging.place_names (
  place_kind VARCHAR NOT NULL CHECK (place_kind IN ('hromada', 'raion', 'kommune', 'fylke', 'elsewhere')),
  place_code VARCHAR NOT NULL CHECK (regexp_full_match(place_code, CASE WHEN place_kind IN ('hromada', 'raion')
    THEN 'UA[0-9]{17}' WHEN place_kind = 'kommune' THEN '[0-9]{4}' WHEN place_kind = 'fylke' THEN '[0-9]{2}'
    ELSE 'UA[0-9]{17}|NO-[0-9]{2}' END)),
  name VARCHAR NOT NULL,
  language VARCHAR NOT NULL CHECK (regexp_full_match(language, '[a-z]{2,3}')),
  name_of VARCHAR NOT NULL CHECK (name_of IN ('hromada', 'centre', 'municipality', 'ended_municipality', 'code',
    'county', 'raion', 'settlement', 'region')),
  name_status VARCHAR NOT NULL CHECK (name_status IN ('current', 'former', 'other_language', 'other_form', 'spelling')),
  change_from_date DATE,
  change_to_date DATE,
  standing VARCHAR NOT NULL CHECK (standing IN ('official', 'secondary', 'derived')),
  source VARCHAR NOT NULL,
  PRIMARY KEY (place_kind, place_code, name, language, name_of, name_status),
  CHECK ((change_from_date IS NULL) = (change_to_date IS NULL)),
  CHECK (change_from_date <= change_to_date),
  CHECK (name_of <> 'code' OR regexp_full_match(name, '[0-9]{4}'))
);
COMMENT ON TABLE staging.place_names IS
  'What places are called besides the names of the registers: names that changed since 2016, names in other languages, '
  'official Sámi and Kven names, municipalities and kommunenumre that ended since 2013 under those that took them '
  'over, and places that are no hromada and no kommune. Source: named in each row.';
COMMENT ON COLUMN staging.place_names.place_kind IS
  'hromada, raion, kommune, fylke, or elsewhere: a place that exists and is none of the municipalities of the other '
  'tables.';
COMMENT ON COLUMN staging.place_names.place_code IS
  'KATOTTG code, kommunenummer, fylkesnummer, or ISO 3166-2 code of what is no municipality of Norway.';
COMMENT ON COLUMN staging.place_names.name IS 'The name, as the source writes it; of a code, the code.';
COMMENT ON COLUMN staging.place_names.language IS 'Language of the name, ISO 639; zxx for a code.';
COMMENT ON COLUMN staging.place_names.name_of IS
  'What bears the name: the hromada, its centre, the municipality, a municipality that ended and came to the place as '
  'a whole or in part, a kommunenummer that the place or a part of it had, its county, the raion, a settlement or '
  'a region.';
COMMENT ON COLUMN staging.place_names.name_status IS
  'current: today’s name; former: no longer; other_language: what it is called in that language; other_form: an '
  'adjective formed from the name of the centre; spelling: another way of writing.';
COMMENT ON COLUMN staging.place_names.change_from_date IS
  'Earliest day on which the name can have become current or former; empty where it is not known or did not change.';
COMMENT ON COLUMN staging.place_names.change_to_date IS
  'Latest such day; the same as change_from_date where the day is known. Of a Norwegian name, its last day.';
COMMENT ON COLUMN staging.place_names.standing IS
  'official: an edition of a register or an act; secondary: a gazetteer or what somebody wrote of it; derived: written '
  'in other letters or formed by rule, by us or by who collected the names.';
COMMENT ON COLUMN staging.place_names.source IS 'Edition, gazetteer and number, page or rule that the row goes by.';
