-- one row per date and measure
CREATE TABLE core.international_agreement (
  as_of_date DATE NOT NULL,
  measure VARCHAR NOT NULL CHECK (measure IN ('hromadas', 'agreements', 'countries')),
  value INTEGER NOT NULL CHECK (value >= 0),
  definition_in MAP(VARCHAR, VARCHAR),
  source VARCHAR NOT NULL,
  PRIMARY KEY (as_of_date, measure)
);
INSERT INTO core.international_agreement BY NAME
SELECT as_of AS as_of_date, m.measure, m.value, 
  CASE m.measure WHEN 'agreements'
    THEN text_of('international_agreements', as_of::VARCHAR, 'definition') END AS definition_in,
  source
FROM (SELECT *, unnest([{measure: 'hromadas', value: hromada_count}, {measure: 'agreements', value: agreement_count},
  {measure: 'countries', value: country_count}]) AS m
  FROM staging.international_agreements)
WHERE m.value IS NOT NULL
ORDER BY list_position(['hromadas', 'agreements', 'countries'], m.measure), as_of;
COMMENT ON TABLE core.international_agreement IS 'Published counts of international agreements of hromadas; '
  'three of them cite the same monitoring, that of June 2024 has a definition of its own. Source: public pages named '
  'in each row.';
COMMENT ON COLUMN core.international_agreement.as_of_date IS 'Date the count holds for.';
COMMENT ON COLUMN core.international_agreement.measure IS 'What is counted: hromadas with at least one agreement, '
  'agreements, or partner countries.';
COMMENT ON COLUMN core.international_agreement.value IS 'The published count. Unit: count.';
COMMENT ON COLUMN core.international_agreement.definition_in IS 'What is special about the count, by language; empty '
  'when the source says nothing.';
