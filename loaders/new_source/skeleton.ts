import type {Format} from "../read/sniff.ts";
import {fixturePath} from "../check/missing_parts.ts";
import {unsaid} from "../warehouse/metadata.ts";
import type {Cells, Guess} from "./guess_columns.ts";
import {inEveryLanguage} from "../../src/words/locales.ts";

/** What is known of a new source once its file has been read. */
export interface Plan {
  readonly id: string;
  readonly url: string;
  readonly table: string;
  readonly format: Format;
  readonly bytes: number;
  readonly rows: number;
  readonly guesses: readonly Guess[];
  /** Our names of the columns of the key; empty where no few columns tell rows apart. */
  readonly key: readonly string[];
  /** Day of today, ISO. */
  readonly today: string;
  /** Whether every hromada of the register has a row. */
  readonly isEveryHromada: boolean;
  /** Codes of the file that the register does not know. */
  readonly strangers: readonly string[];
}

/** The files of a new source by path, ready to be looked at and filled in. */
export function skeleton(plan: Plan, cells: Cells): Map<string, string> {
  return new Map([
    [`loaders/sources/${plan.id}.ts`, sourceText(plan)],
    [`loaders/sql/staging/${plan.table}.sql`, schemaText(plan)],
    [`data/${plan.table}.json`, recordText(plan)],
    [fixturePath(plan.id), fixtureText(plan, cells)]
  ]);
}

const kept = ({guesses}: Plan): Guess[] => guesses.filter(({leaveOut}) => leaveOut === undefined);
const grainOf = ({key}: Plan): string =>
  key.length ? `one row per ${key.map((name) => (name === "hromada_code" ? "hromada" : name)).join(" and ")}` : unsaid;

function sourceText(plan: Plan): string {
  const {id, url, table, format, key, guesses} = plan;
  const columns = kept(plan);
  const isByHromada = columns.some(({kind}) => kind === "hromada");
  const makers: string[] = [...new Set(columns.map(({kind}) => (kind === "hromada" ? "text" : kind)))];
  if (columns.some(({isOptional}) => isOptional)) makers.push("optional");
  const quoted = (names: readonly string[]) => names.map((name) => JSON.stringify(name)).join(", ");
  const ignored = guesses.filter(({leaveOut}) => leaveOut !== undefined);
  const relations = isByHromada ? 'import {requireKnownHromadas} from "../read/relations.ts";\n' : "";
  const reasons = ignored.map(({from, leaveOut}) => `  // ${from}: ${leaveOut}.\n`).join("");
  const requireHromadas = isByHromada
    ? `      requireKnownHromadas(source, rows, read(register).rows, ${plan.isEveryHromada});\n`
    : "";
  const [least, most] = [Math.floor(plan.rows * 0.9), Math.ceil(plan.rows * 1.1)];
  return `import {${makers.sort().join(", ")}, type RowOf} from "../read/columns.ts";
${relations}import type {Source, Table} from "../read/source.ts";
${isByHromada ? 'import {hromadaCode, source as register} from "./hromada-register.ts";\n' : ""}
/** Guessed from the file: look at each column, narrow what is too wide, move what nobody asks for to \`ignored\`. */
const columns = {
${columns.map((column) => `  ${column.name}: ${maker(column)}`).join(",\n")}
};

/** ${unsaid}: what the file tells, and what it does not. */
export const source: Source<RowOf<typeof columns>> = {
  id: "${id}",
  producer: "${unsaid}",
  licence: "${unsaid}",
  url: ${JSON.stringify(url)},
  grain: "${grainOf(plan)}",
  verified: {against: "published file", on: "${plan.today}"},
  format: "${format}",
  maxBytes: ${roundedUp(plan.bytes * 5)},
  columns,
${reasons}  ignored: [${quoted(ignored.map(({from}) => from))}],
  key: [${quoted(key)}],
  rows: {min: ${least}, max: ${most}}${strangersText(plan)}
};

export const tables: readonly Table[] = [
  {
    name: "${table}",
    kind: "csv",
    key: [${quoted(key)}],
    grain: "${grainOf(plan)}",
    sources: [source],
${isByHromada ? "    heldAgainst: [register],\n" : ""}    build(read) {
      const {rows} = read(source);
${requireHromadas}      return rows.map((row) => ({...row}));
    }
  }
];
`;
}

function maker({from, kind, min, max, words, isOptional}: Guess): string {
  const name = JSON.stringify(from);
  const [low, high] = bounds(min, max);
  const isYear = kind === "integer" && min >= 1990 && max <= 2100;
  const made =
    kind === "hromada"
      ? `text(${name}, hromadaCode)`
      : kind === "integer" || kind === "number"
        ? `${kind}(${name}, ${isYear ? `${min}, ${max}` : `${low}, ${high}`})`
        : kind === "choice"
          ? `choice(${name}, {${words.map((word) => `${JSON.stringify(word)}: ${JSON.stringify(word)}`).join(", ")}})`
          : `${kind}(${name})`;
  return isOptional ? `optional(${made})` : made;
}

/** Rows of places that are no hromada, such as the city of Kyiv, are left out and counted. */
function strangersText({strangers, guesses}: Plan): string {
  const from = guesses.find(({kind}) => kind === "hromada")?.from;
  if (from === undefined || strangers.length === 0) return "";
  const codes = strangers.map((code) => JSON.stringify(code)).join(", ");
  return `,
  skip: {why: "${unsaid}: what these are", when: (cell) => [${codes}].includes(cell(${JSON.stringify(from)}))}`;
}

/** Room around what was found: a figure of next year may be larger, and none is negative that was not. */
function bounds(min: number, max: number): [number, number] {
  return [min >= 0 ? 0 : -roundedUp(-min), roundedUp(Math.max(1, max) * 2)];
}

function roundedUp(value: number): number {
  const digit = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return Math.ceil(value / digit) * digit;
}

function schemaText(plan: Plan): string {
  const {table, key} = plan;
  const columns = kept(plan);
  const width = 118;
  const lines = columns.map((column) => `  ${column.name} ${sqlType(column)}${sqlCheck(column)}`);
  if (key.length) lines.push(`  PRIMARY KEY (${key.join(", ")})`);
  const comments = columns.map(({name, kind}) => {
    const isMeasured = (kind === "integer" || kind === "number") && name !== "year";
    const known =
      kind === "hromada"
        ? "KATOTTG code of the hromada, text: UA and 17 digits. The key everywhere; a name is not unique."
        : `${unsaid}: what it means.${isMeasured ? ` Unit: ${unsaid}.` : ""}`;
    return commentOn(`COLUMN staging.${table}.${name}`, known);
  });
  return [
    `-- ${key.length ? grainOf(plan) : "one row per row of the file"}`,
    `CREATE TABLE staging.${table} (`,
    lines.map((line) => (line.length > width ? line.replace(" CHECK ", "\n    CHECK ") : line)).join(",\n"),
    ");",
    commentOn(`TABLE staging.${table}`, `${unsaid}: what the table tells. Source: ${unsaid}.`),
    ...comments,
    ""
  ].join("\n");
}

/** A comment of the schema, on a line of its own where both do not fit on one. */
function commentOn(what: string, text: string): string {
  const line = `COMMENT ON ${what} IS '${text}';`;
  return line.length > 120 ? line.replace(" IS '", " IS\n  '") : line;
}

function sqlType({kind, decimals, isOptional}: Guess): string {
  const type =
    kind === "flag"
      ? "BOOLEAN"
      : kind === "integer"
        ? "INTEGER"
        : kind === "date"
          ? "DATE"
          : kind === "number"
            ? decimals <= 3
              ? `DECIMAL(14, ${decimals})`
              : "DOUBLE"
            : "VARCHAR";
  return `${type}${isOptional ? "" : " NOT NULL"}`;
}

function sqlCheck({kind, name, words, min}: Guess): string {
  if (kind === "hromada") return ` CHECK (regexp_full_match(${name}, 'UA[0-9]{17}'))`;
  if (kind === "choice")
    return ` CHECK (${name} IN (${words.map((word) => `'${word.replaceAll("'", "''")}'`).join(", ")}))`;
  if ((kind === "integer" || kind === "number") && min >= 0) return ` CHECK (${name} >= 0)`;
  return "";
}

function recordText(plan: Plan): string {
  const texts = inEveryLanguage(() => unsaid);
  const record = {
    table: plan.table,
    title: texts,
    producer: texts,
    licence: unsaid,
    source: [plan.url],
    grain: grainOf(plan),
    key: plan.key,
    as_of: unsaid,
    freshness: {warn_after_days: 400, error_after_days: 800, why: texts},
    retrieved: plan.today,
    rows: 0,
    sha256: "",
    quality: "official",
    kind: "refreshed",
    notes: texts
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** As many rows as one place has, every cell made up within what the contract takes: no line of the file is copied. */
function fixtureText(plan: Plan, {columns}: Cells): string {
  const used = kept(plan);
  const code = used.find(({kind}) => kind === "hromada");
  const rowsOfPlace = new Map<string, number[]>();
  const places = code
    ? (columns.get(code.from) ?? [])
    : Array.from({length: Math.min(plan.rows, 400)}, (_, n) => String(n));
  for (const [row, place] of places.entries()) rowsOfPlace.set(place, [...(rowsOfPlace.get(place) ?? []), row]);
  const most = Math.max(0, ...[...rowsOfPlace.values()].map((rows) => rows.length));
  const rows = code
    ? [...rowsOfPlace.values()].find((list) => list.length === most)!
    : [...rowsOfPlace.values()].flat();
  const line = (cells: readonly string[]) =>
    `${cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\n`;
  const isKey = ({name}: Guess) => plan.key.includes(name);
  return [
    line(used.map(({from}) => from)),
    ...rows.map((row, index) =>
      line(
        used.map((guess) =>
          isKey(guess) && guess !== code ? (columns.get(guess.from)?.[row] ?? "") : madeUp(guess, index)
        )
      )
    )
  ].join("");
}

function madeUp({kind, min, max, words}: Guess, index: number): string {
  if (kind === "hromada") return "UA05000000000000000";
  if (kind === "flag") return String(index % 2);
  if (kind === "date") return "2020-01-01";
  if (kind === "choice") return words[index % words.length]!;
  if (kind === "text") return `Text ${index + 1}`;
  const middle = (min + max) / 2;
  return String(kind === "integer" ? Math.round(middle) : Number(middle.toPrecision(3)));
}
