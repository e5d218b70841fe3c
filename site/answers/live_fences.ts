// A query that a reader's choice changes is asked in the browser: its fence becomes a cell that asks it, under the same
// name, and shows it as the build shows others. With `with="size=5000"` it is answered for that choice beforehand.
import type {ChartWish} from "../../src/engine/answer_view.ts";
import {sqlLiteral} from "../../src/engine/sql_literal.ts";
import type {Fence} from "./fence.ts";

/** What a reader's choice is in a query: `${size}`. */
const choice = /\$\{([^}]*)\}/g;

export const hasChoice = (sql: string): boolean => sql.includes("${");

/**
 * The query as it is before anybody chooses, where the fence says what is chosen then: `with="size=5000, type=safe"`.
 * @throws RangeError naming a choice that it does not say
 */
export function firstQuery({attributes, content}: Fence): string | null {
  if (attributes.with === undefined) return null;
  const said = new Map(
    attributes.with.split(",").map((part) => {
      const [name = "", ...value] = part.split("=");
      return [name.trim(), choiceOf(value.join("=").trim())] as const;
    })
  );
  return content.replaceAll(choice, (_, name: string) => {
    if (!said.has(name.trim())) throw new RangeError(`with="…" does not say what ${name.trim()} is`);
    return sqlLiteral(said.get(name.trim()));
  });
}

const choiceOf = (text: string): string | number =>
  text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;

export interface LiveCell {
  /** Name of the query on its page. */
  readonly place: string;
  /** Names of the tables it reads. */
  readonly tables: readonly string[];
  readonly chart: ChartWish | null;
  readonly isShown: boolean;
  readonly first: {readonly sql: string; readonly address: string} | null;
  /** The way from the page to the source root: `../`. */
  readonly up: string;
}

/** The cells that ask the query of a fence and show it, as Framework runs them. */
export function liveCells({attributes, content}: Fence, cell: LiveCell): string[] {
  const {place, tables, chart, isShown, first, up} = cell;
  const text = (value: unknown): string => JSON.stringify(value);
  const file = (address: string): string => `FileAttachment(${text(address)}).href`;
  const addresses = tables.map((name) => `${text(name)}: ${file(`${up}data/${name}.arrow`)}`);
  const known = first === null ? "null" : `{sql: ${text(first.sql)}, address: ${file(first.address)}}`;
  const query =
    `{place: ${text(place)}, engine: ${file(`${up}generated/duckdb-eh.wasm`)}, ` +
    `tables: {${addresses.join(", ")}}, first: ${known}}`;
  const name = attributes.id ?? place.replaceAll("-", "_");
  const said = {chart, caption: attributes.caption ?? null};
  // Two cells: a page that grows wider draws again, and asks nothing.
  return [
    `const ${name} = await asked(${query})\`${templateOf(content)}\`;\n`,
    ...(isShown ? [`display(answerShown(${name}, {...${text(said)}, width}));\n`] : [])
  ];
}

/** The query as the text of a template: only its choices are code. */
function templateOf(sql: string): string {
  const escaped = (text: string): string => text.replaceAll(/[\\`]/g, "\\$&");
  return sql
    .split(/(\$\{[^}]*\})/)
    .map((part) => (part.startsWith("${") ? part : escaped(part)))
    .join("");
}

/** What such a page takes from its script. */
export const importCell = (up: string, locale: string): string =>
  `import {answerShown, asked, keptView} from "${up}generated/notebook.${locale}.js";\n`;

/** Lets the inputs that a cell shows keep their choices in the page's address. */
export const withKeptChoices = (code: string): string =>
  code.replaceAll(/\b(const|let)\s+(\w+)\s*=\s*view\(/g, '$1 $2 = keptView("$2", view)(');
