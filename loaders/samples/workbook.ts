import {readFileSync} from "node:fs";
import {type CellValue, writeXlsx} from "hucre/xlsx";
import {formLanguages, type FormLanguage, headersOf, type Mapping, readMapping} from "../survey/mapping.ts";
import type {Form} from "../survey/form.ts";
import type {Area} from "../survey/mapping.ts";

/** One made-up answer: the day, and per field a number, a day, a label, or labels in a list. */
export interface MadeUpAnswer {
  readonly day: string;
  readonly values: Readonly<Record<string, number | string | Date | readonly string[] | null>>;
}

/** Columns Microsoft Forms puts before the questions, in the language of the form. */
const systemColumns: Readonly<Partial<Record<FormLanguage, readonly string[]>>> = JSON.parse(
  readFileSync(new URL("system_columns.json", import.meta.url), "utf8")
);

/**
 * Made up to be looked for: a test proves that none of this reaches the warehouse, a page or a paper. No such mailbox,
 * number or person can exist.
 */
export const canary = {
  email: "canary@example.invalid",
  phone: "+47 000 00 000",
  name: "Canary Sample",
  freeText: ["=cmd|' /C calc'!A0", "<img src=x onerror=alert(1)>", "canary@example.invalid, +47 000 00 000"]
} as const;

/** A time of day that no reader looks at; the file would change with the clock if it were taken from one. */
const written = new Date(Date.UTC(2026, 10, 15));

/** The answers as Microsoft Forms exports them: system columns, questions, free text; several answers as `a;b;`. */
export async function workbook(
  form: Form,
  language: FormLanguage,
  areas: readonly Area[],
  answers: readonly MadeUpAnswer[]
): Promise<Uint8Array> {
  const mapping = readMapping(form, language);
  const headers = headersOf(form, mapping, areas);
  const fields = [...headers.keys()];
  const free = freeColumns(form, mapping);
  const rows: CellValue[][] = [[...(systemColumns[language] ?? []), ...headers.values(), ...free]];
  for (const [index, {day, values}] of [...answers].sort((a, b) => (a.day < b.day ? -1 : 1)).entries()) {
    const started = new Date(
      `${day}T${String(8 + (index % 8)).padStart(2, "0")}:${String((index * 7) % 60).padStart(2, "0")}:00Z`
    );
    const ended = new Date(started.getTime() + (240 + ((index * 37) % 900)) * 1_000);
    rows.push([
      index + 1,
      started,
      ended,
      canary.email,
      canary.name,
      null,
      ...fields.map((field) => cell(values[field])),
      ...free.map((_, at) => freeText(index, at))
    ]);
  }
  const columns = rows[0]!.map((_, index) => ({
    numFmt:
      index > 0 && index < 3 ? "m/d/yy h:mm:ss" : fields[index - 6] === "submitted_date" ? "yyyy-mm-dd" : "General"
  }));
  return writeXlsx({sheets: [{name: "Sheet1", rows, columns}], properties: {created: written, modified: written}});
}

function cell(value: MadeUpAnswer["values"][string] | undefined): CellValue {
  if (Array.isArray(value)) return value.map((label) => `${label};`).join("");
  return (value ?? null) as CellValue;
}

function freeColumns(form: Form, mapping: Mapping): readonly string[] {
  const system = new Set(formLanguages.flatMap((language) => systemColumns[language] ?? []));
  const never = mapping.never_read.filter((name) => !system.has(name));
  return never.slice(0, form.id === "support_choices" ? 1 : 2);
}

/** Most people leave a free text empty; the last column carries what a reader must never run nor pass on. */
function freeText(index: number, column: number): string | null {
  if (column === 0 && index % 3 === 0) return `${canary.name}, ${canary.email}, ${canary.phone}`;
  return index % 9 === 0 ? canary.freeText[(index / 9) % canary.freeText.length]! : null;
}
