import {readdirSync, readFileSync} from "node:fs";
import {ContractError} from "../errors.ts";
import type {AnswerList, AskedArea, Form} from "./form.ts";
import type {FormProblems} from "./form_problems.ts";
import {plain} from "./plain.ts";

/** A language in which a form is asked, as the names of the files in mappings/ say it: `uk`. */
export type FormLanguage = string;

/** The languages of the forms: each form has a file of words for each of them. */
export const formLanguages: readonly FormLanguage[] = [
  ...new Set(
    readdirSync(new URL("mappings/", import.meta.url)).flatMap((name) => /^\w+\.(\w+)\.json$/.exec(name)?.[1] ?? [])
  )
].sort();

/** What a mapping file says: the words of one form in one language. */
export interface Mapping {
  readonly language: FormLanguage;
  /** Header of each field; `competence` holds `{area}` and stands for the whole grid. */
  readonly headers: Readonly<Record<string, string>>;
  /** Label of each answer by list and code. */
  readonly answers: Readonly<Partial<Record<AnswerList, Readonly<Record<string, string>>>>>;
  /** Columns that are known and never become text: who answered and when, and free text. */
  readonly never_read: readonly string[];
}

export interface Area extends AskedArea {
  /** Its name in each language of a form, which is also the answer option there. */
  readonly names: Readonly<Partial<Record<FormLanguage, string | null>>>;
}

/** @throws ContractError where the area has no name in the language of a form */
export function areaName({area_code, names}: Area, language: FormLanguage): string {
  const name = names[language];
  if (!name) throw new ContractError(`data/texts.csv has no name of the area ${area_code} in ${language}: add the row`);
  return name;
}

/** Reads `loaders/survey/mappings/<form>.<language>.json`. */
export function readMapping(form: Form, language: FormLanguage): Mapping {
  const read = <T>(name: string): T => {
    try {
      return JSON.parse(readFileSync(new URL(`mappings/${name}.json`, import.meta.url), "utf8")) as T;
    } catch (error) {
      throw new ContractError(`loaders/survey/mappings/${name}.json cannot be read: ${(error as Error).message}`, {
        cause: error
      });
    }
  };
  const mapping = read<Omit<Mapping, "language">>(`${form.id}.${language}`);
  // The columns Forms adds are in the language of the person who exports, whatever the language of the form.
  return {...mapping, language, never_read: [...mapping.never_read, ...read<string[]>("never_read")]};
}

/** The header that each field of a form has in one language. */
export function headersOf(form: Form, mapping: Mapping, areas: readonly Area[]): Map<string, string> {
  return new Map(
    Object.keys(form.questions).map((field) => {
      const [name = "", code] = field.split(".");
      const header = mapping.headers[name] ?? "";
      const area = areas.find(({area_code}) => area_code === code);
      return [field, area ? header.replace("{area}", areaName(area, mapping.language)) : header];
    })
  );
}

/**
 * Codes by what the answer looks like, of one list in all three languages: an answer may be in another language than
 * the questions.
 */
export function answerCodes(
  list: AnswerList,
  mappings: readonly Mapping[],
  areas: readonly Area[]
): Map<string, string> {
  if (list === "areas" || list === "measures") {
    const offered = areas.filter(({area_group}) => list === "areas" || area_group.endsWith("_term"));
    return new Map(
      offered.flatMap((area) =>
        formLanguages.map((language) => [plain(areaName(area, language)), area.area_code] as const)
      )
    );
  }
  return new Map(
    mappings.flatMap(({answers}) =>
      Object.entries(answers[list] ?? {}).map(([code, label]) => [plain(label), code] as const)
    )
  );
}

/** Where the fields of a form stand in a header; undefined when the header is not this form in any language. */
export interface Matched {
  readonly mapping: Mapping;
  /** Column index by field. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Finds the language of an export by its questions, and refuses missing, double and unknown columns. */
export function matchHeader(
  header: readonly string[],
  form: Form,
  mappings: readonly Mapping[],
  areas: readonly Area[],
  problems: FormProblems
): Matched | undefined {
  const found = header.map(plain);
  const candidates = mappings
    .map((mapping) => ({mapping, headers: headersOf(form, mapping, areas)}))
    .map((candidate) => ({
      ...candidate,
      hits: [...candidate.headers.values()].filter((name) => found.includes(plain(name))).length
    }))
    .sort((a, b) => b.hits - a.hits);
  const best = candidates[0]!;
  if (best.hits * 2 < best.headers.size) {
    problems.add({
      row: 1,
      what:
        `is not the header of this form in ${formLanguages.join(" or ")}: ${best.hits} of ${best.headers.size} ` +
        `questions found in ` +
        `${header.length} columns`,
      mend:
        "Export the right form from Microsoft Forms (Open in Excel) and save it under this name; if its questions " +
        "were rewritten, bring loaders/survey/mappings up to date."
    });
    return undefined;
  }
  const file = `loaders/survey/mappings/${form.id}.${best.mapping.language}.json`;
  const columns = new Map<string, number>();
  for (const [field, name] of best.headers) {
    const index = found.indexOf(plain(name));
    if (index !== -1) columns.set(field, index);
    if (index === -1 && !mayBeAbsent(form, field)) {
      problems.add({
        row: 1,
        column: name,
        what: "is a question that the export lacks",
        mend: `Export again with every question; if it was rewritten, put the new words into ${file}.`
      });
    }
    if (index !== -1 && found.indexOf(plain(name), index + 1) !== -1) {
      problems.add({
        row: 1,
        column: name,
        what: "stands twice in the header",
        mend: "Delete the column that is not the question."
      });
    }
  }
  const known = new Set([...best.headers.values(), ...best.mapping.never_read].map(plain));
  const isLeft = neverReadBy(best.mapping);
  refuseUnknown(
    header.filter((name) => !known.has(plain(name)) && !isLeft(name)),
    header.length,
    known.size,
    file,
    problems
  );
  return {mapping: best.mapping, columns};
}

/**
 * Whether a column is one that is never read: of a list, also with the number that Forms and Excel put behind a title
 * that stands twice, as `Navn2`; `Points – …` in the list stands for every title that begins so. A column without a
 * name is what Excel leaves to the right of a table.
 */
function neverReadBy({never_read}: Mapping): (name: string) => boolean {
  const names = never_read.map(plain);
  const whole = new Set(names.filter((name) => !name.endsWith("…")));
  const beginnings = names.filter((name) => name.endsWith("…")).map((name) => name.slice(0, -1));
  return (said) => {
    const name = plain(said);
    return (
      name === "" ||
      whole.has(name) ||
      whole.has(name.replace(/ ?\d{1,2}$/, "")) ||
      beginnings.some((beginning) => name.startsWith(beginning))
    );
  };
}

/** A code, a county, a date or an area added later that is not asked is no fault; every other question is. */
function mayBeAbsent(form: Form, field: string): boolean {
  const question = form.questions[field];
  if (question?.kind === "one_of") return question.isAdded === true;
  const isPlace = question?.kind === "name" || question?.kind === "code";
  return (isPlace && question.optional === true) || question?.kind === "date";
}

function refuseUnknown(
  unknown: readonly string[],
  width: number,
  expected: number,
  file: string,
  problems: FormProblems
): void {
  for (const name of unknown.slice(0, 5)) {
    problems.add({
      row: 1,
      column: name || "(no name)",
      what: "is a column this form does not have",
      mend: `Delete it; if it is a new question, add it to ${file}: to headers to read it, to never_read to leave it.`
    });
  }
  if (unknown.length > 5) {
    problems.add({
      row: 1,
      what:
        `has ${width} columns, the form has at most ${expected}, and ${unknown.length - 5} more unknown columns ` +
        "follow",
      mend: "Export the form again and do not add columns to the file."
    });
  }
}
