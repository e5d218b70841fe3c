-- one row per survey, question, answer, month and page
CREATE TABLE mart.public_trust (
  survey VARCHAR NOT NULL,
  question VARCHAR NOT NULL,
  answer VARCHAR NOT NULL,
  asked VARCHAR NOT NULL,
  respondent_count INTEGER,
  percent DECIMAL(4, 1) NOT NULL,
  quality VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  source_date VARCHAR NOT NULL,
  note VARCHAR,
  PRIMARY KEY (survey, question, answer, asked, source)
);
INSERT INTO mart.public_trust BY NAME
FROM core.public_trust
ORDER BY list_position(['kiis_phone', 'kiis_euam', 'rating', 'coe_kiis'], survey),
  list_position(['trust', 'distrust', 'trust_more', 'reform_should_go_on', 'reform_necessary'], question), question,
  list_position(['local_authorities', 'government', 'parliament', 'both', 'neither', 'yes'], answer), asked,
  quality = 'conflicting';
COMMENT ON TABLE mart.public_trust IS
  'Trust in local authorities, and support for the reform, by surveys in Ukraine. Source: public pages named in each '
  'row.';
