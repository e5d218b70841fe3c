import type {Question, Value} from "./form.ts";
import {editDistance} from "../../src/model/names/edit_distance.ts";
import {nearest} from "../../src/model/names/nearest.ts";
import {asWritten, notOfAName} from "../read/written_text.ts";
import {plain} from "./plain.ts";

/** Why a cell is no answer, and what to do. */
export class Refused {
  readonly what: string;
  readonly mend: string;
  /** The part of the cell that is wrong; the whole cell when absent, nothing of it when null. */
  readonly part: string | null | undefined;
  constructor(what: string, mend: string, part?: string | null) {
    this.what = what;
    this.mend = mend;
    this.part = part;
  }
}

/**
 * The value of one cell. Forms writes several answers as `a;b;`, numbers as numbers or text, dates as date cells
 * (read as ISO text) or as the text of the respondent's country.
 */
export function readAnswer(
  cell: string,
  question: Question,
  codes: ReadonlyMap<string, string>,
  today: string
): Value | Refused {
  const text = cell.trim();
  if (text === "") {
    if ("optional" in question && question.optional) return question.kind === "many_of" ? [] : null;
    return new Refused("is empty, and the question must be answered", "Ask the municipality, or delete the whole row.");
  }
  switch (question.kind) {
    case "name":
      return soundName(text);
    case "code":
      return text;
    case "whole_number":
      return wholeNumber(text, question.most);
    case "date":
      return calendarDay(text, today);
    case "one_of":
      return codes.get(plain(text.replace(/;\s*$/, ""))) ?? unknownAnswer(plain(text), codes);
    case "many_of":
      return manyOf(text, codes, question.exactly);
  }
}

/** A name in the one form of its letters; what no name can be is told, whatever place it might be found as. */
function soundName(text: string): string | Refused {
  const name = asWritten(text);
  const what = notOfAName(name);
  return what === undefined ? name : new Refused(what, "Write the name anew, letter by letter.");
}

const ordinal = (number: number): string => ["first", "second", "third"][number - 1] ?? `${number}th`;

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
  const odd = found.indexOf(undefined);
  if (odd !== -1)
    return unknownAnswer(parts[odd]!, codes, parts.length > 1 ? ` (the ${ordinal(odd + 1)} of ${parts.length})` : "");
  const chosen = found as string[];
  if (new Set(chosen).size !== chosen.length) return new Refused("has the same answer twice", "Delete one of the two.");
  if (exactly !== undefined && chosen.length !== exactly)
    return new Refused(
      `has ${chosen.length} answers where exactly ${exactly} are asked for`,
      "Set the question to exactly that many in Forms; delete the row if the respondent cannot be asked."
    );
  return chosen;
}

/**
 * An answer that is none of the options is not shown: a choice “Other” lets in free text, and that may be about a
 * person. The option that it may be a slip of is.
 */
function unknownAnswer(said: string, codes: ReadonlyMap<string, string>, place = ""): Refused {
  const [near] = nearest(said, [...codes.keys()]);
  const isSlip = near !== undefined && editDistance(said, near, {most: 2}) <= 2;
  return new Refused(
    `has an answer${place} that is no option of this question (not shown: it may be free text` +
      (isSlip ? `, or a slip of “${near}”)` : ")"),
    "Correct it; a new answer goes into the mapping of the form, a new area into data/areas.csv.",
    null
  );
}

/**
 * The day of a date: ISO text (what a date cell is read as) or `14.03.2026`; the time is cut off. With slashes a day
 * can be two days, by country, so it is refused and not guessed.
 */
function calendarDay(text: string, today: string): string | Refused {
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
  if (said < "2022-02-24") return new Refused("is before 2022-02-24", "Correct the year.");
  if (said > today) return new Refused(`is after today, ${today}`, "Correct it: nobody has answered on a day to come.");
  return said;
}
