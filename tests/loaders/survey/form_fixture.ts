import {readFileSync} from "node:fs";
import {csvParse} from "d3-dsv";
import {type CellValue, writeXlsx} from "hucre/xlsx";
import {type Form, forms} from "../../../loaders/survey/form.ts";
import {FormProblems} from "../../../loaders/survey/form_problems.ts";
import {type Area, areaName, type FormLanguage, headersOf, readMapping} from "../../../loaders/survey/mapping.ts";
import {type Export, type FormAnswers, readAnswers} from "../../../loaders/survey/read_form.ts";

const texts = csvParse(readFileSync("data/texts.csv", "utf8")).filter(({table_name}) => table_name === "areas");

export const areas: readonly Area[] = csvParse(readFileSync("data/areas.csv", "utf8")).map((row) => ({
  area_code: row.area_code!,
  area_group: row.area_group!,
  names: Object.fromEntries(
    texts.filter(({row_key}) => row_key === row.area_code).map(({language, text}) => [language, text])
  ) as unknown as Area["names"]
}));
const known = forms(areas);

export function formOf(id: Form["id"]): Form {
  return known.find((form) => form.id === id)!;
}

/** Cells of one answer by field; what is not said is a plain answer that every form accepts. */
export type Said = Readonly<Record<string, CellValue>>;

/** What an export of a fixture holds: columns before, between and after the questions, and one row an answer. */
export interface Exported {
  header: string[];
  rows: CellValue[][];
}

const system: Readonly<Partial<Record<FormLanguage, string[]>>> = {
  nb: ["ID", "Starttidspunkt", "Fullføringstidspunkt", "E-postadresse", "Navn"],
  en: ["ID", "Start time", "Completion time", "Email", "Name"],
  uk: ["ID", "Час початку", "Час завершення", "Електронна пошта", "Ім'я"]
};

/** Stands in every column that must never be read. */
export const secret = "canary@example.invalid";

/** A small export of a form in one language, as Microsoft Forms writes it. */
export function exported(id: Form["id"], language: FormLanguage, answers: readonly Said[]): Exported {
  const form = formOf(id);
  const mapping = readMapping(form, language);
  const headers = headersOf(form, mapping, areas);
  const free = mapping.never_read[0]!;
  const plainAnswers = defaults(form, language);
  return {
    header: [...(system[language] ?? []), ...headers.values(), free],
    rows: answers.map((said, index) => [
      index + 1,
      new Date(Date.UTC(2026, 4, 1, 9)),
      new Date(Date.UTC(2026, 4, 1, 9, 5)),
      secret,
      "Canary Sample",
      ...[...headers.keys()].map((field) => (field in said ? said[field]! : (plainAnswers[field] ?? null))),
      `${secret} =cmd|' /C calc'!A0 <img src=x onerror=alert(1)>`
    ])
  };
}

function defaults(form: Form, language: FormLanguage): Said {
  const {answers} = readMapping(form, language);
  const area = (code: string) =>
    areaName(
      areas.find(({area_code}) => area_code === code)!,
      language
    );
  const level = Object.fromEntries(
    areas.map(({area_code}) => [`competence.${area_code}`, answers.level?.["2"] ?? null])
  );
  return {
    ...level,
    place_name: form.id === "norwegian_profiles" ? "Bergen" : "Полтавська",
    parent_name: form.id === "norwegian_profiles" ? "Vestland" : "Полтавська область",
    submitted_date: new Date(Date.UTC(2026, 4, 1)),
    learning_wishes: `${area("public_safety")};${area("democracy")};`,
    capacity_hours_per_month: 10,
    capacity_people: 2,
    languages: `${answers.language?.en};${answers.language?.nb};`,
    accepts: `${answers.region_type?.safe};`,
    horizon: answers.horizon?.both ?? null,
    has_responsible_person: answers.yes_no?.yes ?? null,
    has_civil_society_ties: answers.yes_no?.no ?? null,
    has_earlier_cooperation: answers.yes_no?.no ?? null,
    need_1: area("equipment"),
    need_1_when: answers.when?.short ?? null,
    offers: `${area("administrative_services")};`,
    has_responsible_role: answers.yes_no?.yes ?? null,
    wants_partner: answers.yes_no?.yes ?? null,
    choices: `${area("equipment")};${area("democracy")};${area("study_visits")};`
  };
}

/** The export without the columns of the given headers. */
export function without({header, rows}: Exported, names: readonly string[]): Exported {
  const kept = header.flatMap((name, at) => (names.includes(name) ? [] : [at]));
  return {header: kept.map((at) => header[at]!), rows: rows.map((row) => kept.map((at) => row[at]!))};
}

/** Headers of the statements about some areas in the grid of competence, in bokmål. */
export function gradeHeaders(codes: readonly string[]): string[] {
  const form = formOf("norwegian_profiles");
  const headers = headersOf(form, readMapping(form, "nb"), areas);
  return codes.map((code) => headers.get(`competence.${code}`)!);
}

/** The areas that were added after the first forms. */
export const themes: readonly string[] = areas
  .filter(({area_group}) => area_group === "cross_cutting")
  .map(({area_code}) => area_code);

/** The export as an Excel workbook. */
export async function xlsxOf({header, rows}: Exported): Promise<Buffer> {
  return Buffer.from(
    await writeXlsx({
      sheets: [
        {
          name: "Sheet1",
          rows: [header, ...rows],
          columns: header.map((_, at) => (rows.some((row) => row[at] instanceof Date) ? {numFmt: "yyyy-mm-dd"} : {}))
        }
      ]
    })
  );
}

/** The export as Excel saves it as CSV, in a country that parts by `delimiter`. */
export function csvOf({header, rows}: Exported, delimiter = ","): Buffer {
  const cell = (value: CellValue): string => {
    const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? "");
    return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return Buffer.from(`\ufeff${[header, ...rows].map((row) => `${row.map(cell).join(delimiter)}\r\n`).join("")}`);
}

/**
 * Reads an export in which everything can be read.
 * @throws ContractError one report of everything wrong
 */
export async function readForm(file: Export, form: Form): Promise<FormAnswers> {
  const problems = new FormProblems();
  const read = await readAnswers(file, form, areas, problems, "2026-11-22");
  problems.refuse(file.file, form.title);
  return read;
}
