import {csvParse} from "d3-dsv";
import {parseHTML} from "linkedom";
import {beforeAll, describe, expect, it} from "vitest";
import {martReader} from "../../site/pages/mart_files.ts";
import {rankingCsv} from "../../src/match/ranking_table.ts";
import {matchDetails} from "../../src/match/details.ts";
import {criterionKeys} from "../../src/model/match/criteria.ts";
import {explainPair} from "../../src/model/match/explain.ts";
import {defaultFilters} from "../../src/model/match/filters.ts";
import {sturdiness} from "../../src/model/match/sturdiness.ts";
import {defaultPreset, presets} from "../../src/model/match/weights.ts";
import type {Plan} from "../../src/model/plan/plan.ts";
import {solve} from "../../src/model/plan/solve.ts";
import {plainText} from "../../src/paper/blocks.ts";
import {decisionPaper} from "../../src/paper/paper.ts";
import {matchData} from "../../src/pairing/match_data.ts";
import {rankingOf} from "../../src/pairing/ranking.ts";
import {planDefault} from "../../src/plan/plan_address.ts";
import {planCsv, planJson, type ExportedPlan} from "../../src/plan/plan_export.ts";
import {noOverrides, planSetup} from "../../src/plan/pose_plan.ts";
import {planScene} from "../../src/plan/plan_scene.ts";
import {planView} from "../../src/plan/plan_view.ts";
import {pairTable} from "../../src/plan/pair_list.ts";
import {locales, type Locale} from "../../src/words/locales.ts";

const read = martReader("src/data");
const {weights} = presets[defaultPreset];
const {document} = parseHTML("<!doctype html><html><body></body></html>");

/** The points of one pair, to a tenth, by each place that shows them. */
type Shown = Readonly<Record<string, string>>;

const scene = planScene(read);
const data = matchData(read);
let plan: Plan;
let exported: ExportedPlan;

beforeAll(() => {
  const choice = planDefault;
  const setup = planSetup({
    pairValues: scene.pairValues,
    weights,
    filters: defaultFilters,
    choice,
    overrides: noOverrides
  });
  const answer = solve(setup.problem);
  if (answer.status !== "solved") throw new RangeError(answer.status);
  plan = answer;
  exported = {scene, setup, choice, filters: defaultFilters, weights, overrides: noOverrides, plan, fingerprint: "f"};
});

/** A written number as `63.3`, whatever its decimal sign. */
const tenths = (written: string | undefined): string => Number(written?.trim().replace(",", ".")).toFixed(1);

/**
 * The points by the rule that the methods page tells, from the values of the criteria, in whole numbers alone.
 * @param isCut by another rule: cut off and not rounded
 */
function ruled(kommune: string, hromada: string, isCut = false): string {
  const {parts} = explainPair(
    data.pairValues,
    weights,
    data.indexOf("kommune", kommune),
    data.indexOf("hromada", hromada),
    {listDate: data.book.list.day}
  );
  expect(parts.map(({key}) => key)).toEqual(criterionKeys);
  const sum = parts.reduce((all, {key, value}) => all + BigInt(weights[key]) * BigInt(value), 0n);
  const all = criterionKeys.reduce((total, key) => total + BigInt(weights[key]), 0n);
  const points = isCut ? sum / all : (2n * sum + all) / (2n * all);
  return `${points / 10n}.${points % 10n}`;
}

/** What the list of a place shows of a candidate: the details of the page, and the list as a file where it is in it. */
function inList(place: string, candidate: string, locale: Locale): Shown {
  const ranking = rankingOf(data, place, {weights, filters: data.filters});
  const frame = {document: document as unknown as Document, locale, data};
  const details = matchDetails(frame, ranking, candidate, {paper: null});
  const total = details.flatMap((part) => [...part.querySelectorAll(".match-total strong")]);
  expect(total).toHaveLength(1);
  const drawn = sturdiness(data.pairValues, weights, {
    side: ranking.side,
    index: ranking.index,
    allowed: ranking.filtered.allowed
  });
  const file = csvParse(rankingCsv({locale, data}, ranking, drawn).replace(/^\uFEFF/, ""));
  const row = file.find(({code}) => code === candidate);
  return {
    [`match, ${ranking.side}, ${locale}`]: tenths(/[\d.,]+/.exec(total[0]!.textContent ?? "")?.[0]),
    ...(row && {[`match, ${ranking.side}, ${locale}, CSV`]: tenths(row.score)})
  };
}

/** What the paper on a pair shows: its first sentence, and the last row of its table of reasons. */
function onPaper(kommune: string, hromada: string, locale: Locale): Shown {
  const asked = {kommune, hromada, preset: defaultPreset, weights, filters: data.filters, override: null};
  const {chapters} = decisionPaper(read, data, locale, asked);
  const blocks = (id: string) => chapters.find((chapter) => chapter.id === id)!.blocks;
  const [verdict] = blocks("paper-summary").flatMap((block) => (block.kind === "text" ? [plainText(block.words)] : []));
  const [reasons] = blocks("paper-reasons").flatMap((block) => (block.kind === "table" ? [block] : []));
  return {
    [`paper, ${locale}`]: tenths(/([\d.,]+) (?:of|av|зі) 100/.exec(verdict!)?.[1]),
    [`paper, ${locale}, reasons`]: tenths(plainText(reasons!.rows.at(-1)![1]!))
  };
}

/** What each place shows of a pair of the plan. */
function shownOf(index: number): Shown {
  const pair = plan.pairs[index]!;
  const json = JSON.parse(planJson(exported)) as {pairs: {kommune: string; hromada: string; score: number}[]};
  const file = csvParse(planCsv(exported).replace(/^\uFEFF/, ""));
  const ofPair = file.filter((row) => row.kommune_code === pair.kommune && row.hromada_code === pair.hromada);
  expect(ofPair).toHaveLength(1);
  const tables = locales.map((locale) => {
    const {pairs} = planView({...exported, answer: {...plan}, ...standing}, plan, locale);
    const table = pairTable(pairs, {document: document as unknown as Document, locale}, "");
    const link = table.querySelector(`a[href*="place=${pair.kommune}&open=${pair.hromada}"]`);
    const cells = [...link!.closest("tr")!.querySelectorAll(".figure-cell")];
    return [`plan, ${locale}`, tenths(cells[0]!.textContent ?? "")] as const;
  });
  return {
    "the rule": ruled(pair.kommune, pair.hromada),
    ...Object.fromEntries(tables),
    "plan, CSV": ofPair[0]!.score_points!,
    "plan, JSON": tenths(
      String(json.pairs.find((one) => one.kommune === pair.kommune && one.hromada === pair.hromada)!.score / 10)
    ),
    ...Object.assign(
      {},
      ...locales.flatMap((locale) => [
        inList(pair.kommune, pair.hromada, locale),
        inList(pair.hromada, pair.kommune, locale),
        onPaper(pair.kommune, pair.hromada, locale)
      ])
    )
  };
}
const standing = {fixedPlaces: null, filters: defaultFilters, preset: defaultPreset, hasOwnWeights: false};

describe("a pair of today’s plan", () => {
  it("has the same points in the plan, in the lists of both, on paper and in every file, value for value", () => {
    expect(plan.pairs.length).toBeGreaterThan(30);
    const places = new Set<string>();
    for (const [index, {kommune, hromada}] of plan.pairs.entries()) {
      const shown = shownOf(index);
      const rule = shown["the rule"]!;
      expect(rule).toMatch(/^\d{1,3}\.\d$/);
      expect(shown, `${kommune} ${hromada}`).toEqual(Object.fromEntries(Object.keys(shown).map((key) => [key, rule])));
      for (const key of Object.keys(shown)) places.add(key);
    }
    expect([...places].sort()).toEqual(
      [
        "the rule",
        "plan, CSV",
        "plan, JSON",
        ...locales.flatMap((locale) => [
          `plan, ${locale}`,
          `match, kommune, ${locale}`,
          `match, kommune, ${locale}, CSV`,
          `match, hromada, ${locale}`,
          `match, hromada, ${locale}, CSV`,
          `paper, ${locale}`,
          `paper, ${locale}, reasons`
        ])
      ].sort()
    );
  });

  it("would have other points in many a case by another rule, so that no place follows one unseen", () => {
    const cut = plan.pairs.filter(({kommune, hromada}) => ruled(kommune, hromada, true) !== ruled(kommune, hromada));
    expect(cut.length).toBeGreaterThan(10);
  });

  it("adds up to the total that the plan calls proven best", () => {
    const sum = plan.pairs.reduce((all, {kommune, hromada}) => all + Number(ruled(kommune, hromada)) * 10, 0);
    expect(Math.round(sum)).toBe(plan.totalScore);
  });
});
