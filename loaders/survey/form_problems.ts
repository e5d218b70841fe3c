import {ContractError} from "../errors.ts";

/** One thing wrong with an export, with its place in the spreadsheet and what to do. */
export interface FormProblem {
  readonly row?: number;
  readonly column?: string;
  readonly what: string;
  /** A cell of an allowed column; shown only as far as it cannot be an address or a number of a person. */
  readonly example?: string;
  readonly mend: string;
}

/** More of them do not help whoever mends a file: the rest is counted. */
const shownProblems = 10;
const longestExample = 60;

/** Everything wrong with one export, so that it is fixed once and not once per problem. */
export class FormProblems {
  readonly #found: FormProblem[] = [];

  add(problem: FormProblem): void {
    this.#found.push(problem);
  }

  get size(): number {
    return this.#found.length;
  }

  /**
   * Stops when anything was found.
   * @throws ContractError one report: the form, then row, column, what and what to do of each problem
   */
  refuse(file: string, form: string): void {
    if (this.#found.length === 0) return;
    const count = this.#found.length === 1 ? "1 problem" : `${this.#found.length} problems`;
    const inOrder = [...this.#found].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
    const lines = inOrder.slice(0, shownProblems).map((problem) => `  ${sentence(problem)}`);
    if (this.#found.length > shownProblems) lines.push(`  and ${this.#found.length - shownProblems} more`);
    throw new ContractError([`${file}, form “${form}”: ${count}; nothing of it was read`, ...lines].join("\n"));
  }
}

function sentence({row, column, what, example, mend}: FormProblem): string {
  const place = [row === undefined ? "" : `row ${row}`, column === undefined ? "" : `column “${shown(column)}”`]
    .filter(Boolean)
    .join(", ");
  return `${place || "file"}: ${example === undefined ? "" : `“${shown(example)}” `}${what}. ${mend}`;
}

/**
 * A cell as it may stand in a report: one short line without control characters, and never an e-mail address or a phone
 * number.
 */
function shown(text: string): string {
  const line = text
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  // A code with a blank or a Cyrillic letter in it is shown as it is: it is no telephone number.
  const isCode = /^[UuуУ][AaаА][\d ]+$/.test(line) || /^\d{1,4}$/.test(line);
  if (!isCode && /@|\d[\d\s()+./-]{6,}\d/.test(line) && !/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(line))
    return "(not shown: it may be an e-mail address or a phone number)";
  return line.length > longestExample ? `${line.slice(0, longestExample)}…` : line;
}
