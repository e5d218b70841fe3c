import {Refused, readAnswer} from "./answers.ts";
import {readCells} from "./cells.ts";
import type {Answer, Form, Value} from "./form.ts";
import type {FormProblems} from "./form_problems.ts";
import {answerCodes, type Area, formLanguages, headersOf, type Matched, matchHeader, readMapping} from "./mapping.ts";

/** An export of a form as it lies in a folder. */
export interface Export {
  readonly file: string;
  readonly format: "xlsx" | "csv";
  readonly bytes: Uint8Array;
}

/** The answers of one export, and the words its columns have, for reports about their content. */
export interface FormAnswers {
  readonly form: Form;
  readonly file: string;
  readonly answers: readonly Answer[];
  /** Header of each field in the language of the export. */
  readonly headers: ReadonlyMap<string, string>;
}

/**
 * Reads an export of a form, as far as it can be read: which language it is in, then every answer to every question of
 * the mapping. Only columns of the mapping ever become values. An answer lacks the fields whose cells were
 * refused, for the reason in `problems`. `today` is the day of the run, ISO: no answer is younger.
 * @throws ContractError when the file or its header cannot be read, so that there are no answers to look at
 */
export async function readAnswers(
  {file, format, bytes}: Export,
  form: Form,
  areas: readonly Area[],
  problems: FormProblems,
  today: string
): Promise<FormAnswers> {
  const mappings = formLanguages.map((language) => readMapping(form, language));
  let matched: Matched | undefined;
  const choose = (header: readonly string[]): readonly number[] => {
    matched = matchHeader(header, form, mappings, areas, problems);
    return [...(matched?.columns.values() ?? [])];
  };
  const cells = await readCells(bytes, format, choose, problems);
  problems.refuse(file, form.title);
  const {columns, mapping} = matched!;
  const headers = headersOf(form, mapping, areas);
  const byField = new Map([...columns.keys()].map((field, at) => [field, cells!.columns[at]!] as const));
  const rows = Array.from({length: cells!.rows}, (_, index): Answer => ({row: index + 2, values: {}}));
  for (const [field, question] of Object.entries(form.questions)) {
    const codes = "answers" in question ? answerCodes(question.answers, mappings, areas) : new Map<string, string>();
    const column = byField.get(field);
    // Not asked is not an empty answer: the field stays absent.
    if (column === undefined && question.kind === "one_of" && question.isAdded) continue;
    for (const [index, {row, values}] of rows.entries()) {
      const cell = column?.[index] ?? "";
      const value = readAnswer(cell, question, codes, today);
      if (value instanceof Refused)
        problems.add({
          row,
          column: headers.get(field)!,
          what: value.what,
          mend: value.mend,
          ...(cell === "" || value.part === null ? {} : {example: value.part ?? cell})
        });
      else (values as Record<string, Value>)[field] = value;
    }
  }
  return {form, file, answers: rows, headers};
}
