import {printable} from "../terminal.ts";

/** One thing wrong with a file, as often as it was found. */
export interface Problem {
  /** Where it was first seen: `row 17, column income_own`, or `header`. */
  readonly where: string;
  readonly column?: string;
  /** One word for what kind it is, where a person may answer it with yes. */
  readonly kind?: string;
  readonly what: string;
  readonly mend: string;
  count: number;
  /** What was seen, first five, without repeats. */
  readonly examples: string[];
}

const shownExamples = 5;
/** Long enough for a name with its old and its new code. */
const longestExample = 90;

/** Collects every problem of one file, so that a person fixes it once and not once per problem. */
export class Problems {
  readonly #byKind = new Map<string, Problem>();

  /** Notes one finding; findings of one kind (`what` in `column`) become one line with a count. */
  add(finding: {
    what: string;
    mend: string;
    example?: string | readonly string[];
    row?: number;
    column?: string;
    kind?: string;
  }): void {
    const kind = `${finding.column ?? ""}\u0000${finding.what}`;
    let problem = this.#byKind.get(kind);
    if (!problem) {
      const where = [
        finding.row === undefined ? "" : `row ${finding.row}`,
        finding.column === undefined ? "" : `column ${finding.column}`
      ].filter(Boolean);
      const {what, mend, column, kind: word} = finding;
      problem = {where: where.join(", ") || "file", column, kind: word, what, mend, count: 0, examples: []};
      this.#byKind.set(kind, problem);
    }
    problem.count += 1;
    for (const example of finding.example === undefined ? [] : [finding.example].flat()) {
      const short = shorten(example);
      if (problem.examples.length < shownExamples && !problem.examples.includes(short)) problem.examples.push(short);
    }
  }

  get size(): number {
    return this.#byKind.size;
  }

  list(): readonly Problem[] {
    return [...this.#byKind.values()];
  }

  /** The report: one line per problem with place, example, count and what to do. */
  report(file: string, kept: readonly string[]): string {
    const still = kept.length ? `; kept as it was: ${kept.join(", ")}` : "";
    const noun = this.size === 1 ? "1 problem" : `${this.size} problems`;
    const lines = this.list().map((problem) => `  ${problemLine(problem)}`);
    return [`${file} breaks its contract: ${noun}${still}`, ...lines].join("\n");
  }
}

/** One problem as a line of a report: place, what, examples, count and what to do. */
export function problemLine({where, what, examples, count, mend}: Problem): string {
  const seen = examples.length ? ` (${examples.map((text) => `“${text}”`).join(", ")})` : "";
  const times = count > 1 ? `, ${count} times` : "";
  return printable(`${where}: ${what}${seen}${times}. ${mend}`);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > longestExample ? `${line.slice(0, longestExample)}…` : line;
}
