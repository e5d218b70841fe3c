-- one row per stage
CREATE TABLE mart.pipeline_stage (
  stage VARCHAR PRIMARY KEY,
  stage_order INTEGER NOT NULL,
  stage_in MAP(VARCHAR, VARCHAR) NOT NULL,
  is_open BOOLEAN NOT NULL,
  case_count INTEGER NOT NULL CHECK (case_count >= 0),
  stalled_count INTEGER NOT NULL CHECK (stalled_count BETWEEN 0 AND case_count),
  stalled_after_days INTEGER,
  median_days DOUBLE,
  longest_days INTEGER,
  reference_date DATE NOT NULL,
  evidence VARCHAR NOT NULL CHECK (evidence IN ('illustrative', 'reported'))
);
INSERT INTO mart.pipeline_stage BY NAME
WITH reference AS (
  SELECT max(stage_since_date) AS day, CASE WHEN bool_or(evidence = 'illustrative') THEN 'illustrative'
    ELSE 'reported' END AS evidence FROM core.partnership_case
)
SELECT s.stage, s.stage_order, s.label_in AS stage_in, s.is_open, count(c.case_id) AS case_count,
  count(*) FILTER (d.day - c.stage_since_date > s.stalled_after_days) AS stalled_count, s.stalled_after_days,
  quantile_cont(d.day - c.stage_since_date, 0.5) AS median_days, max(d.day - c.stage_since_date) AS longest_days,
    d.day AS reference_date, d.evidence
FROM core.partnership_stage s CROSS JOIN reference d LEFT JOIN core.partnership_case c USING (stage)
WHERE d.day IS NOT NULL
GROUP BY ALL ORDER BY s.stage_order;
COMMENT ON TABLE mart.pipeline_stage IS 'Cases by stage, and how long they have stood there. Source: case list of KS; '
  'limits written by hand.';
COMMENT ON COLUMN mart.pipeline_stage.stage_in IS 'Stage, by language.';
COMMENT ON COLUMN mart.pipeline_stage.case_count IS 'Cases in the stage. Unit: count.';
COMMENT ON COLUMN mart.pipeline_stage.stalled_count IS 'Cases that have stood there longer than the limit. Unit: '
  'count.';
COMMENT ON COLUMN mart.pipeline_stage.median_days IS 'Days in the stage, median of its cases; empty without cases. '
  'Unit: days.';
COMMENT ON COLUMN mart.pipeline_stage.longest_days IS 'Days in the stage, longest of its cases; empty without cases. '
  'Unit: days.';
COMMENT ON COLUMN mart.pipeline_stage.reference_date IS 'Newest day in the case list on which a stage began.';
COMMENT ON COLUMN mart.pipeline_stage.evidence IS 'illustrative when any case is made up to show the tool, else '
  'reported.';
