import {csvText} from "../../src/model/csv_text.ts";
import type {Hromada, Kommune} from "./sample_places.ts";
import type {Random} from "./sample_random.ts";

/** The day the samples are made up for. */
const sampleDay = "2026-11-15";

interface Stage {
  readonly count: number;
  /** Days in the stage, least and most: some cases stand still. */
  readonly days: readonly [number, number];
  readonly steps: readonly string[];
  readonly roles: readonly string[];
}

const stages: Readonly<Record<string, Stage>> = {
  interest: {count: 5, days: [5, 120], steps: ["send_form"], roles: ["ks_adviser"]},
  profile: {count: 5, days: [5, 110], steps: ["propose_partner"], roles: ["ks_adviser", "auc_adviser"]},
  proposed: {count: 6, days: [10, 130], steps: ["arrange_digital_meeting"], roles: ["ks_adviser", "auc_adviser"]},
  digital_meeting: {
    count: 6,
    days: [5, 160],
    steps: ["define_areas", "sign_agreement"],
    roles: ["kommune_coordinator", "hromada_coordinator"]
  },
  agreement: {
    count: 5,
    days: [20, 300],
    steps: ["apply_for_funding", "plan_visit"],
    roles: ["kommune_coordinator", "kommune_mayor"]
  },
  funded: {count: 3, days: [15, 200], steps: ["plan_visit"], roles: ["kommune_coordinator"]},
  active: {
    count: 6,
    days: [90, 700],
    steps: ["report_results", "plan_visit"],
    roles: ["kommune_coordinator", "hromada_coordinator", "hromada_mayor"]
  },
  dormant: {count: 3, days: [200, 500], steps: ["renew_contact"], roles: ["ks_adviser"]},
  ended: {count: 2, days: [60, 400], steps: [], roles: []}
};
const columns = [
  "case_id",
  "kommune_code",
  "hromada_code",
  "stage",
  "stage_since_date",
  "started_date",
  "responsible_role",
  "next_step",
  "next_step_due_date"
];
const order = Object.keys(stages);

/**
 * The case list as CSV: municipalities that have answered, in pairs that no public list names, so that nothing made up
 * is ever told of a partnership that exists.
 */
export function casesCsv(
  kommuner: readonly Kommune[],
  hromadas: readonly Hromada[],
  knownPairs: ReadonlySet<string>,
  random: Random
): string {
  const left = random.take(
    hromadas.filter(({regionType}) => regionType !== "frontline"),
    hromadas.length,
    ({regionType}) => (regionType === "safe" ? 5 : 1)
  );
  const norwegian = random.take(kommuner, kommuner.length, ({population}) => Math.sqrt(population));
  const rows = order
    .flatMap((stage) => Array.from({length: stages[stage]!.count}, () => stage))
    .map((stage, index) => {
      const kommune = norwegian[index % norwegian.length]!;
      const isPaired = stage !== "interest" && stage !== "profile";
      const hromada = isPaired
        ? left.splice(
            left.findIndex(({code}) => !knownPairs.has(`${kommune.code} ${code}`)),
            1
          )[0]!
        : undefined;
      return [
        `C${String(index + 1).padStart(3, "0")}`,
        kommune.code,
        hromada?.code ?? "",
        stage,
        ...timing(stage, random)
      ];
    });
  return csvText([columns, ...rows], "table");
}

function timing(stage: string, random: Random): string[] {
  const {days, steps, roles} = stages[stage]!;
  const since = shift(sampleDay, -random.whole(...days));
  const started =
    stage === "interest" ? since : shift(since, -random.whole(20, 90) * Math.min(order.indexOf(stage), 5));
  const step = random.chance(0.9) ? random.take(steps, 1, () => 1)[0] : undefined;
  const role = random.chance(0.85) ? random.take(roles, 1, () => 1)[0] : undefined;
  const due =
    step !== undefined && random.chance(0.9) ? later(shift(sampleDay, random.whole(-40, 75)), shift(since, 7)) : "";
  return [since, started, role ?? "", step ?? "", due];
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
