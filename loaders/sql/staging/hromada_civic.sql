-- one row per hromada
CREATE TABLE staging.hromada_civic (
  hromada_code VARCHAR PRIMARY KEY CHECK (regexp_full_match(hromada_code, 'UA[0-9]{17}')),
  has_e_petitions BOOLEAN,
  has_e_consultations BOOLEAN,
  has_participatory_budget BOOLEAN,
  has_open_hromada BOOLEAN,
  youth_council_count INTEGER CHECK (youth_council_count >= 0),
  youth_centre_count INTEGER CHECK (youth_centre_count >= 0),
  business_support_centre_count INTEGER CHECK (business_support_centre_count >= 0),
  homeowner_association_count_2020 INTEGER CHECK (homeowner_association_count_2020 >= 0),
  active_domestic_agreement_count INTEGER CHECK (active_domestic_agreement_count >= 0)
);
COMMENT ON TABLE staging.hromada_civic IS
  'Civic participation and cooperation inside Ukraine. Source: KSE Loc Data Hub, full_dataset.csv and '
  'partnerships-hromadas.csv, 2020–2022.';
COMMENT ON COLUMN staging.hromada_civic.hromada_code IS
  'KATOTTG code of the hromada, text: UA and 17 digits. The key everywhere; a name is not unique.';
COMMENT ON COLUMN staging.hromada_civic.has_e_petitions IS 'True when residents can petition on the EDEM platform.';
COMMENT ON COLUMN staging.hromada_civic.has_e_consultations IS 'True when the hromada consults on the EDEM platform.';
COMMENT ON COLUMN staging.hromada_civic.has_participatory_budget IS
  'True when there is a participatory budget on the EDEM platform.';
COMMENT ON COLUMN staging.hromada_civic.has_open_hromada IS 'True when the hromada uses the Open Hromada service.';
COMMENT ON COLUMN staging.hromada_civic.youth_council_count IS 'Youth councils. Unit: count.';
COMMENT ON COLUMN staging.hromada_civic.youth_centre_count IS 'Youth centres. Unit: count.';
COMMENT ON COLUMN staging.hromada_civic.business_support_centre_count IS 'Business support centres. Unit: count.';
COMMENT ON COLUMN staging.hromada_civic.homeowner_association_count_2020 IS
  'Associations of homeowners in apartment buildings, 2020. Unit: count.';
COMMENT ON COLUMN staging.hromada_civic.active_domestic_agreement_count IS
  'Agreements in force with other hromadas inside Ukraine. Unit: count.';
