// The pairs among which the plan chooses.
import {applyFilters, type Filters} from "./filters.js";
import type {Planes} from "./pair_values.js";

/** 1 for every pair that the filters leave, at `k * hromadaCount + h`. */
export function allowedPairs(planes: Planes, filters: Filters): Uint8Array {
  const allowed = new Uint8Array(planes.kommuneCount * planes.hromadaCount);
  for (let k = 0; k < planes.kommuneCount; k++) {
    allowed.set(applyFilters(planes, filters, "kommune", k).allowed, k * planes.hromadaCount);
  }
  if (filters.without_partner || filters.answered) {
    // Both concern the candidate; in a plan each side is the other's candidate.
    planes.facts.kommuner.forEach((kommune, k) => {
      if ((filters.answered && !kommune.isAnswered) || (filters.without_partner && kommune.hasPartner))
        allowed.fill(0, k * planes.hromadaCount, (k + 1) * planes.hromadaCount);
    });
  }
  return allowed;
}
