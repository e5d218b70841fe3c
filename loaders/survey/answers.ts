import type {Question, Value} from "./form.ts";
import {plain} from "./plain.ts";

/** Why a cell is no answer, and what to do. */
export class Refused {
  readonly what: string;
  readonly mend: string;
  /** The part of the cell that is wrong; the whole cell when absent. */
  readonly part: string | undefined;
  constructor(what: string, mend: string, part?: string) {
    this.what = what;
    this.mend = mend;
    this.part = part;
  }
}

/**
 * The value of one cell. Forms writes several answers as `a;b;`, numbers as numbers or text, dates as date cells
 * (read as ISO text) or as the text of the respondent's country.
 */
export function readAnswer(cell: string, question: Question, codes: ReadonlyMap<string, string>): Value | Refused {
  const text = cell.trim();
  if (text === "") {
    if ("optional" in question && question.optional) return question.kind === "many_of" ? [] : null;
    return new Refused("is empty, and the question must be answered", "Ask the municipality, or delete the whole row.");
  }
  switch (question.kind) {
    case "name":
      return text;
    case "whole_number":
      return wholeNumber(text, question.most);
    case "date":
      return calendarDay(text);
    case "one_of":
      return codes.get(plain(text.replace(/;\s*$/, ""))) ?? unknownAnswer();
    case "many_of":
      return manyOf(text, codes, question.exactly);
  }
}

function wholeNumber(text: string, most: number): number | Refused {
  if (!/^\d{1,6}$/.test(text)) return new Refused("is not a whole number", "Write digits only, as 12.");
  return Number(text) <= most
    ? Number(text)
    : new Refused(`is more than ${most}`, "Ask the municipality what was meant.");
}

function manyOf(
  text: string,
  codes: ReadonlyMap<string, string>,
  exactly: number | undefined
): readonly string[] | Refused {
  const parts = text.split(";").map(plain).filter(Boolean);
  const found = parts.map((part) => codes.get(part));
  if (found.includes(undefined)) return unknownAnswer(parts[found.indexOf(undefined)]);
  const chosen = found as string[];
  if (new Set(chosen).size !== chosen.length) return new Refused("has the same answer twice", "Delete one of the two.");
  if (exactly !== undefined && chosen.length !== exactly)
    return new Refused(
      `has ${chosen.length} answers where exactly ${exactly} are asked for`,
      "Set the question to exactly that many in Forms; delete the row if the respondent cannot be asked."
    );
  return chosen;
}

function unknownAnswer(part?: string): Refused {
  return new Refused(
    "is not an answer of this question",
    "Correct it; a new answer goes into the mapping of the form, a new area into data/areas.csv.",
    part
  );
}

/**
 * The day of a date: ISO text (what a date cell is read as) or `14.03.2026`; the time is cut off. With slashes a day
 * can be two days, by country, so it is refused and not guessed.
 */
function calendarDay(text: string): string | Refused {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.]+Z?)?$/.exec(text);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: [\d:.]+)?$/.exec(text);
  if (!iso && !dotted) {
    const kind = /^\d+(\.\d+)?$/.test(text) ? "is a number and not a date" : "is text and not a date";
    const isSlashed = /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}/.test(text);
    return new Refused(
      isSlashed ? "is a date in which day and month cannot be told apart" : kind,
      "Write it as 2026-03-14 or 14.03.2026, or make it a date cell."
    );
  }
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : [dotted![3], dotted![2]!.padStart(2, "0"), dotted![1]!.padStart(2, "0")];
  const said = `${year}-${month}-${day}`;
  const date = new Date(`${said}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== said)
    return new Refused("is not a day of the calendar", "Write it as 2026-03-14 or 14.03.2026.");
  if (said < "2022-02-24" || said > "2040-12-31")
    return new Refused("is not between 2022-02-24 and 2040-12-31", "Correct the year.");
  return said;
}
