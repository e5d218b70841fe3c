-- one row per municipality, kind of answer and area, as far as this edition shows them
CREATE TABLE mart.match_answer AS SELECT side, place_code, kind, area_code, value, horizon, evidence
  FROM edition.area_answer;
COMMENT ON TABLE mart.match_answer IS
  'What single municipalities can, wish, need and offer, by area. The public edition holds made-up answers only, and '
  'none of hromadas that are withheld. Source: KS forms “profile of a Norwegian municipality” and “needs of a '
  'hromada”.';
COMMENT ON COLUMN mart.match_answer.side IS 'kommune: a Norwegian municipality; hromada: a Ukrainian one.';
COMMENT ON COLUMN mart.match_answer.place_code IS 'Kommunenummer, or KATOTTG code of the hromada.';
COMMENT ON COLUMN mart.match_answer.kind IS
  'competence: what a kommune can; wish: what it wishes to learn; need: what a hromada needs; offer: what it can '
  'share.';
COMMENT ON COLUMN mart.match_answer.area_code IS 'Code of the area.';
COMMENT ON COLUMN mart.match_answer.value IS
  'Competence: 0 none to 3 strong. Need: 1 the most urgent to 5. Empty for wishes and offers. Unit: rank.';
COMMENT ON COLUMN mart.match_answer.horizon IS
  'Of a need. short: while the war lasts; long: for rebuilding. Empty for other kinds.';
COMMENT ON COLUMN mart.match_answer.evidence IS
  'illustrative: made up for demonstration; reported: from a real export in private/.';
