-- one row per date and measure
CREATE TABLE mart.international_agreement (
  as_of_date DATE NOT NULL,
  measure VARCHAR NOT NULL,
  value INTEGER NOT NULL,
  hromada_total INTEGER NOT NULL CHECK (hromada_total > 0),
  definition_in MAP(VARCHAR, VARCHAR),
  source VARCHAR NOT NULL,
  PRIMARY KEY (as_of_date, measure)
);
INSERT INTO mart.international_agreement BY NAME
SELECT a.as_of_date, a.measure, a.value, (SELECT count(*) FROM core.hromada) AS hromada_total, a.definition_in, a.source
FROM core.international_agreement a ORDER BY list_position(['hromadas', 'agreements', 'countries'], a.measure),
  a.as_of_date;
COMMENT ON TABLE mart.international_agreement IS 'Published counts of international agreements of hromadas; '
  'three of them cite the same monitoring, that of June 2024 has a definition of its own. Source: public pages named '
  'in each row.';
COMMENT ON COLUMN mart.international_agreement.hromada_total IS 'Hromadas of the register, to compare the measure '
  'hromadas with. Unit: count.';
