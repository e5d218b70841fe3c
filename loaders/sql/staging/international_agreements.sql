-- one row per date of a published count
CREATE TABLE staging.international_agreements (
  as_of DATE PRIMARY KEY,
  hromada_count INTEGER CHECK (hromada_count BETWEEN 0 AND 1469),
  agreement_count INTEGER NOT NULL CHECK (agreement_count > 0),
  country_count INTEGER CHECK (country_count > 0),
  source VARCHAR NOT NULL
);
COMMENT ON TABLE staging.international_agreements IS 'Published counts of international cooperation agreements of '
  'hromadas. Three cite the same monitoring, that of June 2024 has a definition of its own. Source: public pages named '
  'in each row.';
COMMENT ON COLUMN staging.international_agreements.as_of IS 'Date the count holds for.';
COMMENT ON COLUMN staging.international_agreements.hromada_count IS 'Hromadas with at least one agreement; empty when '
  'not published. Unit: count.';
COMMENT ON COLUMN staging.international_agreements.agreement_count IS 'Agreements. Unit: count.';
COMMENT ON COLUMN staging.international_agreements.country_count IS 'Partner countries; empty when not published. '
  'Unit: count.';
COMMENT ON COLUMN staging.international_agreements.source IS 'Public page the count was read from.';
