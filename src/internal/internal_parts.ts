// Parts of pages that only the internal edition has. No script of the public site holds them.
import {evidenceText, stepText} from "../pairing/case_text.js";
import {caseWords, internalWords, shortlistWords} from "../words/words.js";
import type {MartReader} from "../marts/mart_rows.js";
import type {Locale} from "../words/locales.js";
import {criterionKeys} from "../model/match/criteria.js";
import type {OverrideRole, Shortlist} from "../model/match/shortlist.js";
import {numberText} from "../words/figures.js";
import {dataTable, type TableRow} from "../ui/data_table.js";
import {element} from "../ui/element.js";
import type {PartOptions} from "../ui/part_options.js";

/** A shortlist of private/shortlists with its file's name, and what a reader must know of it. */
export interface KeptShortlist {
  readonly file: string;
  readonly shortlist: Shortlist;
  readonly notes: readonly string[];
}

const caseColumns = [
  {key: "case_id", unit: "text"},
  {key: "partner", unit: "text"},
  {key: "host", unit: "text"},
  {key: "stage", unit: "text"},
  {key: "days", unit: "count"},
  {key: "step", unit: "text"},
  {key: "due", unit: "date"},
  {key: "role", unit: "text"},
  {key: "evidence", unit: "text"}
] as const;

const shortlistColumns = [
  {key: "kommune", unit: "text"},
  {key: "hromada", unit: "text"},
  {key: "points", unit: "text"},
  {key: "position", unit: "count"},
  {key: "override", unit: "text"},
  {key: "role", unit: "text"},
  {key: "date", unit: "date"},
  {key: "reason", unit: "text"},
  {key: "recommended", unit: "text"},
  {key: "evidence", unit: "text"}
] as const;

/** Every case of the list, closed ones too, with both sides named. */
export function cases(read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const words = internalWords[locale].cases;
  const rows = read("pipeline_case").map((row) => ({
    case_id: row.case_id,
    partner: row.partner_name,
    host: row.host_name ?? words.notProposed,
    stage: row[`stage_${locale}`],
    days: row.days_in_stage,
    step: stepText(row.next_step, locale),
    due: row.next_step_due_date,
    role: row.responsible_role === null ? caseWords[locale].noRole : roleName(row.responsible_role, locale),
    evidence: evidenceText(row.evidence, locale)
  }));
  const columns = caseColumns.map((column) => ({...column, label: words.columns[column.key]}));
  return dataTable(rows, columns, {document, locale, caption: words.caption});
}

/** A table for each shortlist, or a sentence where there is none. */
export function shortlists(
  kept: readonly KeptShortlist[],
  read: MartReader,
  {document, locale}: PartOptions
): HTMLElement {
  const words = internalWords[locale].shortlists;
  const columns = shortlistColumns.map((column) => ({...column, label: words.columns[column.key]}));
  const host = element(document, "div", {});
  if (kept.length === 0) host.append(element(document, "p", {}, words.none));
  const names = new Map([
    ...read("match_kommune").map((row) => [row.kommune_code, row.name] as const),
    ...read("match_hromada").map((row) => [row.hromada_code, row.label] as const)
  ]);
  for (const {file, shortlist, notes} of kept) {
    const total = criterionKeys.reduce((sum, key) => sum + shortlist.weights[key], 0);
    const rows: TableRow[] = shortlist.entries.map((entry) => ({
      kommune: names.get(entry.kommuneCode) ?? entry.kommuneCode,
      hromada: names.get(entry.hromadaCode) ?? entry.hromadaCode,
      points: numberText(entry.sum / total / 10, "points", locale),
      position: entry.position,
      override: words.overrides[entry.override?.kind ?? "none"],
      role: entry.override === null ? "" : roleName(entry.override.role, locale),
      date: entry.override?.date ?? null,
      reason: entry.override?.reason ?? "",
      recommended: names.get(entry.recommendedCode) ?? entry.recommendedCode,
      evidence: evidenceText(entry.evidence, locale)
    }));
    host.append(element(document, "h3", {}, file), ...notes.map((note) => element(document, "p", {}, note)));
    host.append(dataTable(rows, columns, {document, locale, caption: words.caption(file)}));
  }
  return host;
}

function roleName(role: string, locale: Locale): string {
  return shortlistWords[locale].roles[role as OverrideRole] ?? role;
}
