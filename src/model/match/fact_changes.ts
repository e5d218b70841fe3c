// What would have to become true, rather than weigh more, for a candidate to be first.
import {criterionKeys, fullValue, neutralValue, type CriterionKey} from "./criteria.js";
import {unknown} from "./facts.js";
import type {PairValues} from "./pair_values.js";
import type {Side} from "./rank.js";
import {criterionValue, readinessPart, readinessParts, sidePart, tiePart, tiesParts} from "./values.js";
import type {Weights} from "./weights.js";

const factKeys = [
  "candidate_responsible",
  "horizon",
  "language",
  "funding",
  "accepts",
  "civil_society",
  "earlier_cooperation",
  "offers_all_wishes"
] as const;
export type FactKey = (typeof factKeys)[number];

/** Something that the candidate, or the two together, can bring about. */
interface Fact {
  readonly fact: FactKey;
  readonly key: CriterionKey;
  /** Thousandths of the criterion that it adds. */
  readonly by: number;
  /** weight · by. */
  readonly points: number;
}

export type FactChange =
  | {readonly kind: "already_first"}
  /** The fewest facts that do. */
  | {readonly kind: "facts"; readonly facts: readonly Fact[]}
  /** The candidate has not answered: what its unknown criteria would have to be, each at least, 501…1000. */
  | {readonly kind: "answers"; readonly keys: readonly CriterionKey[]; readonly least: number}
  /** Not even all of these together. */
  | {readonly kind: "not_enough"; readonly facts: readonly Fact[]; readonly lacking: number};

/** Facts of the candidate's side or of the pair: one of the chosen place would lift all its candidates alike. */
export function factChanges(
  pairValues: PairValues,
  weights: Weights,
  k: number,
  h: number,
  side: Side,
  lacking: number
): FactChange {
  if (lacking === 0) return {kind: "already_first"};
  const kommune = pairValues.facts.kommuner[k]!;
  const hromada = pairValues.facts.hromadas[h]!;
  const valueNow = (key: CriterionKey): number => criterionValue(key, pairValues.facts, kommune, hromada);
  const candidate = side === "kommune" ? hromada : kommune;
  const facts = candidate.isAnswered ? possible() : possible().filter(({fact}) => fact === "funding");
  const chosen: Fact[] = [];
  let left = lacking;
  for (const fact of facts.toSorted((a, b) => b.points - a.points)) {
    if (left <= 0) break;
    chosen.push(fact);
    left -= fact.points;
  }
  if (left <= 0) return {kind: "facts", facts: chosen};
  // What needs the answers of both stays unknown whatever the candidate says, where the chosen place is never asked.
  if (!candidate.isAnswered && (side === "kommune" ? kommune : hromada).isAsked) {
    const keys = criterionKeys.filter((key) => valueNow(key) === unknown && weights[key] > 0);
    const total = keys.reduce((sum, key) => sum + weights[key], 0);
    const least = total > 0 ? neutralValue + Math.ceil(lacking / total) : Infinity;
    if (least <= fullValue) return {kind: "answers", keys, least};
  }
  return {kind: "not_enough", facts: chosen, lacking: left};

  function possible(): Fact[] {
    const found: Fact[] = [];
    const add = (fact: FactKey, key: CriterionKey, by: number): void => {
      if (by > 0 && weights[key] > 0 && valueNow(key) !== unknown)
        found.push({fact, key, by, points: weights[key] * by});
    };
    const ready = readinessParts(pairValues.facts, kommune, hromada);
    add(
      "candidate_responsible",
      "readiness",
      sidePart - (side === "kommune" ? ready.hromadaResponsible : ready.kommuneResponsible)
    );
    // Where the chosen place has said nothing, its answer would lift all its candidates: no fact of this one.
    const chosenPlace = side === "kommune" ? kommune : hromada;
    if (chosenPlace.horizons > 0) add("horizon", "readiness", readinessPart - ready.horizon);
    if (chosenPlace.languages > 0) add("language", "readiness", readinessPart - ready.language);
    add("funding", "readiness", readinessPart - ready.funding);
    if (side === "kommune") {
      const learning = valueNow("learning");
      if (kommune.wishCount > 0 && learning !== unknown) add("offers_all_wishes", "learning", fullValue - learning);
    } else {
      if (hromada.place.regionType !== "occupied") add("accepts", "region_type", fullValue - valueNow("region_type"));
      const [, , civil, earlier] = tiesParts(pairValues.facts, kommune, hromada);
      add("civil_society", "ties", tiePart - civil);
      add("earlier_cooperation", "ties", tiePart - earlier);
    }
    return found;
  }
}
