// What a demand asks, why there is no plan, and what is proven: sentences from the model's answer.
import type {Locale} from "../words/locales.js";
import type {Obstacle, Proof} from "../model/plan/plan.js";
import type {PlanDemand} from "../model/plan/plan_request.js";
import {planDefault, type PlanChoice} from "./plan_address.js";
import {countText, pointsText, shareText} from "./plan_points.js";

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

/** Several names as a list: `a, b og c`. */
export const listed = (names: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locale === "nb" ? "nb-NO" : "en-GB", {type: "conjunction"}).format(names);

/** A demand as the reader asked it. */
export function demandText(demand: PlanDemand, locale: Locale, names: Names): string {
  const nb = locale === "nb";
  if (demand.kind === "war_affected") {
    const amount = demand.least ?? demand.most;
    const bound = demand.least ? (nb ? "Minst" : "At least") : nb ? "Høyst" : "At most";
    const said = !amount
      ? ""
      : "percent" in amount
        ? `${amount.percent} %`
        : `${countText(amount.count, locale)} ${nb ? "partnerskap" : "partnerships"}`;
    return nb
      ? `${bound} ${said} til krigsrammede hromadaer`
      : `${bound} ${said.replace(" %", "%")} to war-affected hromadas`;
  }
  const where =
    demand.kind === "oblast"
      ? `${nb ? "i" : "in"} ${names.oblast(demand.oblast)}`
      : nb
        ? "i hver oblast"
        : "in each oblast";
  return demand.least !== undefined
    ? `${nb ? "Minst" : "At least"} ${demand.least} ${where}`
    : `${nb ? "Høyst" : "At most"} ${demand.most ?? 0} ${where}`;
}

/** Why there is no plan, a sentence each: which demand, by how much, and what to change. */
export function obstacleTexts(
  obstacles: readonly Obstacle[],
  demands: readonly PlanDemand[],
  locale: Locale,
  names: Names
): string[] {
  const nb = locale === "nb";
  const count = (value: number): string => countText(value, locale);
  const quote = (text: string): string => (nb ? `«${text}»` : `“${text}”`);
  const asked = (demand: number | "places"): string => {
    const found = demand === "places" ? undefined : demands[demand];
    return quote(
      found ? demandText(found, locale, names) : nb ? "Antall nye partnerskap" : "Number of new partnerships"
    );
  };
  const texts: string[] = [];
  for (const one of obstacles) {
    switch (one.kind) {
      case "no_capacity":
        texts.push(
          nb
            ? `Ingen ${one.side} har plass til en ny partner. Sett ` +
                `${quote(one.side === "kommune" ? "Partnere per kommune, høyst" : "Partnere per hromada, høyst")} ` +
                "høyere."
            : `No ${one.side} has room for a new partner. Set ` +
                `${quote(one.side === "kommune" ? "Partners per kommune, at most" : "Partners per hromada, at most")} ` +
                "higher."
        );
        break;
      case "no_pairs":
        texts.push(
          nb
            ? "Ingen par er mulige når alle filtrene gjelder. Slå av et filter, eller ta med " +
                "alle kommuner og hromadaer."
            : "No pair is possible with all filters on. Turn a filter off, or let every kommune and hromada take part."
        );
        break;
      case "too_many_places":
        texts.push(
          nb
            ? `Planen skal ha ${count(one.wanted)} nye partnerskap, men bare ${count(one.possible)} er mulige: ` +
                `${count(one.wanted - one.possible)} for mange. Sett antallet ned, eller la flere ha mer enn én ` +
                "partner."
            : `The plan should have ${count(one.wanted)} new partnerships, but only ${count(one.possible)} are ` +
                `possible: ${count(one.wanted - one.possible)} too many. Ask for fewer, or let more of them have ` +
                "more than one partner."
        );
        break;
      case "forced_over_capacity":
        texts.push(
          nb
            ? `${names.place(one.code)} er satt først i ${count(one.wanted)} par, men har bare plass til ` +
                `${count(one.possible)}. Ta bort en overstyring, eller la den ha flere partnere.`
            : `${names.place(one.code)} is put first in ${count(one.wanted)} pairs but has room for ` +
                `${count(one.possible)} only. Take an override away, or let it have more partners.`
        );
        break;
      case "forced_over_places":
        texts.push(
          nb
            ? `${count(one.wanted)} par er satt først, men planen skal bare ha ${count(one.possible)}. Øk ` +
                "antallet, eller ta bort overstyringer."
            : `${count(one.wanted)} pairs are put first, but the plan should have ${count(one.possible)} only. Ask ` +
                "for more, or take overrides away."
        );
        break;
      default:
    }
  }
  return [
    ...texts,
    ...overMost(obstacles, asked, locale, names),
    ...demandAlone(obstacles, asked, locale, names),
    ...together(obstacles, asked, locale, names)
  ];
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

function overMost(
  obstacles: readonly Obstacle[],
  asked: (demand: number | "places") => string,
  locale: Locale,
  names: Names
): string[] {
  return byDemand(ofKind(obstacles, "over_most")).map(([demand, group]) => {
    const where = listed(
      group.flatMap(({oblast, possible, wanted}) =>
        oblast === null ? [] : [`${names.oblast(oblast)} (${Math.max(wanted, possible)})`]
      ),
      locale
    );
    return locale === "nb"
      ? `${asked(demand)} er alt overskredet av partnerskap som finnes eller er satt ` +
          `først${where ? `: ${where}` : ""}. Sett grensen høyere.`
      : `${asked(demand)} is already passed by partnerships that exist or are put ` +
          `first${where ? `: ${where}` : ""}. Raise the limit.`;
  });
}

function demandAlone(
  obstacles: readonly Obstacle[],
  asked: (demand: number | "places") => string,
  locale: Locale,
  names: Names
): string[] {
  const nb = locale === "nb";
  const count = (value: number): string => countText(value, locale);
  return byDemand(ofKind(obstacles, "demand_alone")).map(([demand, group]) => {
    const short = group.reduce((sum, one) => sum + one.short, 0);
    const oblasts = group.filter(({oblast}) => oblast !== null);
    if (oblasts.length === 0) {
      const {possible, wanted, candidates} = group[0]!;
      const limit =
        possible < candidates
          ? nb
            ? `${count(candidates)} slike hromadaer kan kobles; resten av grensen settes av hvor mange kommuner ` +
              "som tar imot dem."
            : `${count(candidates)} such hromadas can be matched; the rest of the limit is how many kommuner ` +
              "accept them."
          : nb
            ? `Bare ${count(candidates)} slike hromadaer kan kobles.`
            : `Only ${count(candidates)} such hromadas can be matched.`;
      return nb
        ? `${asked(demand)} kan ikke oppfylles: det krever ${count(wanted)} partnerskap, og høyst ` +
            `${count(possible)} er mulige. Det mangler ${count(short)}. ${limit}`
        : `${asked(demand)} cannot be met: it takes ${count(wanted)} partnerships, and at most ${count(possible)} ` +
            `are possible. ${count(short)} ${short === 1 ? "is" : "are"} missing. ${limit}`;
    }
    const empty = oblasts.filter(({candidates}) => candidates === 0).map(({oblast}) => names.oblast(oblast!));
    const few = oblasts
      .filter(({candidates}) => candidates > 0)
      .map(({oblast, possible}) => `${names.oblast(oblast!)} (${nb ? "høyst" : "at most"} ${count(possible)})`);
    const reasons = [
      empty.length > 0 &&
        (nb
          ? `Ingen hromada kan kobles i ${listed(empty, locale)}.`
          : `No hromada can be matched in ${listed(empty, locale)}.`),
      few.length > 0 &&
        (nb ? `For få er mulige i ${listed(few, locale)}.` : `Too few are possible in ${listed(few, locale)}.`)
    ].filter((reason) => reason !== false);
    return (
      `${asked(demand)} ` +
      `${nb ? `kan ikke oppfylles: det mangler ${count(short)}.` : `cannot be met: ${count(short)} ${short === 1 ? "is" : "are"} missing.`} ` +
      `${reasons.join(" ")}`
    );
  });
}

function together(
  obstacles: readonly Obstacle[],
  asked: (demand: number | "places") => string,
  locale: Locale,
  names: Names
): string[] {
  const nb = locale === "nb";
  const group = ofKind(obstacles, "demands_together");
  if (group.length === 0) return [];
  const parts = byDemand(group).map(([demand, ones]) => {
    const where = listed(
      ones.flatMap(({oblast}) => (oblast === null ? [] : [names.oblast(oblast)])),
      locale
    );
    return `${asked(demand)} ${nb ? "mangler" : "is short by"} ${countText(
      ones.reduce((sum, one) => sum + one.short, 0),
      locale
    )}${where ? ` (${where})` : ""}`;
  });
  return [
    nb
      ? `Hvert krav kan oppfylles for seg, men ikke alle samtidig. Det nærmeste som går: ${listed(parts, locale)}. ` +
        "Senk ett av dem, eller la kommunene ha flere partnere."
      : `Each demand can be met alone, but not all at once. The nearest that can be had: ${listed(parts, locale)}. ` +
        "Lower one of them, or let kommuner have more partners."
  ];
}

/** Ways out of what stands in the way, as choices the reader can follow. */
export function mends(
  obstacles: readonly Obstacle[],
  demands: readonly PlanDemand[],
  choice: PlanChoice,
  locale: Locale
): Mend[] {
  const nb = locale === "nb";
  const found: Mend[] = [];
  for (const one of obstacles) {
    const demand = "demand" in one && one.demand !== "places" ? demands[one.demand] : undefined;
    if (one.kind === "no_capacity" || one.kind === "forced_over_capacity") {
      const more = {
        ...choice,
        perKommune: Math.min(5, choice.perKommune + 1),
        perHromada: Math.min(5, choice.perHromada + 1)
      };
      found.push({
        label: nb
          ? `Tillat ${more.perKommune} partnere på hver side`
          : `Allow ${more.perKommune} partners on each side`,
        choice: more
      });
    }
    if (one.kind === "no_pairs" && choice.pool !== "all")
      found.push({label: nb ? "Ta med alle" : "Let everybody take part", choice: {...choice, pool: "all"}});
    if (one.kind === "too_many_places" && one.possible > 0)
      found.push({
        label: nb ? `Be om ${countText(one.possible, locale)}` : `Ask for ${countText(one.possible, locale)}`,
        choice: {...choice, places: one.possible}
      });
    if (one.kind === "demand_alone" && demand?.kind === "war_affected" && one.possible > 0) {
      found.push({
        label: nb
          ? `Krev ${countText(one.possible, locale)} til krigsrammede`
          : `Demand ${countText(one.possible, locale)} to war-affected`,
        choice: {...choice, war: {kind: "count", value: one.possible}}
      });
    }
    if (one.kind === "demand_alone" && demand?.kind === "each_oblast" && choice.oblast?.scope === "all") {
      found.push({
        label: nb ? "Krev det bare der noen kan kobles" : "Demand it only where somebody can be matched",
        choice: {...choice, oblast: {...choice.oblast, scope: "possible"}}
      });
    }
  }
  if (obstacles.some(({kind}) => kind === "demands_together" || kind === "demand_alone" || kind === "over_most")) {
    found.push({
      label: nb ? "Regn ut uten krav" : "Work it out without demands",
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
): {readonly short: string; readonly note: string; readonly long: string} {
  const nb = locale === "nb";
  if (kind === "certificate") {
    return {
      short: nb ? "Bevist best" : "Proven best",
      note: nb ? "egen metode" : "own method",
      long: nb
        ? "Ingen annen plan med de samme vilkårene gir en høyere sum. Beviset er en pris på hver plass: en egen " +
          "kontroll har lagt sammen prisene og kommet til nøyaktig planens sum."
        : "No other plan under the same terms adds up to more. The proof is a price on every place: a check of its " +
          "own added the prices up and came to exactly the total of the plan."
    };
  }
  const gap = Math.max(0, bound - objective) / 100;
  const distance = `${pointsText(gap, locale)} ${nb ? "poeng" : "points"} (${shareText(gap, bound / 100, locale)})`;
  return {
    short: nb ? "Ikke bevist best" : "Not proven best",
    note: nb ? `høyst ${distance} fra den best mulige` : `at most ${distance} from the best possible`,
    long: nb
      ? `Planen er høyst ${distance} fra den best mulige. Om den er den beste, er ikke bevist. Avstanden er bevist ` +
        "med en pris på hver plass, som en egen kontroll har lagt sammen."
      : `The plan is at most ${distance} from the best possible. Whether it is the best has not been proven. The ` +
        "distance is proven by a price on every place, which a check of its own added up."
  };
}
