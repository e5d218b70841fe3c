-- one row per hromada
CREATE TABLE staging.hromadas (
  hromada_code VARCHAR PRIMARY KEY CHECK (regexp_full_match(hromada_code, 'UA[0-9]{17}')),
  name_uk VARCHAR NOT NULL,
  name VARCHAR NOT NULL CHECK (regexp_full_match(name, '[A-Z][A-Za-z’'' -]+')),
  centre_uk VARCHAR NOT NULL,
  centre VARCHAR NOT NULL,
  raion_uk VARCHAR NOT NULL,
  oblast_code VARCHAR NOT NULL CHECK (regexp_full_match(oblast_code, 'UA-[0-9]{2}')),
  type VARCHAR NOT NULL CHECK (type IN ('urban', 'settlement', 'rural')),
  population_2022 INTEGER NOT NULL CHECK (population_2022 BETWEEN 1 AND 3000000),
  urban_population_2022 INTEGER CHECK (urban_population_2022 >= 0),
  area_km2 DECIMAL(9, 1) CHECK (area_km2 > 0),
  lat DECIMAL(7, 3) NOT NULL CHECK (lat BETWEEN 44 AND 53),
  lon DECIMAL(7, 3) NOT NULL CHECK (lon BETWEEN 22 AND 41),
  settlement_count INTEGER CHECK (settlement_count >= 1),
  amalgamated_date DATE NOT NULL CHECK (amalgamated_date BETWEEN DATE '2014-01-01' AND DATE '2030-12-31'),
  is_voluntary BOOLEAN NOT NULL,
  is_mountain BOOLEAN,
  is_coastal BOOLEAN,
  is_oblast_centre BOOLEAN,
  has_train_station BOOLEAN,
  travel_min_to_oblast_centre INTEGER CHECK (travel_min_to_oblast_centre >= 0),
  km_to_eu INTEGER CHECK (km_to_eu >= 0),
  km_to_russia INTEGER CHECK (km_to_russia >= 0),
  is_occupied_before_2022 BOOLEAN NOT NULL,
  CHECK (urban_population_2022 <= population_2022)
);
COMMENT ON TABLE staging.hromadas IS
  'Register of hromadas with population and geography. Kyiv City, Crimea and Sevastopol have no hromadas in it. '
  'Source: State Statistics Service of Ukraine, KATOTTG and OpenStreetMap, by way of KSE Loc Data Hub (hromada and '
  'population files), as of January 2022.';
COMMENT ON COLUMN staging.hromadas.hromada_code IS
  'KATOTTG code of the hromada, text: UA and 17 digits. The key everywhere; a name is not unique.';
COMMENT ON COLUMN staging.hromadas.name_uk IS 'Name of the hromada in Ukrainian, adjective form.';
COMMENT ON COLUMN staging.hromadas.name IS
  'Name of the hromada in Latin script after resolution 55 of 2010, adjective form.';
COMMENT ON COLUMN staging.hromadas.centre_uk IS
  'Administrative centre in Ukrainian: what people usually call the hromada.';
COMMENT ON COLUMN staging.hromadas.centre IS 'Administrative centre in Latin script after resolution 55 of 2010.';
COMMENT ON COLUMN staging.hromadas.raion_uk IS 'Name of the raion in Ukrainian, adjective form.';
COMMENT ON COLUMN staging.hromadas.oblast_code IS 'ISO 3166-2 code of the oblast.';
COMMENT ON COLUMN staging.hromadas.type IS 'Type by the centre: urban (a city), settlement, rural (a village).';
COMMENT ON COLUMN staging.hromadas.population_2022 IS
  'Population before the full-scale invasion. Unit: persons, 1 January 2022.';
COMMENT ON COLUMN staging.hromadas.urban_population_2022 IS
  'Population living in cities and settlements. Unit: persons, 1 January 2022.';
COMMENT ON COLUMN staging.hromadas.area_km2 IS 'Area. Unit: square kilometres.';
COMMENT ON COLUMN staging.hromadas.lat IS 'Latitude of the centre. Unit: degrees, WGS 84.';
COMMENT ON COLUMN staging.hromadas.lon IS 'Longitude of the centre. Unit: degrees, WGS 84.';
COMMENT ON COLUMN staging.hromadas.settlement_count IS 'Cities, settlements and villages in the hromada. Unit: count.';
COMMENT ON COLUMN staging.hromadas.amalgamated_date IS 'Date of formation of the hromada as it is today.';
COMMENT ON COLUMN staging.hromadas.is_voluntary IS
  'True when formed voluntarily, false when formed by the decree of 2020.';
COMMENT ON COLUMN staging.hromadas.is_mountain IS 'True when the hromada has mountain status.';
COMMENT ON COLUMN staging.hromadas.is_coastal IS 'True when the hromada lies on the coast.';
COMMENT ON COLUMN staging.hromadas.is_oblast_centre IS 'True when the centre is the seat of the oblast.';
COMMENT ON COLUMN staging.hromadas.has_train_station IS 'True when there is a railway station.';
COMMENT ON COLUMN staging.hromadas.travel_min_to_oblast_centre IS
  'Travel time by road to the seat of the oblast. Unit: minutes.';
COMMENT ON COLUMN staging.hromadas.km_to_eu IS
  'Distance to the nearest point of the border of the European Union, in a straight line. Unit: kilometres.';
COMMENT ON COLUMN staging.hromadas.km_to_russia IS
  'Distance to the nearest point of the border with Russia, in a straight line. Unit: kilometres.';
COMMENT ON COLUMN staging.hromadas.is_occupied_before_2022 IS 'True when occupied since before 24 February 2022.';
