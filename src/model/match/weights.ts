import type {Text} from "../locale.js";
import {criteria, criterionKeys, type CriterionKey} from "./criteria.js";

/** How much each criterion counts: whole numbers 0…100, at least one above 0. */
export type Weights = Readonly<Record<CriterionKey, number>>;
export const largestWeight = 100;

export const presetKeys = ["balanced", "acute", "rebuilding", "democracy", "small"] as const;
export type PresetKey = (typeof presetKeys)[number];

/** A named choice of weights with the reason for it; every preset adds up to 100. */
export interface Preset {
  readonly key: PresetKey;
  readonly name: Text;
  readonly reason: Text;
  readonly weights: Weights;
}

export const presets: Readonly<Record<PresetKey, Preset>> = {
  balanced: {
    key: "balanced",
    name: {nb: "Balansert", en: "Balanced"},
    reason: {
      nb:
        "Behov og kompetanse veier mest, slik KS kobler i dag; resten er fordelt slik at begge parter har nytte, " +
        "og at ingen enkelt ting avgjør alene.",
      en:
        "Needs and competence weigh most, as KS matches today; the rest is spread so that both sides benefit and " +
        "no single thing decides alone."
    },
    weights: weightsOf(14, 14, 10, 12, 8, 7, 10, 7, 10, 8)
  },
  acute: {
    key: "acute",
    name: {nb: "Akutte behov", en: "Acute needs"},
    reason: {
      nb: "Mens krigen varer: det som haster, og partnere som er klare til å begynne nå.",
      en: "While the war lasts: what is urgent, and partners who are ready to begin now."
    },
    weights: weightsOf(40, 5, 3, 8, 4, 3, 10, 7, 15, 5)
  },
  rebuilding: {
    key: "rebuilding",
    name: {nb: "Langsiktig gjenoppbygging", en: "Long-term rebuilding"},
    reason: {
      nb:
        "KS’ styre vil ha et langsiktig bidrag til gjenoppbygging og lokaldemokrati: langsiktige behov, læring " +
        "begge veier, steder som ligner.",
      en:
        "KS’s board wants a long-term contribution to rebuilding and local democracy: lasting needs, learning both " +
        "ways, places that are alike."
    },
    weights: weightsOf(5, 35, 10, 12, 8, 7, 5, 5, 8, 5)
  },
  democracy: {
    key: "democracy",
    name: {nb: "Demokrati først (Västerås)", en: "Democracy first (Västerås)"},
    reason: {
      nb:
        "Kriteriene i Västerås’ vedtak: samarbeidsområder med vekt på demokrati, ikke direkte i krigssonen, " +
        "sivilsamfunn som alt har kontakt.",
      en:
        "The criteria of Västerås’s decision: common areas with weight on democracy, not directly in the war zone, " +
        "civil society already in touch."
    },
    weights: weightsOf(3, 10, 35, 12, 5, 5, 12, 10, 5, 3)
  },
  small: {
    key: "small",
    name: {nb: "Små kommuner først", en: "Small municipalities first"},
    reason: {
      nb:
        "De store finner partnere selv. Denne løfter små steder, steder uten partner og hromadaer med lav " +
        "finansiell evne.",
      en:
        "The large find partners by themselves. This one lifts small places, places without a partner and hromadas " +
        "of low financial capacity."
    },
    weights: weightsOf(10, 10, 5, 8, 15, 7, 7, 3, 5, 30)
  }
};

export const defaultPreset: PresetKey = "balanced";

function weightsOf(...numbers: readonly number[]): Weights {
  return Object.fromEntries(criterionKeys.map((key, index) => [key, numbers[index]])) as Weights;
}

/** Weights in the order of the criteria. */
export function weightList(weights: Weights): number[] {
  return criterionKeys.map((key) => weights[key]);
}

/** Weights from numbers in the order of the criteria. */
export function weightsFrom(list: readonly number[]): Weights {
  return weightsOf(...list);
}

/** The sum of all weights: what a score is divided by. */
export function weightSum(weights: Weights): number {
  return criterionKeys.reduce((sum, key) => sum + weights[key], 0);
}

/** What is wrong with some weights, a sentence each that says what to change; none when they can be used. */
export function weightProblems(weights: Readonly<Record<string, unknown>>): Text[] {
  const problems: Text[] = [];
  for (const key of criterionKeys) {
    const value = weights[key];
    if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= largestWeight) continue;
    const said = value === undefined ? null : String(value).slice(0, 40);
    problems.push({
      nb:
        `Vekten for «${criteria[key].name.nb}» ${said === null ? "mangler" : `er ${said}`}. Sett den til et helt ` +
        `tall fra 0 til ${largestWeight}.`,
      en:
        `The weight of “${criteria[key].name.en}” is ${said ?? "missing"}. Set it to a whole number from 0 to ` +
        `${largestWeight}.`
    });
  }
  for (const key of Object.keys(weights).filter((name) => !(criterionKeys as readonly string[]).includes(name))) {
    problems.push({
      nb: `Det finnes ikke noe kriterium «${key.slice(0, 40)}». Ta det bort.`,
      en: `There is no criterion “${key.slice(0, 40)}”. Take it away.`
    });
  }
  if (problems.length === 0 && criterionKeys.every((key) => weights[key] === 0)) {
    problems.push({
      nb: "Alle vektene er 0, så ingenting skiller partnerne. Gi minst ett kriterium vekt.",
      en: "All weights are 0, so nothing tells the partners apart. Give at least one criterion some weight."
    });
  }
  return problems;
}

/**
 * Stops where weights cannot be used.
 * @throws RangeError with the English sentences of `weightProblems`
 */
export function checkWeights(weights: Readonly<Record<string, unknown>>): asserts weights is Weights {
  const problems = weightProblems(weights);
  if (problems.length > 0) throw new RangeError(problems.map(({en}) => en).join(" "));
}
