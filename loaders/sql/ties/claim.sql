-- one row per claim
-- The rule of what a tie is, in this one place. A tie is a pair of parties, or all pairs that a joint act binds. Its
-- state is that of its firmest claim; claims that are denied by another page, repeat another row or may mean somebody
-- else decide nothing. Where no claim decides, the state is unclear. A person’s ruling goes before all claims. A
-- namesake is no doubt about the tie: one party is known, and the other stays open.
CREATE TABLE ties.claim AS
WITH keyed AS (
  SELECT c.*, l.list_order, k.kind_order, k.status AS kind_status,
    coalesce(c.host_code, c.host_country || ':' || c.host_name) AS host_key,
    coalesce(c.partner_code, c.partner_country || ':' || c.partner_name) AS partner_key,
    k.status IS NOT NULL AND coalesce(c.doubt, '') NOT IN ('disputed', 'duplicate', 'spelling', 'shared_name')
      AS is_basis
  FROM staging.claims c JOIN staging.claim_lists l USING (list) JOIN staging.claim_kinds k USING (kind)
), paired AS (
  SELECT k.*, coalesce(min(k.joint) OVER pair, k.partner_key || ' ' || k.host_key) AS tie_id,
    coalesce(any_value(r.status) OVER pair,
      arg_min(k.kind_status, s.status_order) FILTER (k.is_basis) OVER pair, 'unclear') AS pair_status
  FROM keyed k LEFT JOIN staging.tie_rulings r USING (host_key, partner_key)
    LEFT JOIN staging.partnership_statuses s ON s.status = k.kind_status
  WINDOW pair AS (PARTITION BY k.host_key, k.partner_key)
)
SELECT p.*, arg_min(p.pair_status, s.status_order) OVER (PARTITION BY p.tie_id) AS tie_status,
  p.is_basis AND p.kind_status = p.pair_status AS is_deciding
FROM paired p JOIN staging.partnership_statuses s ON s.status = p.pair_status;
COMMENT ON TABLE ties.claim IS
  'Claims with the tie that each belongs to and the state that follows from them all. Source: the lists and pages '
  'named in each row.';
