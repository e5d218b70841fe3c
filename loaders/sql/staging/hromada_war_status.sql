-- one row per hromada
CREATE TABLE staging.hromada_war_status (
  hromada_code VARCHAR PRIMARY KEY CHECK (regexp_full_match(hromada_code, 'UA[0-9]{17}')),
  in_war_zone_2022_04_27 BOOLEAN NOT NULL,
  in_war_zone_2022_06_20 BOOLEAN NOT NULL,
  in_war_zone_2022_08_23 BOOLEAN NOT NULL,
  in_war_zone_2022_10_10 BOOLEAN NOT NULL,
  status_2022_09 VARCHAR NOT NULL CHECK (status_2022_09 IN
    ('not_occupied', 'war_zone', 'occupied', 'deoccupied_2022_03_04', 'deoccupied_2022_09'))
);
COMMENT ON TABLE staging.hromada_war_status IS
  'Four dated lists of hromadas in the area of hostilities, under occupation or blockade, and the status in September '
  '2022. Source: Ministry of Reintegration of Ukraine by way of KSE Loc Data Hub, minregion-war-status.csv.';
COMMENT ON COLUMN staging.hromada_war_status.hromada_code IS
  'KATOTTG code of the hromada, text: UA and 17 digits. The key everywhere; a name is not unique.';
COMMENT ON COLUMN staging.hromada_war_status.in_war_zone_2022_04_27 IS 'True when on the list of 27 April 2022.';
COMMENT ON COLUMN staging.hromada_war_status.in_war_zone_2022_06_20 IS 'True when on the list of 20 June 2022.';
COMMENT ON COLUMN staging.hromada_war_status.in_war_zone_2022_08_23 IS 'True when on the list of 23 August 2022.';
COMMENT ON COLUMN staging.hromada_war_status.in_war_zone_2022_10_10 IS 'True when on the list of 10 October 2022.';
COMMENT ON COLUMN staging.hromada_war_status.status_2022_09 IS
  'Status in September 2022: not occupied, in the war zone and not occupied, occupied, de-occupied in March–April or '
  'in September–October 2022. Liberations of November 2022 came later and are not in it.';
