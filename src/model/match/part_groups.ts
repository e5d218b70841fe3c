import type {CriterionKey} from "./criteria.js";

/** What a criterion looks at, for the colours of a bar and its legend; in the order of the legend. */
export const partGroupKeys = ["give", "like", "ready", "fair"] as const;
export type PartGroup = (typeof partGroupKeys)[number];

export const partGroups: Readonly<Record<CriterionKey, PartGroup>> = {
  acute_needs: "give",
  lasting_needs: "give",
  democracy: "give",
  learning: "give",
  size: "like",
  profile: "like",
  region_type: "ready",
  ties: "ready",
  readiness: "ready",
  left_out: "fair"
};
