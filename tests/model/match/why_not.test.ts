import {describe, expect, it} from "vitest";
import {criterionKeys} from "../../../src/model/match/criteria.js";
import type {Places} from "../../../src/model/match/places.js";
import {buildPairValues} from "../../../src/model/match/pair_values.js";
import {randomSource, randomWhole} from "../../../src/model/match/random.js";
import {positionOf, rankRow, type Side} from "../../../src/model/match/rank.js";
import {smallestChange, type Contest} from "../../../src/model/match/weight_change.js";
import {presets, weightsFrom} from "../../../src/model/match/weights.js";
import {changed, whyNot, type WhyNot} from "../../../src/model/match/why_not.js";
import {randomPlaces} from "./random_places.js";

const balanced = presets.balanced.weights;

describe("why not another", () => {
  it("names where it falls behind and leads, and the differences add up to the gap", () => {
    const pairValues = buildPairValues(randomPlaces({seed: 3}));
    for (let candidate = 0; candidate < 30; candidate++) {
      const answer = whyNot(pairValues, balanced, {side: "kommune", index: 4, candidate});
      const gap = [...answer.behind, ...answer.ahead].reduce((sum, {points}) => sum + points, 0);
      expect(gap).toBe(answer.first.sum - answer.candidate.sum);
      expect(answer.behind.every(({points}) => points > 0)).toBe(true);
      expect(answer.candidate.position).toBe(positionOf(pairValues, balanced, {side: "kommune", index: 4, candidate}));
      expect(answer.first.code).toBe(rankRow(pairValues, balanced, {side: "kommune", index: 4, limit: 1})[0]!.code);
    }
  });

  it("gives a change of weights that does put it first when applied, for every candidate of several places", () => {
    const kinds = new Map<string, number>();
    for (const seed of [1, 2, 3, 4]) {
      const pairValues = buildPairValues(randomPlaces({seed, hromadas: 40}));
      for (const side of ["kommune", "hromada"] as const) {
        for (let candidate = 0; candidate < (side === "kommune" ? 40 : 12); candidate++) {
          const {weights: change} = whyNot(pairValues, balanced, {side, index: 2, candidate});
          const kind = change.kind === "change" ? `change ${change.changes.length}` : change.kind;
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
          const first = rankRow(pairValues, changed(balanced, change), {side, index: 2, limit: 1})[0]!.index;
          expect(first === candidate, `seed ${seed}, ${side}, candidate ${candidate}: ${kind}`).toBe(
            change.kind === "change" || change.kind === "already_first"
          );
        }
      }
    }
    for (const kind of ["already_first", "change 1", "change 2", "impossible"])
      expect(kinds.get(kind), kind).toBeGreaterThan(0);
  });

  it("finds the smallest change, by trying all", () => {
    const next = randomSource(5);
    for (let run = 0; run < 60; run++) {
      const size = 3;
      const values = (): number[] => Array.from({length: size}, () => 50 * randomWhole(next, 0, 20));
      const contest: Contest = {
        candidate: 2,
        values: values(),
        weights: Array.from({length: size}, () => randomWhole(next, 0, 100)),
        rivals: [0, 1, 3, 4, 5].map((number) => ({number, code: `R${number}`, values: values()}))
      };
      const found = smallestChange(contest);
      const said =
        found.kind === "change" ? [found.changes.length, found.total] : found.kind === "already_first" ? [0, 0] : null;
      expect(said, `run ${run}`).toEqual(bruteForce(contest));
    }
  });

  it("says that no weights can, and names who stands in the way, where a rival is as good in everything", () => {
    const contest = (candidate: number): Contest => ({
      candidate,
      values: [500, 200],
      weights: [10, 10],
      rivals: [{number: 1, code: "R1", values: [500, 300]}]
    });
    expect(smallestChange(contest(2))).toEqual({kind: "impossible", rival: "R1"});
    // With the smaller code a tie is enough: all weight on the criterion in which they are equal.
    expect(smallestChange(contest(0))).toEqual({
      kind: "change",
      changes: [{key: "lasting_needs", from: 10, to: 0}],
      total: 10
    });
  });

  it("gives for each criterion the lowest value that would do, which does, while one less does not", () => {
    const pairValues = buildPairValues(randomPlaces({seed: 8, hromadas: 40, answered: 100}));
    let tried = 0;
    for (let candidate = 0; candidate < 40; candidate++) {
      for (const {key, from, to} of whyNot(pairValues, balanced, {side: "kommune", index: 1, candidate}).values) {
        const plane = pairValues.values[criterionKeys.indexOf(key)]!;
        const at = pairValues.hromadaCount + candidate;
        const isFirst = (value: number): boolean => {
          plane[at] = value;
          return rankRow(pairValues, balanced, {side: "kommune", index: 1, limit: 1})[0]!.index === candidate;
        };
        expect(plane[at]).toBe(from);
        expect([isFirst(to), isFirst(to - 1)], key).toEqual([true, false]);
        plane[at] = from;
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(10);
  });

  it("gives facts that do put it first when they come true, such as a responsible person", () => {
    let tried = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const places = randomPlaces({seed, answered: 100, links: 0});
      const pairValues = buildPairValues(places);
      for (const side of ["kommune", "hromada"] as const) {
        for (let candidate = 0; candidate < 12; candidate++) {
          const answer = whyNot(pairValues, balanced, {side, index: 1, candidate});
          if (answer.facts.kind !== "facts") continue;
          const [k, h] = side === "kommune" ? [1, candidate] : [candidate, 1];
          const after = buildPairValues(come(places, side, k, h, answer));
          expect(
            rankRow(after, balanced, {side, index: 1, limit: 1})[0]!.index,
            `seed ${seed} ${side} ${candidate}`
          ).toBe(candidate);
          tried += 1;
        }
      }
    }
    expect(tried).toBeGreaterThan(20);
  });

  it("tells of one that has not answered how good its answers would have to be", () => {
    const places = randomPlaces({seed: 2, answered: 60});
    const pairValues = buildPairValues(places);
    const answers = places.hromadas.flatMap(({answers: said}, candidate) =>
      said ? [] : [whyNot(pairValues, balanced, {side: "kommune", index: 0, candidate}).facts]
    );
    const found = answers.flatMap((facts) => (facts.kind === "answers" ? [facts] : []));
    expect(found.length).toBeGreaterThan(0);
    for (const {keys, least} of found) {
      expect(keys).toEqual(expect.arrayContaining(["acute_needs", "lasting_needs"]));
      expect(least).toBeGreaterThan(500);
      expect(least).toBeLessThanOrEqual(1000);
    }
  });

  it("compares one that the filters took away as if they had not, and refuses one that does not exist", () => {
    const pairValues = buildPairValues(randomPlaces({seed: 3}));
    const allowed = new Uint8Array(30).fill(1);
    allowed[7] = 0;
    expect(whyNot(pairValues, balanced, {side: "kommune", index: 0, candidate: 7, allowed}).isAllowed).toBe(false);
    expect(() => whyNot(pairValues, balanced, {side: "kommune", index: 0, candidate: 30})).toThrow(
      "unknown candidate number: 30"
    );
  });

  it("of the first of a list is that it is first", () => {
    const pairValues = buildPairValues(randomPlaces({seed: 3}));
    const candidate = rankRow(pairValues, balanced, {side: "kommune", index: 0, limit: 1})[0]!.index;
    expect(whyNot(pairValues, balanced, {side: "kommune", index: 0, candidate})).toMatchObject({
      isFirst: true,
      lacking: 0,
      behind: [],
      weights: {kind: "already_first"},
      facts: {kind: "already_first"},
      values: []
    });
  });
});

/** All weights 0…100 with three criteria: [weights changed, total moved] of the best, or null. */
function bruteForce({candidate, values, rivals, weights}: Contest): [number, number] | null {
  let best: [number, number] | null = null;
  const leads = rivals.map(({number, values: rival}) => ({
    lead: values.map((value, c) => value - rival[c]!),
    least: number < candidate ? 1 : 0
  }));
  for (let a = 0; a <= 100; a++) {
    for (let b = 0; b <= 100; b++) {
      for (let c = 0; c <= 100; c++) {
        const changes = Number(a !== weights[0]) + Number(b !== weights[1]) + Number(c !== weights[2]);
        const total = Math.abs(a - weights[0]!) + Math.abs(b - weights[1]!) + Math.abs(c - weights[2]!);
        if (a + b + c === 0 || (best && (changes > best[0] || (changes === best[0] && total >= best[1])))) continue;
        if (leads.every(({lead, least}) => a * lead[0]! + b * lead[1]! + c * lead[2]! >= least))
          best = [changes, total];
      }
    }
  }
  return best;
}

/** The places once the facts have come true. */
function come(places: Places, side: Side, k: number, h: number, {facts}: WhyNot): Places {
  const now = structuredClone(places) as {kommuner: any[]; hromadas: any[]; links: any[]};
  const [kommune, hromada] = [now.kommuner[k], now.hromadas[h]];
  for (const {fact} of facts.kind === "facts" ? facts.facts : []) {
    if (fact === "candidate_responsible") (side === "kommune" ? hromada : kommune).answers.hasResponsible = true;
    if (fact === "horizon") (side === "kommune" ? hromada : kommune).answers.horizon = "both";
    if (fact === "language")
      (side === "kommune" ? hromada : kommune).answers.languages.push(
        ...(side === "kommune" ? kommune : hromada).answers.languages,
        "fr"
      );
    if (fact === "funding")
      now.links.push({
        norwegianCode: kommune.code,
        ukrainianCode: hromada.code,
        kind: "partnership",
        status: "talks",
        isActive: false,
        fundingEndsDate: "2028-12-31",
        source: "made up",
        evidence: "illustrative"
      });
    if (fact === "accepts") kommune.answers.accepts[hromada.regionType] = true;
    if (fact === "civil_society") kommune.answers.hasCivilSocietyTies = true;
    if (fact === "earlier_cooperation") kommune.answers.hasEarlierCooperation = true;
    if (fact === "offers_all_wishes")
      hromada.answers.offers = [...new Set([...hromada.answers.offers, ...kommune.answers.wishes])];
  }
  return now;
}

describe("weights from a list", () => {
  it("keep their order", () =>
    expect(Object.values(weightsFrom([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
});
