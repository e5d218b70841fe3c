// The criteria once more, straight from their rules, on plain objects and with exact fractions: the oracle of the
// pair values.
import {criterionKeys, type CriterionKey} from "../../../src/model/match/criteria.js";
import type {Hromada, Kommune, KommuneAnswers, Places} from "../../../src/model/match/places.js";
import type {Weights} from "../../../src/model/match/weights.js";

/** A fraction of whole numbers, so that rounding happens once and exactly. */
type Fraction = readonly [numerator: bigint, denominator: bigint];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const fraction = (a: number, b: number): Fraction => [BigInt(a), BigInt(b)];
const thousandths = ([a, b]: Fraction): number => Number((2n * 1000n * a + b) / (2n * b));

/** Value 0…1000, or null where the criterion is unknown. */
export function naiveValue(key: CriterionKey, places: Places, k: Kommune, h: Hromada): number | null {
  const [said, asked] = [k.answers, h.answers];
  switch (key) {
    case "acute_needs":
      return naiveCover(k, h, "short");
    case "lasting_needs":
      return naiveCover(k, h, "long");
    case "democracy": {
      if (said && !asked && !h.isWithheld && h.publicSigns?.civic.length)
        return thousandths(fraction(6 + h.publicSigns.civic.length, 12));
      if (!said || !asked) return null;
      const areas = ["democracy", "good_governance", "anticorruption_rights"];
      const needed = asked.needs.filter(({area}) => areas.includes(area));
      const first = needed.reduce<Fraction>(
        (sum, {area}) => {
          const level = said.competence.get(area);
          return plus(sum, times(level === undefined ? [1n, 2n] : fraction(level, 3), fraction(1, needed.length)));
        },
        [0n, 1n]
      );
      const wished = [...new Set(said.wishes)].filter((area) => areas.includes(area));
      const second: Fraction =
        said.wishes.length === 0 || asked.offers.length === 0
          ? [1n, 2n]
          : wished.length === 0
            ? [0n, 1n]
            : fraction(wished.filter((area) => asked.offers.includes(area)).length, wished.length);
      return thousandths(times(plus(first, second), [1n, 2n]));
    }
    case "learning": {
      if (!said || !asked || said.wishes.length === 0 || asked.offers.length === 0) return null;
      const wishes = [...new Set(said.wishes)];
      return thousandths(fraction(wishes.filter((area) => asked.offers.includes(area)).length, wishes.length));
    }
    case "size": {
      if (k.population < 1 || h.population < 1) return null;
      const [more, fewer] = [Math.max(k.population, h.population), Math.min(k.population, h.population)];
      return Math.max(0, Math.round(1000 - 1000 * (Math.log10(more) - Math.log10(fewer))));
    }
    case "profile": {
      const settled = ({population, areaKm2}: Kommune | Hromada): string | null => {
        if (!areaKm2 || population < 1) return null;
        const density = population / areaKm2;
        return density < 10 ? "under 10" : density < 50 ? "10–49" : density < 150 ? "50–149" : "150 and over";
      };
      const traits = [
        [settled(k), settled(h)],
        [k.isRegionalCentre, h.isRegionalCentre],
        [k.isCoastal, h.isCoastal]
      ];
      const isKnown = ([a, b]: (typeof traits)[number]): boolean => a !== null && b !== null;
      if (!traits.some(isKnown)) return null;
      const sixths = traits.map((trait) => (isKnown(trait) ? (trait[0] === trait[1] ? 2 : 0) : 1));
      return thousandths(
        fraction(
          sixths.reduce((sum: number, one) => sum + one, 0),
          6
        )
      );
    }
    case "region_type": {
      if (h.regionType === "occupied") return 0;
      return said ? (said.accepts[h.regionType] ? 1000 : 0) : null;
    }
    case "ties": {
      const known = places.links.filter(({status}) => !["proposed", "interest", "profile"].includes(status));
      const joins = (n: string, u: string): boolean =>
        known.some((link) => link.norwegianCode === n && link.ukrainianCode === u);
      const quarters = [
        joins(k.code, h.code),
        joins(k.fylkeCode, h.oblastCode) || joins(k.fylkeCode, h.code) || joins(k.code, h.oblastCode),
        said?.hasCivilSocietyTies === true,
        said?.hasEarlierCooperation === true
      ];
      if (!said && quarters.every((is) => !is)) return null;
      return quarters.reduce((sum, is) => sum + (is ? 250 : said ? 0 : 125), 0);
    }
    case "readiness": {
      const funded = places.links.some(
        (link) =>
          link.norwegianCode === k.code &&
          link.ukrainianCode === h.code &&
          !["proposed", "interest", "profile"].includes(link.status) &&
          (link.fundingEndsDate !== null || (link.kind === "case" && ["funded", "active"].includes(link.status)))
      );
      if (!said && !asked && !funded) return null;
      const tell = (is: boolean | null, points: number): number => (is === null ? points / 2 : is ? points : 0);
      const fits =
        said && asked ? said.horizon === "both" || asked.horizon === "both" || said.horizon === asked.horizon : null;
      const speak =
        said && asked && said.languages.length > 0 && asked.languages.length > 0
          ? said.languages.some((code) => asked.languages.includes(code))
          : null;
      return (
        tell(said ? said.hasResponsible : null, 100) +
        tell(asked ? asked.hasResponsible : null, 100) +
        tell(said ? said.competence.size + said.wishes.length > 0 : null, 100) +
        tell(asked ? asked.needs.length > 0 : null, 100) +
        tell(fits, 200) +
        tell(speak, 200) +
        tell(funded ? true : null, 200)
      );
    }
    case "left_out": {
      const partners = places.links.filter(
        ({isActive, kind, status}) =>
          isActive &&
          (kind === "case" ? ["agreement", "funded", "active"] : ["active", "signed", "listed"]).includes(status)
      );
      const small = (population: number): number => {
        if (population < 1) return 100;
        return 200 * Math.min(Math.max(Math.log10(50_000 / population), 0), 1);
      };
      return Math.round(
        (partners.some(({ukrainianCode}) => ukrainianCode === h.code) ? 0 : 200) +
          (partners.some(({norwegianCode}) => norwegianCode === k.code) ? 0 : 200) +
          (h.capacityOrder === null ? 100 : 200 - (h.capacityOrder - 1) * 50) +
          small(h.population) +
          small(k.population)
      );
    }
  }
}

function naiveCover(kommune: Kommune, hromada: Hromada, horizon: string): number | null {
  const [{answers: said}, {answers: asked}] = [kommune, hromada];
  if (said && !asked && !hromada.isWithheld && horizon === "long") return naiveProjects(said, hromada);
  if (!said || !asked || asked.needs.length === 0) return null;
  const needs = asked.needs.filter((need) => need.horizon === horizon);
  if (needs.length === 0) return 0;
  if (needs.every(({area}) => !said.competence.has(area))) return null;
  const capacity = naiveCapacity(said);
  const weights = needs.reduce((sum, {priority}) => sum + 6 - priority, 0);
  return thousandths(
    needs.reduce<Fraction>(
      (sum, {area, priority}) => {
        const level = said.competence.get(area);
        const cover = level === undefined ? fraction(1, 2) : times(fraction(level, 3), capacity);
        return plus(sum, times(cover, fraction(6 - priority, weights)));
      },
      [0n, 1n]
    )
  );
}

/** Half the mean cover of projects and half of a half. */
function naiveProjects(said: KommuneAnswers, {publicSigns}: Hromada): number | null {
  const projects = publicSigns?.projects ?? [];
  if (projects.every(({area}) => !said.competence.has(area))) return null;
  const all = projects.reduce((sum, {count}) => sum + count, 0);
  const cover = projects.reduce<Fraction>(
    (sum, {area, count}) => {
      const level = said.competence.get(area);
      const one = level === undefined ? fraction(1, 2) : times(fraction(level, 3), naiveCapacity(said));
      return plus(sum, times(one, fraction(count, all)));
    },
    [0n, 1n]
  );
  return thousandths(plus(times(cover, [1n, 2n]), [1n, 4n]));
}

const naiveCapacity = (said: KommuneAnswers): Fraction =>
  [fraction(said.people, 3), fraction(said.hoursPerMonth, 20), fraction(1, 1)].reduce((least, one) =>
    one[0] * least[1] < least[0] * one[1] ? one : least
  );

/** Σ weight · value, unknown counting 500. */
export function naiveSum(places: Places, weights: Weights, k: Kommune, h: Hromada): number {
  return criterionKeys.reduce((sum, key) => sum + weights[key] * (naiveValue(key, places, k, h) ?? 500), 0);
}

/** All candidates of a kommune by full sort: largest sum first, then code. */
export function naiveOrder(places: Places, weights: Weights, k: Kommune): {code: string; sum: number}[] {
  return places.hromadas
    .map((h) => ({code: h.code, sum: naiveSum(places, weights, k, h)}))
    .sort((a, b) => b.sum - a.sum || (a.code < b.code ? -1 : 1));
}
