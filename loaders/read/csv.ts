import type {Problems} from "./file_problems.ts";

/** A file as text cells, column by column; `rowNumbers` count the header as row 1, as a spreadsheet shows it. */
export interface RawTable {
  readonly header: readonly string[];
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly rowNumbers: readonly number[];
}

const quote = 34;
const comma = 44;
const lineFeed = 10;
const carriageReturn = 13;
const cutOff = "The file was cut off or damaged on its way: fetch it again";

/**
 * Reads RFC 4180 strictly: every row as wide as the header, every quote closed, a line end at the end of
 * the file (without it nobody can tell a whole last row from half of one). Only `wanted` columns are kept;
 * the others are counted and never become text. Returns undefined when the header already makes it unreadable.
 */
export function readCsv(text: string, wanted: ReadonlySet<string>, problems: Problems): RawTable | undefined {
  const cursor = {at: 0, row: 1};
  const header = readRow(text, cursor, problems);
  if (header === undefined) return undefined;
  const keep = header.map((name) => (wanted.has(name) ? ([] as string[]) : undefined));
  const rowNumbers: number[] = [];
  const width = header.length;
  const length = text.length;
  let at = cursor.at;
  let row = 1;
  while (at < length) {
    row++;
    const start = at;
    let field = 0;
    let open = true;
    while (open) {
      const column = field < width ? keep[field] : undefined;
      if (text.charCodeAt(at) === quote) {
        const end = closingQuote(text, at);
        if (end === -1) {
          problems.add({
            row,
            column: header[field],
            what: "has a quote that is never closed",
            example: text.slice(at, at + 40),
            mend: `${cutOff}.`
          });
          return undefined;
        }
        column?.push(unquote(text, at, end));
        at = end + 1;
      } else {
        const begin = at;
        let code = text.charCodeAt(at);
        // NaN at the end of the text leaves the loop, as every comparison with it is false.
        // biome-ignore lint/suspicious/noSelfCompare: the comparison that NaN alone fails, in the loop over each letter
        while (code !== comma && code !== lineFeed && code === code) {
          if (code === quote)
            problems.add({
              row,
              column: header[field],
              what: "has a quote inside a cell that is not quoted",
              example: text.slice(begin, at + 20),
              mend: "Quote the cell and double the quotes inside it."
            });
          code = text.charCodeAt(++at);
        }
        if (column)
          column.push(
            text.slice(begin, at > begin && code !== comma && text.charCodeAt(at - 1) === carriageReturn ? at - 1 : at)
          );
      }
      if (text.charCodeAt(at) === carriageReturn) at++;
      const next = text.charCodeAt(at);
      field++;
      if (next === comma) at++;
      else {
        open = false;
        if (next === lineFeed) at++;
        else if (at < length) {
          problems.add({
            row,
            column: header[field - 1],
            what: "has text after a closing quote",
            example: text.slice(at, at + 20),
            mend: `${cutOff}.`
          });
          return undefined;
        } else {
          problems.add({
            row,
            what: "is cut off: the last row does not end with a line end",
            example: text.slice(start, at),
            mend: `${cutOff}.`
          });
        }
      }
    }
    if (field !== width) {
      problems.add({
        row,
        what: `does not have the ${width} cells of the header`,
        example: `${field} cells: ${text.slice(start, at)}`,
        mend: `${cutOff}.`
      });
      // Shorter and longer rows would shift the columns against each other: level them, they are refused anyway.
      for (const [index, column] of keep.entries()) if (index >= field) column?.push("");
    }
    rowNumbers.push(row);
  }
  return {
    header,
    columns: new Map(header.flatMap((name, index) => (keep[index] ? [[name, keep[index]] as const] : []))),
    rowNumbers
  };
}

/** The header row as text; a file of one empty line has none. */
function readRow(text: string, cursor: {at: number}, problems: Problems): string[] | undefined {
  const end = text.indexOf("\n");
  const line = (end === -1 ? text : text.slice(0, end)).replace(/\r$/, "");
  cursor.at = end === -1 ? text.length : end + 1;
  if (line.trim() === "") {
    problems.add({row: 1, what: "has no header", mend: `${cutOff}.`});
    return undefined;
  }
  if (end === -1)
    problems.add({
      row: 1,
      what: "is cut off: the header does not end with a line end",
      example: line,
      mend: `${cutOff}.`
    });
  const header = [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, name = ""]) =>
    name.startsWith('"') ? unquote(name, 0, name.length - 1) : name
  );
  const seen = new Set<string>();
  for (const name of header) {
    if (seen.has(name))
      problems.add({
        row: 1,
        column: name,
        what: "stands twice in the header",
        mend: "Ask the producer which of the two is meant."
      });
    seen.add(name);
  }
  return header;
}

function closingQuote(text: string, open: number): number {
  let at = open + 1;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end === -1 || text.charCodeAt(end + 1) !== quote) return end;
    at = end + 2;
  }
}

function unquote(text: string, open: number, close: number): string {
  const inside = text.slice(open + 1, close);
  return inside.includes('"') ? inside.replaceAll('""', '"') : inside;
}
