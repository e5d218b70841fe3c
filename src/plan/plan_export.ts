// A plan as files: a table for a spreadsheet, and everything for a program.
import {criterionKeys} from "../model/match/criteria.js";
import type {Filters} from "../model/match/filters.js";
import {csvText} from "../model/csv_text.js";
import type {Weights} from "../model/match/weights.js";
import type {Plan} from "../model/plan/plan.js";
import type {PlanChoice} from "./plan_address.js";
import type {Overrides, PlanSetup} from "./pose_plan.js";
import type {PlanScene} from "./plan_scene.js";

const planSchema = 1;

export interface ExportedPlan {
  readonly scene: PlanScene;
  readonly setup: PlanSetup;
  readonly choice: PlanChoice;
  readonly filters: Filters;
  readonly weights: Weights;
  readonly overrides: Overrides;
  readonly plan: Plan;
  /** Of the data that the plan was worked out from. */
  readonly fingerprint: string;
}

/** Columns of the CSV, in English as in all published files; points are of 100, with a full stop. */
export const planColumns = [
  "kommune_code",
  "kommune",
  "fylke",
  "hromada_code",
  "hromada",
  "hromada_uk",
  "oblast",
  "region_type",
  "region_type_list_date",
  "score_points",
  "kommune_rank",
  "kommune_regret_points",
  "hromada_rank",
  "hromada_regret_points",
  "put_first",
  "evidence"
] as const;

const points = (thousandths: number): string => (thousandths / 10).toFixed(1);

/** One row a pair, the numbers of the page's table. */
export function planCsv({scene, plan}: ExportedPlan): string {
  const rows = plan.pairs.map((pair) => {
    const [kommune, hromada] = [scene.book.entry(pair.kommune), scene.book.entry(pair.hromada)];
    return [
      kommune.code,
      kommune.label,
      kommune.within,
      hromada.code,
      hromada.label,
      hromada.ukrainian,
      hromada.within,
      scene.regionTypeOf(hromada.code),
      scene.book.list.day,
      points(pair.score),
      pair.kommuneRank,
      points(pair.kommuneRegret),
      pair.hromadaRank,
      points(pair.hromadaRegret),
      pair.isForced ? "true" : "false",
      scene.isIllustrative ? "illustrative" : "reported"
    ];
  });
  return csvText([planColumns, ...rows], "spreadsheet");
}

/** What was asked, what came of it, and how it is known to be best. Scores are whole thousandths. */
export function planJson({scene, setup, choice, filters, weights, overrides, plan, fingerprint}: ExportedPlan): string {
  return `${JSON.stringify(
    {
      schema: planSchema,
      kind: "kommunebro-plan",
      evidence: scene.isIllustrative ? "illustrative" : "reported",
      fingerprint,
      regionTypeListDate: scene.book.list.day,
      asked: {
        choice,
        places: setup.problem.places,
        demands: setup.problem.demands,
        filters,
        weights: Object.fromEntries(criterionKeys.map((key) => [key, weights[key]])),
        overrides,
        existing: setup.existing
      },
      answer: {
        totalScore: plan.totalScore,
        objective: plan.objective,
        proof: plan.proof,
        demandPrices: plan.demandPrices,
        dialPrice: plan.dialPrice,
        arePricesExact: plan.arePricesExact,
        warAffectedPlaces: plan.warAffectedPlaces,
        kommunerWithout: plan.kommunerWithout,
        mutualGainCount: plan.mutualGainCount,
        mutualGains: plan.mutualGains
      },
      pairs: plan.pairs
    },
    null,
    1
  )}\n`;
}
