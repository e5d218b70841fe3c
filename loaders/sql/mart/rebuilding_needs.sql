-- one row per assessment, measure, sector, unit and page
CREATE TABLE mart.rebuilding_needs (
  assessment INTEGER NOT NULL,
  as_of_date DATE NOT NULL,
  measure VARCHAR NOT NULL,
  sector VARCHAR NOT NULL,
  unit VARCHAR NOT NULL,
  value DECIMAL(9, 1) NOT NULL,
  said VARCHAR NOT NULL,
  quality VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  source_date VARCHAR NOT NULL,
  note VARCHAR,
  PRIMARY KEY (assessment, measure, sector, unit, source)
);
INSERT INTO mart.rebuilding_needs BY NAME
FROM core.rebuilding_needs
ORDER BY assessment, measure <> 'needs', measure, unit DESC, sector <> 'total', value DESC, sector, quality;
COMMENT ON TABLE mart.rebuilding_needs IS
  'What rebuilding Ukraine would cost, by the five Rapid Damage and Needs Assessments (RDNA 1 to 5) of the government, '
  'the World Bank, the European Commission and the United Nations. Source: public pages named in each row.';
