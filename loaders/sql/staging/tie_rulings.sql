-- one row per pair that a person has ruled on
CREATE TABLE staging.tie_rulings (
  host_key VARCHAR NOT NULL,
  partner_key VARCHAR NOT NULL,
  status VARCHAR NOT NULL,
  ruled_on DATE NOT NULL,
  role VARCHAR NOT NULL,
  PRIMARY KEY (host_key, partner_key)
);
COMMENT ON TABLE staging.tie_rulings IS
  'States that a person sets over what the claims say; the reason stands in texts. Source: KS and AUC.';
COMMENT ON COLUMN staging.tie_rulings.host_key IS 'Code of the host, or its country and name.';
COMMENT ON COLUMN staging.tie_rulings.partner_key IS 'Code of the partner, or its country and name.';
COMMENT ON COLUMN staging.tie_rulings.status IS 'State that holds instead; a code of partnership_statuses.';
COMMENT ON COLUMN staging.tie_rulings.ruled_on IS 'Day of the ruling.';
COMMENT ON COLUMN staging.tie_rulings.role IS 'Role of who ruled; never a name.';
