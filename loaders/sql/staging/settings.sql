-- one row per constant
CREATE TABLE staging.settings (
  name VARCHAR PRIMARY KEY CHECK (name IN (
    'near_front_km', 'last_complete_budget_year', 'last_year_before_invasion', 'least_hromadas_with_military_pit',
    'withheld_km', 'withheld_list_days', 'first_budget_year', 'last_budget_year'
  )),
  value DECIMAL(12, 3) NOT NULL,
  unit VARCHAR NOT NULL
);
COMMENT ON TABLE staging.settings IS
  'Constants of the model, each in this one place with its reason. Source: written by hand.';
COMMENT ON COLUMN staging.settings.name IS 'Name of the constant.';
COMMENT ON COLUMN staging.settings.value IS 'Value. Unit: as the column unit says.';
COMMENT ON COLUMN staging.settings.unit IS 'Unit of the value.';
