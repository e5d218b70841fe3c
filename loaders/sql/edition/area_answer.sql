-- one row per municipality, kind of answer and area, as far as this edition shows them
CREATE TABLE edition.area_answer (
  side VARCHAR NOT NULL CHECK (side IN ('kommune', 'hromada')),
  place_code VARCHAR NOT NULL,
  kind VARCHAR NOT NULL CHECK (kind IN ('competence', 'wish', 'need', 'offer')),
  area_code VARCHAR NOT NULL,
  value INTEGER,
  horizon VARCHAR CHECK (horizon IN ('short', 'long')),
  evidence VARCHAR NOT NULL CHECK (evidence IN ('illustrative', 'reported')),
  PRIMARY KEY (place_code, kind, area_code),
  CHECK ((value IS NOT NULL) = (kind IN ('competence', 'need'))),
  CHECK ((horizon IS NOT NULL) = (kind = 'need'))
);
INSERT INTO edition.area_answer BY NAME
WITH answer AS (
  SELECT kommune_code AS place_code, 'competence' AS kind, area_code, level AS value, NULL AS horizon, evidence
    FROM core.norwegian_competence
  UNION ALL BY NAME SELECT kommune_code AS place_code, 'wish' AS kind, area_code, evidence
    FROM core.norwegian_learning_wish
  UNION ALL BY NAME SELECT hromada_code AS place_code, 'need' AS kind, area_code, priority AS value, horizon, evidence
    FROM core.hromada_need
  UNION ALL BY NAME SELECT hromada_code AS place_code, 'offer' AS kind, area_code, evidence FROM core.hromada_offer
)
SELECT a.side, x.* FROM answer x JOIN edition.may_show a USING (place_code) WHERE NOT a.is_withheld
ORDER BY a.side DESC, x.place_code, x.kind, x.value NULLS LAST, x.area_code;
COMMENT ON TABLE edition.area_answer IS
  'What single municipalities can, wish, need and offer, by area, as far as this edition shows it. Source: KS forms '
  '“profile of a Norwegian municipality” and “needs of a hromada”.';
COMMENT ON COLUMN edition.area_answer.side IS 'kommune: a Norwegian municipality; hromada: a Ukrainian one.';
COMMENT ON COLUMN edition.area_answer.place_code IS 'Kommunenummer, or KATOTTG code of the hromada.';
COMMENT ON COLUMN edition.area_answer.kind IS
  'competence: what a kommune can; wish: what it wishes to learn; need: what a hromada needs; offer: what it can '
  'share.';
COMMENT ON COLUMN edition.area_answer.value IS
  'Competence: 0 none to 3 strong. Need: 1 the most urgent to 5. Empty for wishes and offers. Unit: rank.';
COMMENT ON COLUMN edition.area_answer.horizon IS
  'Of a need. short: while the war lasts; long: for rebuilding. Empty for other kinds.';
COMMENT ON COLUMN edition.area_answer.evidence IS
  'illustrative: made up for demonstration; reported: from a real export in private/.';
