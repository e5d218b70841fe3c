-- every answer has its rows: a grade in each area for a Norwegian profile (in a theme where the form asked about it),
-- a need for a hromada, none without profile
-- over: staging.norwegian_profiles
SELECT 'norwegian_competences' AS in_table, kommune_code AS code FROM staging.norwegian_profiles
  CROSS JOIN (SELECT area_code FROM staging.areas WHERE area_group <> 'cross_cutting'
    UNION SELECT area_code FROM staging.norwegian_competences)
ANTI JOIN staging.norwegian_competences USING (kommune_code, area_code)
UNION ALL
SELECT 'norwegian_competences without profile', kommune_code FROM staging.norwegian_competences
  ANTI JOIN staging.norwegian_profiles USING (kommune_code)
UNION ALL
SELECT 'norwegian_learning_wishes without profile', kommune_code FROM staging.norwegian_learning_wishes
  ANTI JOIN staging.norwegian_profiles USING (kommune_code)
UNION ALL
SELECT 'hromada_needs', hromada_code FROM staging.hromada_profiles ANTI JOIN staging.hromada_needs USING (hromada_code)
UNION ALL
SELECT 'hromada_needs without profile', hromada_code FROM staging.hromada_needs
  ANTI JOIN staging.hromada_profiles USING (hromada_code)
UNION ALL
SELECT 'hromada_offers without profile', hromada_code FROM staging.hromada_offers
  ANTI JOIN staging.hromada_profiles USING (hromada_code)
UNION ALL
SELECT 'hromada_needs: priorities leave a gap', hromada_code FROM staging.hromada_needs GROUP BY hromada_code
  HAVING max(priority) <> count(*)
