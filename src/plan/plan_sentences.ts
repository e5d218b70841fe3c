// What a demand asks, why there is no plan, and what is proven: the model's answer in sentences.
import {planSentencesWords} from "../words/words.js";
import type {Locale} from "../words/locales.js";
import type {AskedOf, NamedDemand, PlanSentencesWords} from "../words/rooms/plan_sentences.js";
import type {Obstacle, Proof} from "../model/plan/plan.js";
import type {PlanDemand} from "../model/plan/plan_request.js";
import {planDefault, type PlanChoice} from "./plan_address.js";

/** Names that a sentence needs. */
export interface Names {
  readonly place: (code: string) => string;
  readonly oblast: (code: string) => string;
}

/** Something to try where there is no plan, and the choice it leads to. */
export interface Mend {
  readonly label: string;
  readonly choice: PlanChoice;
}

/** A demand with the name that its sentence needs. */
export const named = (demand: PlanDemand, names: Names): NamedDemand => ({
  demand,
  oblast: demand.kind === "oblast" ? names.oblast(demand.oblast) : null
});

/** A demand as the reader asked it. */
export const demandText = (demand: PlanDemand, locale: Locale, names: Names): string =>
  planSentencesWords[locale].demand(named(demand, names));

/** Why there is no plan, a sentence each: which demand, by how much, and what to change. */
export function obstacleTexts(
  obstacles: readonly Obstacle[],
  demands: readonly PlanDemand[],
  locale: Locale,
  names: Names
): string[] {
  const words = planSentencesWords[locale];
  const asked = (demand: number | "places"): AskedOf => {
    const found = demand === "places" ? undefined : demands[demand];
    return found ? named(found, names) : "places";
  };
  return [
    ...obstacles.flatMap((one) => plainly(one, words, names)),
    ...overMost(obstacles, asked, words, names),
    ...demandAlone(obstacles, asked, words, names),
    ...together(obstacles, asked, words, names)
  ];
}

/** The sentence of an obstacle that is about no demand; the others are told by demand. */
function plainly(one: Obstacle, words: PlanSentencesWords, names: Names): string[] {
  switch (one.kind) {
    case "no_capacity":
      return [words.noCapacity(one.side)];
    case "no_pairs":
      return [words.noPairs];
    case "too_many_places":
      return [words.tooManyPlaces(one)];
    case "forced_over_capacity":
      return [words.forcedOverCapacity(names.place(one.code), one)];
    case "forced_over_places":
      return [words.forcedOverPlaces(one)];
    default:
      return [];
  }
}

type Of<Kind extends Obstacle["kind"]> = Extract<Obstacle, {kind: Kind}>;

function ofKind<Kind extends Obstacle["kind"]>(obstacles: readonly Obstacle[], kind: Kind): Of<Kind>[] {
  return obstacles.filter((one): one is Of<Kind> => one.kind === kind);
}

/** Obstacles of one kind, in groups of the same demand. */
function byDemand<One extends {demand: number | "places"}>(obstacles: readonly One[]): [One["demand"], One[]][] {
  const groups = new Map<One["demand"], One[]>();
  for (const one of obstacles) groups.set(one.demand, [...(groups.get(one.demand) ?? []), one]);
  return [...groups];
}

const shortOf = (group: readonly {readonly short: number}[]): number => group.reduce((sum, {short}) => sum + short, 0);

function overMost(
  obstacles: readonly Obstacle[],
  asked: (demand: number | "places") => AskedOf,
  words: PlanSentencesWords,
  names: Names
): string[] {
  return byDemand(ofKind(obstacles, "over_most")).map(([demand, group]) => {
    const oblasts = group.flatMap(({oblast, possible, wanted}) =>
      oblast === null ? [] : [{name: names.oblast(oblast), count: Math.max(wanted, possible)}]
    );
    return words.overMost(asked(demand), oblasts);
  });
}

function demandAlone(
  obstacles: readonly Obstacle[],
  asked: (demand: number | "places") => AskedOf,
  words: PlanSentencesWords,
  names: Names
): string[] {
  return byDemand(ofKind(obstacles, "demand_alone")).map(([demand, group]) => {
    const short = shortOf(group);
    const oblasts = group.flatMap(({oblast, possible, candidates}) =>
      oblast === null ? [] : [{name: names.oblast(oblast), possible, candidates}]
    );
    if (oblasts.length === 0) return words.impossible(asked(demand), {...group[0]!, short});
    return words.impossibleIn(asked(demand), short, {
      empty: oblasts.filter(({candidates}) => candidates === 0).map(({name}) => name),
      few: oblasts.filter(({candidates}) => candidates > 0)
    });
  });
}

function together(
  obstacles: readonly Obstacle[],
  asked: (demand: number | "places") => AskedOf,
  words: PlanSentencesWords,
  names: Names
): string[] {
  const group = ofKind(obstacles, "demands_together");
  if (group.length === 0) return [];
  const parts = byDemand(group).map(([demand, ones]) => ({
    asked: asked(demand),
    short: shortOf(ones),
    oblasts: ones.flatMap(({oblast}) => (oblast === null ? [] : [names.oblast(oblast)]))
  }));
  return [words.together(parts)];
}

/** Ways out of what stands in the way, as choices the reader can follow. */
export function mends(
  obstacles: readonly Obstacle[],
  demands: readonly PlanDemand[],
  choice: PlanChoice,
  locale: Locale
): Mend[] {
  const words = planSentencesWords[locale].mends;
  const found: Mend[] = [];
  for (const one of obstacles) {
    const demand = "demand" in one && one.demand !== "places" ? demands[one.demand] : undefined;
    if (one.kind === "no_capacity" || one.kind === "forced_over_capacity") {
      const more = {
        ...choice,
        perKommune: Math.min(5, choice.perKommune + 1),
        perHromada: Math.min(5, choice.perHromada + 1)
      };
      found.push({label: words.partners(more.perKommune), choice: more});
    }
    if (one.kind === "no_pairs" && choice.pool !== "all")
      found.push({label: words.everybody, choice: {...choice, pool: "all"}});
    if (one.kind === "too_many_places" && one.possible > 0)
      found.push({label: words.places(one.possible), choice: {...choice, places: one.possible}});
    if (one.kind === "demand_alone" && demand?.kind === "war_affected" && one.possible > 0)
      found.push({label: words.war(one.possible), choice: {...choice, war: {kind: "count", value: one.possible}}});
    if (one.kind === "demand_alone" && demand?.kind === "each_oblast" && choice.oblast?.scope === "all")
      found.push({label: words.possible, choice: {...choice, oblast: {...choice.oblast, scope: "possible"}}});
  }
  if (obstacles.some(({kind}) => kind === "demands_together" || kind === "demand_alone" || kind === "over_most")) {
    found.push({
      label: words.withoutDemands,
      choice: {...choice, war: planDefault.war, oblast: planDefault.oblast, most: planDefault.most}
    });
  }
  const seen = new Set<string>();
  return found.filter(({label}) => !seen.has(label) && seen.add(label));
}

/** What is known about how good the plan is. */
export function proofText(
  {kind, bound}: Proof,
  objective: number,
  locale: Locale
): ReturnType<PlanSentencesWords["proof"]> {
  const {proof} = planSentencesWords[locale];
  // The bound and the objective are thousandths of a hundredth.
  return kind === "certificate"
    ? proof(null)
    : proof({points: Math.max(0, bound - objective) / 1000, of: bound / 1000});
}
