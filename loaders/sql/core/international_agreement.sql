-- one row per date and measure
CREATE TABLE core.international_agreement (
  as_of_date DATE NOT NULL,
  measure VARCHAR NOT NULL CHECK (measure IN ('hromadas', 'agreements', 'countries')),
  value INTEGER NOT NULL CHECK (value >= 0),
  definition_en VARCHAR,
  definition_nb VARCHAR,
  source VARCHAR NOT NULL,
  PRIMARY KEY (as_of_date, measure)
);
INSERT INTO core.international_agreement BY NAME
SELECT as_of AS as_of_date, m.measure, m.value,
  CASE m.measure WHEN 'agreements' THEN definition_note END AS definition_en,
  CASE m.measure WHEN 'agreements' THEN definition_note_nb END AS definition_nb, source
FROM (SELECT *, unnest([{measure: 'hromadas', value: hromada_count}, {measure: 'agreements', value: agreement_count},
  {measure: 'countries', value: country_count}]) AS m
  FROM staging.international_agreements)
WHERE m.value IS NOT NULL
ORDER BY list_position(['hromadas', 'agreements', 'countries'], m.measure), as_of;
COMMENT ON TABLE core.international_agreement IS
  'Published counts of international agreements of hromadas; definitions differ between dates, so no two rows make a '
  'series. Source: public pages named in each row.';
COMMENT ON COLUMN core.international_agreement.as_of_date IS 'Date the count holds for.';
COMMENT ON COLUMN core.international_agreement.measure IS
  'What is counted: hromadas with at least one agreement, agreements, or partner countries.';
COMMENT ON COLUMN core.international_agreement.value IS 'The published count. Unit: count.';
COMMENT ON COLUMN core.international_agreement.definition_en IS
  'What is special about the count, in English; empty when the source says nothing.';
COMMENT ON COLUMN core.international_agreement.definition_nb IS
  'What is special about the count, in Norwegian bokmål; empty when the source says nothing.';
