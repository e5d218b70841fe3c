import {describe, expect, it} from "vitest";
import type {MartReader} from "../../src/marts/mart_rows.ts";
import {planDefault, type PlanChoice} from "../../src/plan/plan_address.ts";
import {atDial, dialCurve, dialSteps} from "../../src/plan/fairness_dial.ts";
import {planColumns, planCsv, planJson} from "../../src/plan/plan_export.ts";
import {noOverrides, planSetup, type Overrides, type PlanSetup} from "../../src/plan/pose_plan.ts";
import {planScene} from "../../src/plan/plan_scene.ts";
import {noPlanView, planView} from "../../src/plan/plan_view.ts";
import {defaultFilters, type Filters} from "../../src/model/match/filters.ts";
import {presets} from "../../src/model/match/weights.ts";
import type {PlanAnswer} from "../../src/model/plan/plan.ts";
import {locales} from "../../src/words/locales.ts";
import {solve} from "../../src/model/plan/solve.ts";

const kommuner = [
  ["0301", "Bygda", 4000, true],
  ["1101", "Byen", 90000, true],
  ["1103", "Taus", 9000, null]
] as const;
const hromadas = [
  ["UA01000000000000001", "Tykha", "UA-05", "safe", 4000, 1],
  ["UA01000000000000002", "Velyka", "UA-05", "near_front", 90000, 4],
  ["UA01000000000000003", "=Formula", "UA-07", "safe", 30000, 3],
  ["UA01000000000000004", "Zaniata", "UA-09", "occupied", 20000, null]
] as const;

const marts = {
  match_kommune: kommuner.map(([kommune_code, name, population, answered]) => ({
    kommune_code,
    name,
    fylke_code: "03",
    fylke_name: "Fylket",
    population,
    area_km2: 100,
    density_per_km2: 1,
    lat: 60,
    lon: 10,
    is_regional_centre: null,
    is_coastal: null,
    has_university_campus: null,
    is_withheld: false,
    capacity_hours_per_month: answered && 40,
    capacity_people: answered && 3,
    languages: answered && "en",
    accepts_safe: answered,
    accepts_near_front: answered && population > 50000,
    accepts_frontline: answered && false,
    horizon: answered && "both",
    has_responsible_person: answered,
    has_civil_society_ties: answered,
    has_earlier_cooperation: answered,
    submitted_date: answered && "2026-05-01",
    evidence: answered && "illustrative"
  })),
  match_hromada: hromadas.map(([hromada_code, name, oblast_code, region_type, population, capacity_order]) => ({
    hromada_code,
    name,
    name_uk: `${name}-uk`,
    label: name,
    centre: name,
    centre_uk: name,
    oblast_code,
    oblast_name: `Oblast ${oblast_code}`,
    type: "rural",
    population,
    area_km2: 100,
    density_per_km2: 1,
    lat: 49,
    lon: 30,
    region_type,
    list_date: "2022-10-10",
    list_age_months: 19,
    part_region_type: null,
    is_coastal: null,
    is_regional_centre: null,
    capacity_order,
    is_withheld: region_type === "occupied",
    region_type_at_answer: region_type === "occupied" ? null : region_type,
    languages: region_type === "occupied" ? null : "en uk",
    has_responsible_role: region_type === "occupied" ? null : true,
    wants_partner: region_type === "occupied" ? null : true,
    horizon: region_type === "occupied" ? null : "both",
    submitted_date: region_type === "occupied" ? null : "2026-06-01",
    evidence: region_type === "occupied" ? null : "illustrative"
  })),
  match_answer: [
    {
      side: "kommune",
      place_code: "1101",
      area_code: "water",
      kind: "competence",
      value: 3,
      horizon: null,
      evidence: "illustrative"
    },
    {
      side: "hromada",
      place_code: "UA01000000000000001",
      area_code: "schools",
      kind: "need",
      value: 1,
      horizon: "short",
      evidence: "illustrative"
    },
    {
      side: "hromada",
      place_code: "UA01000000000000002",
      area_code: "water",
      kind: "need",
      value: 1,
      horizon: "short",
      evidence: "illustrative"
    },
    {
      side: "hromada",
      place_code: "UA01000000000000003",
      area_code: "water",
      kind: "need",
      value: 2,
      horizon: "long",
      evidence: "illustrative"
    }
  ],
  match_public_sign: [],
  match_link: [],
  learning_by_area: [{area_code: "water", area_nb: "Vann og avløp", area_en: "Water and sewerage"}]
};
const read = ((name: keyof typeof marts) => marts[name]) as unknown as MartReader;
const scene = planScene(read);

function asked(
  change: Partial<PlanChoice>,
  {overrides = noOverrides, filters = defaultFilters}: {overrides?: Overrides; filters?: Filters} = {}
): {setup: PlanSetup; choice: PlanChoice; answer: PlanAnswer} {
  const choice = {...planDefault, ...change};
  const setup = planSetup({
    pairValues: scene.pairValues,
    weights: presets.balanced.weights,
    filters,
    choice,
    overrides
  });
  const answer = solve(setup.problem);
  return {setup, choice, answer};
}
const standing = {fixedPlaces: null, filters: defaultFilters, preset: "balanced" as const, hasOwnWeights: false};
const pairsOf = ({answer}: {answer: PlanAnswer}): string[] =>
  answer.status === "solved" ? answer.pairs.map(({kommune, hromada}) => `${kommune} ${hromada.slice(-1)}`) : [];

describe("who takes part in a plan", () => {
  it("are those who have answered; the occupied never, and nobody a kommune has said no to", () => {
    const {setup, ...found} = asked({});
    expect(setup.problem.kommuner).toEqual(["0301", "1101"]);
    expect(setup.problem.hromadas.map((code) => code.slice(-1))).toEqual(["1", "2", "3"]);
    expect(pairsOf(found)).toHaveLength(2);
    expect(pairsOf(found)).not.toContain("0301 2");
    expect(setup.emptyOblasts).toEqual(["UA-09"]);
  });

  it("are everybody where that is asked, and where an edition shows no answers at all", () => {
    expect(asked({pool: "all"}).setup.problem.kommuner).toEqual(["0301", "1101", "1103"]);
    const bare = planScene(((name: keyof typeof marts) =>
      name === "match_answer"
        ? []
        : marts[name].map((row) => ({...row, evidence: null, submitted_date: null}))) as unknown as MartReader);
    const setup = planSetup({
      pairValues: bare.pairValues,
      weights: presets.balanced.weights,
      filters: defaultFilters,
      choice: planDefault,
      overrides: noOverrides
    });
    expect(setup.problem.kommuner).toHaveLength(3);
  });

  it("keep the partner they have: it takes up room and is not made again", () => {
    const linked = planScene(((name: keyof typeof marts) =>
      name === "match_link"
        ? [
            {
              link_id: "1",
              kind: "partnership",
              norwegian_code: "0301",
              ukrainian_code: "UA01000000000000001",
              status: "active",
              status_en: "",
              status_nb: "",
              is_active: true,
              programme_en: null,
              programme_nb: null,
              funding_ends_date: null,
              known_lessons: "",
              source: "s",
              evidence: "reported"
            }
          ]
        : marts[name]) as unknown as MartReader);
    const setup = planSetup({
      pairValues: linked.pairValues,
      weights: presets.balanced.weights,
      filters: defaultFilters,
      choice: planDefault,
      overrides: noOverrides
    });
    expect(setup.existing).toEqual([{kommune: "0301", hromada: "UA01000000000000001"}]);
    const answer = solve(setup.problem);
    expect(pairsOf({answer})).toEqual([expect.stringMatching(/^1101 [23]$/)]);
  });

  it(
    "obey a person: put first against the filters, left out, never with the occupied; what names nobody is " + "told",
    () => {
      const pair = (kommune: string, last: number) => ({kommune, hromada: `UA0100000000000000${last}`});
      expect(pairsOf(asked({}, {overrides: {forced: [pair("0301", 2)], excluded: []}}))).toContain("0301 2");
      expect(pairsOf(asked({}, {overrides: {forced: [], excluded: [pair("0301", 1)]}}))).not.toContain("0301 1");
      const {setup, ...found} = asked({}, {overrides: {forced: [pair("0301", 4)], excluded: [pair("9999", 1)]}});
      expect(pairsOf(found)).not.toContain("0301 4");
      expect(setup.unusedOverrides).toBe(2);
    }
  );

  it("hold scarce competence back for those who need it, and the page says which", () => {
    const plain = asked({perKommune: 1});
    const {setup, choice, answer} = asked({holdBack: true});
    expect(setup.held?.areas).toEqual([{area: "water", demand: 2, supply: 1}]);
    expect(pairsOf({answer})).not.toContain("1101 1");
    expect(plain.setup.held).toBeNull();
    const {notes} = planView({scene, setup, choice, answer, ...standing}, answer as never, "nb");
    expect(notes.join(" ")).toContain("vann og avløp (2 trenger det, 1 kan)");
  });
});

describe("what the page says of a plan", () => {
  it("adds up: figures, oblasts, ranks and rows speak of the same pairs in every language", () => {
    const {setup, choice, answer} = asked({});
    if (answer.status !== "solved") throw new Error("no plan");
    for (const locale of locales) {
      expect(planView({scene, setup, choice, answer, ...standing}, answer, locale).terms).toMatch(
        /1.*(Balansert|balanced|рівн|збаланс)/i
      );
      const view = planView({scene, setup, choice, answer, ...standing}, answer, locale);
      expect(view.pairs).toHaveLength(answer.pairs.length);
      expect(view.flows).toHaveLength(answer.pairs.length);
      expect(view.oblasts.reduce((sum, {total}) => sum + total, 0)).toBe(answer.pairs.length);
      for (const {bars} of view.ranks) expect(bars.reduce((sum, {count}) => sum + count, 0)).toBe(answer.pairs.length);
      expect(view.isIllustrative).toBe(true);
      expect(JSON.stringify(view)).not.toMatch(/NaN|undefined|null,"null|Infinity/);
    }
  });

  it("says which demand cannot be met, by how much, and offers a way out that can be followed", () => {
    const {setup, choice, answer} = asked({oblast: {least: 1, scope: "all"}});
    const view = noPlanView({scene, setup, choice, answer, ...standing}, "nb");
    expect(view?.reasons.join(" ")).toContain("mangler 1");
    expect(view?.reasons.join(" ")).toContain("Ingen hromada kan kobles i Oblast UA-09");
    expect(view?.mends[0]?.choice.oblast).toEqual({least: 1, scope: "possible"});
    expect(noPlanView({scene, ...asked({places: 50}), ...standing}, "en")?.reasons[0]).toContain("48 too many");
    const nobody = asked(
      {},
      {
        overrides: {
          forced: [],
          excluded: hromadas.flatMap(([hromada]) => kommuner.map(([kommune]) => ({kommune, hromada})))
        }
      }
    );
    expect(noPlanView({scene, ...nobody, ...standing}, "nb")?.reasons.length).toBeGreaterThan(0);
  });

  it("says how far from the best it can be at most where it is not proven best, and that prices are then rough", () => {
    const {setup, choice, answer} = asked({});
    if (answer.status !== "solved") throw new Error("no plan");
    const plan = {
      ...answer,
      proof: {kind: "gap" as const, bound: answer.objective + 2000},
      arePricesExact: false
    };
    const share = (100 * 2000) / plan.proof.bound;
    const [nb, en] = (["nb", "en"] as const).map((locale) =>
      planView({scene, setup, choice, answer: plan, ...standing}, plan, locale)
    );
    expect(nb!.figures.at(-1)).toEqual({
      label: "Sikkerhet",
      value: "Ikke bevist best",
      note: `høyst 2,0 poeng (${share.toFixed(1).replace(".", ",")}\u00a0%) fra den best mulige`
    });
    expect(en!.figures.at(-1)?.note).toBe(`at most 2.0 points (${share.toFixed(1)}%) from the best possible`);
    expect(en!.proof).toContain(`at most 2.0 points (${share.toFixed(1)}%) from the best possible`);
    expect(en!.notes.join(" ")).toContain("approximate");
    const proven = planView({scene, setup, choice, answer, ...standing}, answer, "en");
    expect(proven.figures.at(-1)).toMatchObject({value: "Proven best", note: "own method"});
    expect(proven.notes.join(" ")).not.toContain("approximate");
  });

  it("prices the dial: nothing is lost at 0, and never less at a higher weight", () => {
    const {setup} = asked({});
    const dials = dialSteps(35);
    const steps = dialCurve(
      scene,
      dials,
      dials.map((dial) => solve(atDial(setup.problem, dial), {withPrices: false}))
    );
    expect(steps.map(({dial}) => dial)).toEqual([0, 20, 35, 40, 60, 80, 100]);
    expect(steps[0]!.lost).toBe(0);
    steps.slice(1).forEach((step, index) => expect(step.lost).toBeGreaterThanOrEqual(steps[index]!.lost));
  });
});

describe("a plan as a file", () => {
  const {setup, choice, answer} = asked({perKommune: 2});
  if (answer.status !== "solved") throw new Error("no plan");
  const exported = {
    scene,
    setup,
    choice,
    filters: defaultFilters,
    weights: presets.balanced.weights,
    overrides: noOverrides,
    plan: answer,
    fingerprint: "0".repeat(14)
  };

  it("is a CSV of the table's pairs in which a name cannot be a formula and every row is marked", () => {
    const lines = planCsv(exported).trimEnd().split("\r\n");
    expect(lines[0]).toBe(planColumns.join(","));
    expect(lines).toHaveLength(answer.pairs.length + 1);
    expect(planCsv(exported)).toContain(",'=Formula,");
    for (const line of lines.slice(1)) expect(line).toMatch(/,illustrative$/);
  });

  it("is a JSON with what was asked and how the answer is known to be best", () => {
    const read = JSON.parse(planJson(exported)) as {
      schema: number;
      evidence: string;
      asked: {choice: PlanChoice};
      answer: {proof: {kind: string; bound: number}; objective: number};
      pairs: unknown[];
    };
    expect(read).toMatchObject({
      schema: 1,
      evidence: "illustrative",
      asked: {choice},
      answer: {proof: {kind: "certificate"}}
    });
    expect(read.answer.proof.bound).toBe(read.answer.objective);
    expect(read.pairs).toHaveLength(answer.pairs.length);
  });
});
