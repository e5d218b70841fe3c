-- one row per survey, question, answer, month and page
CREATE TABLE staging.public_trust (
  survey VARCHAR NOT NULL CHECK (survey IN ('kiis_phone', 'kiis_euam', 'rating', 'coe_kiis')),
  question VARCHAR NOT NULL CHECK (question IN ('trust', 'distrust', 'trust_more', 'reform_necessary',
    'reform_should_go_on', 'mergers_raise_resilience', 'displaced_are_satisfied')),
  answer VARCHAR NOT NULL CHECK (answer IN ('local_authorities', 'government', 'parliament', 'both', 'neither', 'yes')),
  asked VARCHAR NOT NULL CHECK (regexp_full_match(asked, '20[0-9]{2}-(0[1-9]|1[0-2])')),
  respondent_count INTEGER CHECK (respondent_count >= 100),
  percent DECIMAL(4, 1) NOT NULL CHECK (percent BETWEEN 0 AND 100),
  quality VARCHAR NOT NULL CHECK (quality IN ('official', 'official_by_way', 'press', 'conflicting')),
  source VARCHAR NOT NULL,
  source_date VARCHAR NOT NULL CHECK (regexp_full_match(source_date, '20[0-9]{2}(-[0-9]{2}){0,2}')),
  note VARCHAR,
  PRIMARY KEY (survey, question, answer, asked, source),
  CHECK ((answer = 'yes') = (survey = 'coe_kiis')),
  CHECK (answer NOT IN ('both', 'neither') OR question = 'trust_more')
);
COMMENT ON TABLE staging.public_trust IS
  'Trust in local authorities, and support for the reform, by surveys in Ukraine. Source: public pages named in each '
  'row.';
COMMENT ON COLUMN staging.public_trust.survey IS
  'Who asked, and how: kiis_phone, Kyiv International Institute of Sociology by telephone; kiis_euam, the same face to '
  'face for the European Union Advisory Mission; rating, Rating; coe_kiis, the waves of the Council of Europe.';
COMMENT ON COLUMN staging.public_trust.question IS
  'What was asked; another wording is another question, and never one line with it.';
COMMENT ON COLUMN staging.public_trust.answer IS 'Whom the answer is about, or yes.';
COMMENT ON COLUMN staging.public_trust.asked IS 'Month in which the asking ended.';
COMMENT ON COLUMN staging.public_trust.respondent_count IS
  'How many were asked, at least; empty where the page does not say. Unit: persons.';
COMMENT ON COLUMN staging.public_trust.percent IS 'Part of those asked who answered so. Unit: per cent.';
COMMENT ON COLUMN staging.public_trust.quality IS
  'official: read with who asked; official_by_way: on the ministry''s portal, which did not ask; press: read in the '
  'press; conflicting: another value of the same figure.';
COMMENT ON COLUMN staging.public_trust.source IS 'Public page the figure was read from.';
COMMENT ON COLUMN staging.public_trust.source_date IS 'Day, month or year of the page.';
COMMENT ON COLUMN staging.public_trust.note IS 'Remark in our own words.';
