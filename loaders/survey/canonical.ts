import type {Cell} from "../read/source.ts";
import {type Answer, type Form, needRanks} from "./form.ts";
import {FormProblems} from "./form_problems.ts";
import type {Gazetteer} from "./gazetteer.ts";
import {type Export, type FormAnswers, readAnswers} from "./read_form.ts";
import type {Register} from "./register.ts";

type Row = Readonly<Record<string, Cell>>;

/**
 * Rows by staging table, columns as in loaders/sql/staging/<table>.sql; `evidence` is put beside them when they are
 * loaded.
 */
export type CanonicalTables = Readonly<Record<string, readonly Row[]>>;

/**
 * Reads an export into rows of the staging tables.
 * @throws ContractError one report of everything wrong: the file, its cells, a municipality that is unknown, ambiguous
 * or answers twice, needs that contradict each other
 */
export async function readTables(
  file: Export,
  form: Form,
  register: Register,
  today: string
): Promise<{tables: CanonicalTables; answers: number}> {
  const problems = new FormProblems();
  const read = await readAnswers(file, form, register.areas, problems, today);
  const tables = shapes[form.id](read, register, problems);
  problems.refuse(file.file, form.title);
  return {tables, answers: read.answers.length};
}

const shapes = {norwegian_profiles: norwegian, hromada_needs: hromada, support_choices: supportChoices};

function norwegian(read: FormAnswers, {kommuner}: Register, problems: FormProblems): CanonicalTables {
  const placed = placeAnswers(read, kommuner, problems);
  return {
    norwegian_profiles: placed.map(({code, answer: {values}}) => ({
      kommune_code: code,
      capacity_hours_per_month: values.capacity_hours_per_month as number,
      capacity_people: values.capacity_people as number,
      languages: codeList(values.languages),
      accepts_safe: has(values.accepts, "safe"),
      accepts_near_front: has(values.accepts, "near_front"),
      accepts_frontline: has(values.accepts, "frontline"),
      horizon: values.horizon as string,
      has_responsible_person: values.has_responsible_person === "yes",
      has_civil_society_ties: values.has_civil_society_ties === "yes",
      has_earlier_cooperation: values.has_earlier_cooperation === "yes",
      submitted_date: (values.submitted_date ?? null) as string | null
    })),
    norwegian_competences: placed.flatMap(({code, answer: {values}}) =>
      Object.entries(values).flatMap(([field, level]) =>
        field.startsWith("competence.")
          ? [{kommune_code: code, area_code: field.slice("competence.".length), level: Number(level)}]
          : []
      )
    ),
    norwegian_learning_wishes: placed.flatMap(({code, answer}) =>
      list(answer.values.learning_wishes).map((area_code) => ({kommune_code: code, area_code}))
    )
  };
}

function hromada(read: FormAnswers, {hromadas}: Register, problems: FormProblems): CanonicalTables {
  const placed = placeAnswers(read, hromadas, problems);
  return {
    hromada_profiles: placed.map(({code, answer: {values}}) => ({
      hromada_code: code,
      languages: codeList(values.languages),
      has_responsible_role: values.has_responsible_role === "yes",
      wants_partner: values.wants_partner === "yes",
      horizon: values.horizon as string,
      submitted_date: (values.submitted_date ?? null) as string | null
    })),
    hromada_needs: placed.flatMap(({code, answer}) =>
      needsOf(answer, read, problems).map((need) => ({hromada_code: code, ...need}))
    ),
    hromada_offers: placed.flatMap(({code, answer}) =>
      list(answer.values.offers).map((area_code) => ({hromada_code: code, area_code}))
    )
  };
}

function supportChoices({answers}: FormAnswers): CanonicalTables {
  return {
    support_choices: answers.flatMap(({values}, index) =>
      list(values.choices).map((area_code) => ({response_number: index + 1, area_code}))
    )
  };
}

/** The answers with the code of their municipality; each municipality answers once. */
function placeAnswers(
  {answers, headers}: FormAnswers,
  gazetteer: Gazetteer,
  problems: FormProblems
): {code: string; answer: Answer}[] {
  const placed: {code: string; answer: Answer}[] = [];
  const rows = new Map<string, number>();
  for (const answer of answers) {
    // A place that was refused already is reported once.
    if (!("place_name" in answer.values && "place_code" in answer.values && "parent_name" in answer.values)) continue;
    const {place_name: name, place_code: code, parent_name: parent} = answer.values as Record<string, string | null>;
    const found = gazetteer.find({name: name ?? null, code: code ?? null, parent: parent ?? null});
    if ("field" in found) {
      problems.add({
        row: answer.row,
        column: headers.get(found.field)!,
        what: found.what,
        mend: found.mend,
        example: answer.values[found.field] as string
      });
      continue;
    }
    const first = rows.get(found.code);
    if (first !== undefined) {
      const what =
        `is the second answer of ${gazetteer.label(found.code)} (${found.code}): ` + `the first stands in row ${first}`;
      problems.add({
        row: answer.row,
        column: headers.get("place_name")!,
        what,
        mend: "Ask the municipality which holds, and delete the other row."
      });
    }
    rows.set(found.code, first ?? answer.row);
    placed.push({code: found.code, answer});
  }
  return placed;
}

/** Needs in order of urgency: without a gap, each area once, each with its horizon. */
function needsOf(
  {row, values}: Answer,
  {headers}: FormAnswers,
  problems: FormProblems
): {area_code: string; priority: number; horizon: string}[] {
  const needs: {area_code: string; priority: number; horizon: string}[] = [];
  for (const rank of needRanks) {
    const area_code = values[`need_${rank}`] as string | null | undefined;
    const horizon = values[`need_${rank}_when`] as string | null | undefined;
    // A need that was refused already is reported once, and says nothing of those after it.
    if (area_code === undefined || horizon === undefined) return needs;
    if (area_code === null && horizon === null) continue;
    const column = headers.get(`need_${rank}`)!;
    if (area_code === null || horizon === null)
      problems.add({
        row,
        column,
        what: "has an area without a time, or a time without an area",
        mend: "Ask the municipality, or clear both cells."
      });
    else if (needs.length !== rank - 1)
      problems.add({
        row,
        column,
        what: "is answered, and a more urgent one before it is empty",
        mend: "Move the needs up so that none is left out."
      });
    else if (needs.some((need) => need.area_code === area_code))
      problems.add({
        row,
        column,
        what: "names an area that a more urgent need names already",
        mend: "Clear one of the two and move the rest up."
      });
    else needs.push({area_code, priority: rank, horizon});
  }
  return needs;
}

const list = (value: unknown): readonly string[] => (value ?? []) as readonly string[];
const has = (value: unknown, code: string): boolean => list(value).includes(code);
const codeList = (value: unknown): string => [...list(value)].sort().join(" ");
