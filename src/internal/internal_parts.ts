// Parts of pages that only the internal edition has. No script of the public site holds them.
import {evidenceText, stepText} from "../pairing/case_text.js";
import {caseWords, shortlistWords} from "../words/words.js";
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

/** Every case of the list, closed ones too, with both sides named. */
export function cases(read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const nb = locale === "nb";
  const rows = read("pipeline_case").map((row) => ({
    case_id: row.case_id,
    partner: row.partner_name,
    host: row.host_name ?? (nb ? "ikke foreslått" : "not proposed"),
    stage: nb ? row.stage_nb : row.stage_en,
    days: row.days_in_stage,
    step: stepText(row.next_step, locale),
    due: row.next_step_due_date,
    role: row.responsible_role === null ? caseWords[locale].noRole : roleName(row.responsible_role, locale),
    evidence: evidenceText(row.evidence, locale)
  }));
  return dataTable(
    rows,
    [
      {key: "case_id", label: nb ? "Sak" : "Case", unit: "text"},
      {key: "partner", label: nb ? "Kommune" : "Municipality", unit: "text"},
      {key: "host", label: "Hromada", unit: "text"},
      {key: "stage", label: nb ? "Steg" : "Stage", unit: "text"},
      {key: "days", label: nb ? "Dager i steget" : "Days in the stage", unit: "count"},
      {key: "step", label: nb ? "Neste steg" : "Next step", unit: "text"},
      {key: "due", label: nb ? "Frist" : "Due", unit: "date"},
      {key: "role", label: nb ? "Ansvarlig rolle" : "Responsible role", unit: "text"},
      {key: "evidence", label: nb ? "Grunnlag" : "Evidence", unit: "text"}
    ],
    {document, locale, caption: nb ? "Alle saker i sakslisten" : "Every case of the case list"}
  );
}

/** A table for each shortlist, or a sentence where there is none. */
export function shortlists(
  kept: readonly KeptShortlist[],
  read: MartReader,
  {document, locale}: PartOptions
): HTMLElement {
  const nb = locale === "nb";
  const host = element(document, "div", {});
  if (kept.length === 0)
    host.append(
      element(document, "p", {}, nb ? "Ingen kortliste ligger i mappen." : "No shortlist lies in the folder.")
    );
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
      override: entry.override === null ? (nb ? "nei" : "no") : overrideText(entry.override.kind, nb),
      role: entry.override === null ? "" : roleName(entry.override.role, locale),
      date: entry.override?.date ?? null,
      reason: entry.override?.reason ?? "",
      recommended: names.get(entry.recommendedCode) ?? entry.recommendedCode,
      evidence: evidenceText(entry.evidence, locale)
    }));
    host.append(element(document, "h3", {}, file), ...notes.map((note) => element(document, "p", {}, note)));
    host.append(
      dataTable(
        rows,
        [
          {key: "kommune", label: nb ? "Kommune" : "Municipality", unit: "text"},
          {key: "hromada", label: "Hromada", unit: "text"},
          {key: "points", label: nb ? "Poeng av 100" : "Points of 100", unit: "text"},
          {key: "position", label: nb ? "Plass i listen" : "Position in the list", unit: "count"},
          {key: "override", label: nb ? "Overstyrt" : "Overridden", unit: "text"},
          {key: "role", label: nb ? "Av (rolle)" : "By (role)", unit: "text"},
          {key: "date", label: nb ? "Dato" : "Date", unit: "date"},
          {key: "reason", label: nb ? "Grunn" : "Reason", unit: "text"},
          {key: "recommended", label: nb ? "Modellen satte først" : "The model put first", unit: "text"},
          {key: "evidence", label: nb ? "Grunnlag" : "Evidence", unit: "text"}
        ],
        {document, locale, caption: nb ? `Kortlisten ${file}` : `The shortlist ${file}`}
      )
    );
  }
  return host;
}

function overrideText(kind: "put_first" | "exclude", nb: boolean): string {
  if (kind === "put_first") return nb ? "satt først" : "put first";
  return nb ? "tatt ut" : "left out";
}

function roleName(role: string, locale: Locale): string {
  return shortlistWords[locale].roles[role as OverrideRole] ?? role;
}
