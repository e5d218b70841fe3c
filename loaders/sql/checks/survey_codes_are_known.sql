-- every municipality and area of a survey answer or case stands in its register
-- over: staging.hromada_needs
SELECT 'norwegian_profiles' AS in_table, kommune_code AS code FROM staging.norwegian_profiles
  ANTI JOIN staging.kommuner USING (kommune_code)
UNION ALL
SELECT 'hromada_profiles', hromada_code FROM staging.hromada_profiles ANTI JOIN staging.hromadas USING (hromada_code)
UNION ALL
SELECT 'cases', kommune_code FROM staging.cases ANTI JOIN staging.kommuner USING (kommune_code)
UNION ALL
SELECT 'cases', hromada_code FROM staging.cases WHERE hromada_code NOT IN (SELECT hromada_code FROM staging.hromadas)
UNION ALL
SELECT 'norwegian_competences', area_code FROM staging.norwegian_competences ANTI JOIN staging.areas USING (area_code)
UNION ALL
SELECT 'norwegian_learning_wishes', area_code FROM staging.norwegian_learning_wishes
  ANTI JOIN staging.areas USING (area_code)
UNION ALL
SELECT 'hromada_needs', area_code FROM staging.hromada_needs ANTI JOIN staging.areas USING (area_code)
UNION ALL
SELECT 'hromada_offers', area_code FROM staging.hromada_offers ANTI JOIN staging.areas USING (area_code)
