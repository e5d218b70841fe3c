-- one row: the distance of the rule
CREATE TABLE core.near_front_limit (
  near_front_km INTEGER PRIMARY KEY
);
INSERT INTO core.near_front_limit BY NAME
SELECT value::INTEGER AS near_front_km FROM staging.settings WHERE name = 'near_front_km';
COMMENT ON TABLE core.near_front_limit IS
  'Distance within which fighting or occupation makes a hromada near the front. Source: settings, written by hand.';
COMMENT ON COLUMN core.near_front_limit.near_front_km IS 'The distance, centre to centre. Unit: kilometres.';
