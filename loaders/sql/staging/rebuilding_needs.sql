-- one row per assessment, measure, sector, unit and page
CREATE TABLE staging.rebuilding_needs (
  assessment INTEGER NOT NULL CHECK (assessment BETWEEN 1 AND 20),
  as_of_date DATE NOT NULL,
  measure VARCHAR NOT NULL CHECK (measure IN ('needs', 'damage', 'losses', 'needs_met', 'financed')),
  sector VARCHAR NOT NULL CHECK (sector IN ('total', 'housing', 'transport', 'energy', 'energy_extractives',
    'commerce_industry', 'agriculture', 'social_protection', 'explosive_hazards', 'explosives_and_debris', 'debris',
    'education', 'health')),
  unit VARCHAR NOT NULL CHECK (unit IN ('usd_bn', 'percent')),
  value DECIMAL(9, 1) NOT NULL CHECK (value > 0),
  said VARCHAR NOT NULL CHECK (said IN ('about', 'over', 'nearly')),
  quality VARCHAR NOT NULL CHECK (quality IN ('official', 'official_by_way', 'press', 'conflicting')),
  source VARCHAR NOT NULL,
  source_date VARCHAR NOT NULL CHECK (regexp_full_match(source_date, '20[0-9]{2}(-[0-9]{2}){0,2}')),
  note VARCHAR,
  PRIMARY KEY (assessment, measure, sector, unit, source),
  CHECK (unit = 'usd_bn' OR (value < 100 AND sector <> 'total'))
);
COMMENT ON TABLE staging.rebuilding_needs IS
  'What rebuilding Ukraine would cost, by the five Rapid Damage and Needs Assessments (RDNA 1 to 5) of the government, '
  'the World Bank, the European Commission and the United Nations. Source: public pages named in each row.';
COMMENT ON COLUMN staging.rebuilding_needs.assessment IS 'Number of the assessment: 1 for RDNA1. Unit: number.';
COMMENT ON COLUMN staging.rebuilding_needs.as_of_date IS 'Day to which the assessment counts.';
COMMENT ON COLUMN staging.rebuilding_needs.measure IS
  'needs: of recovery and reconstruction over ten years; damage: of buildings and works; losses: disrupted flows and '
  'extra costs; needs_met: already met since 2022; financed: planned for the year after.';
COMMENT ON COLUMN staging.rebuilding_needs.sector IS
  'Sector as the assessment draws it, or total; a sector of another width has another code.';
COMMENT ON COLUMN staging.rebuilding_needs.unit IS
  'usd_bn: billion US dollars of the report; percent: part of the measure''s total.';
COMMENT ON COLUMN staging.rebuilding_needs.value IS
  'The published figure. Unit: USD billion, or per cent, as unit says.';
COMMENT ON COLUMN staging.rebuilding_needs.said IS
  'How the page says it: about (or exactly), over, or nearly the value.';
COMMENT ON COLUMN staging.rebuilding_needs.quality IS
  'official: read with the government, one of the authors; official_by_way: the World Bank''s words, printed by '
  'another; press: read in the press; conflicting: another '
  'value of the same figure, as the note says.';
COMMENT ON COLUMN staging.rebuilding_needs.source IS 'Public page the figure was read from.';
COMMENT ON COLUMN staging.rebuilding_needs.source_date IS 'Day, month or year of the page.';
COMMENT ON COLUMN staging.rebuilding_needs.note IS 'Remark in our own words.';
