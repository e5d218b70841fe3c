import type {Figure, KeptFigure} from "./kept_figures.ts";
import {wholeCountry} from "../../src/pairing/pair_text.ts";
import type {MartReader} from "../../src/marts/mart_rows.ts";
import type {Locale} from "../../src/words/locales.ts";
import {reportChangesWords} from "../../src/words/words.ts";

/** The figures that reports are compared by, each one cell of a mart. */
export function reportFigures(read: MartReader): readonly Figure[] {
  const whole = (country: "UA" | "NO", figure: string): Figure => {
    const {with_count, municipality_count} = wholeCountry(read, country);
    return {figure, value: with_count, base: municipality_count, evidence: "public"};
  };
  return [
    whole("UA", "hromadas_with_partner"),
    whole("NO", "kommuner_with_partner"),
    ...read("partnership_count")
      .filter((row) => row.network !== "polish_nordic")
      .map((row) => ({
        figure: `pairs:${row.programme_code}:${row.status}`,
        value: row.pair_count,
        base: null,
        evidence: "public" as const
      })),
    ...read("pipeline_stage").map((row) => ({
      figure: `cases:${row.stage}`,
      value: row.case_count,
      base: null,
      evidence: row.evidence
    }))
  ];
}

/** What a figure counts, in a reader's words. */
export function figureName(figure: string, read: MartReader, locale: Locale): string {
  const words = reportChangesWords[locale];
  if (figure === "hromadas_with_partner" || figure === "kommuner_with_partner") return words.figures[figure];
  const [kind, code = "", status] = figure.split(":");
  const row = read("partnership_count").find((one) => one.programme_code === code && one.status === status);
  if (kind === "pairs" && row) return words.pairs(row[`programme_${locale}`], row[`status_${locale}`]);
  const stage = read("pipeline_stage").find((one) => one.stage === code);
  if (kind === "cases" && stage) return words.cases(stage[`stage_${locale}`]);
  return figure;
}

/** A figure then and now; null where one of the reports does not have it. */
export interface Change {
  readonly figure: string;
  readonly before: number | null;
  readonly now: number | null;
}

export interface Changes {
  /** Date of the report compared with; null in the first report. */
  readonly since: string | null;
  readonly changed: readonly Change[];
  readonly unchangedCount: number;
  /** Figures left out because one was made up and the other was not. */
  readonly incomparableCount: number;
}

/** Compares with the newest kept report of an earlier date. */
export function changesSince(kept: readonly KeptFigure[], now: readonly Figure[], date: string): Changes {
  const since =
    kept
      .map((row) => row.report_date)
      .filter((day) => day < date)
      .toSorted()
      .at(-1) ?? null;
  if (since === null) return {since, changed: [], unchangedCount: 0, incomparableCount: 0};
  const before = new Map(kept.filter((row) => row.report_date === since).map((row) => [row.figure, row]));
  const current = new Map(now.map((row) => [row.figure, row]));
  const names = [...new Set([...current.keys(), ...before.keys()])];
  const comparable = names.filter((name) => {
    const [then, today] = [before.get(name), current.get(name)];
    return !then || !today || then.evidence === today.evidence;
  });
  const pairs = comparable.map((figure) => ({
    figure,
    before: before.get(figure)?.value ?? null,
    now: current.get(figure)?.value ?? null
  }));
  const changed = pairs.filter((pair) => pair.before !== pair.now);
  return {
    since,
    changed,
    unchangedCount: pairs.length - changed.length,
    incomparableCount: names.length - comparable.length
  };
}
