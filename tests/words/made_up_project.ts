// A throwaway copy of the project that speaks one language more: each sentence of English, in brackets.
import {createHash} from "node:crypto";
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {join, sep} from "node:path";
import {csvFormatRows, csvParse, csvParseRows} from "d3-dsv";
import {repository} from "../before/repository.ts";

/** Its folder; no language bears this code. */
export const madeUp = "xx";
/** The language it is made of. */
const model = "en";
/** The languages that the copy speaks besides, one of them with names of its own; others are built for nothing. */
const spoken = ["uk", model];
/** What every sentence and name of it stands in. */
export const marked = (text: string): string => `⟦${text}⟧`;

/** What a build makes by itself, and what no build needs. */
const made = /^(src\/(\.observablehq|generated|data)|data\/warehouse\.duckdb.*|data\/.*\.tmp)$/;

/** Copies the project and adds the language: its words, its pages, its texts in the tables, its line in the list. */
export function makeSpeakingProject(): string {
  const cache = join(repository, ".cache");
  mkdirSync(cache, {recursive: true});
  const root = mkdtempSync(join(cache, "speaking-"));
  for (const part of ["src", "site", "loaders", "data", "internal", "package.json", "package-lock.json"])
    cpSync(join(repository, part), join(root, part), {
      recursive: true,
      filter: (path) => !made.test(path.slice(repository.length).split(sep).filter(Boolean).join("/"))
    });
  cpSync(join(repository, "observablehq.config.ts"), join(root, "observablehq.config.ts"));
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"), "dir");
  const silent = leaveOut(root);
  addWords(join(root, "src/words"));
  for (const pages of ["src", "internal"])
    cpSync(join(root, pages, model), join(root, pages, madeUp), {recursive: true});
  addTexts(join(root, "data"), silent);
  return root;
}

export const removeProject = (root: string): void => rmSync(root, {recursive: true, force: true});

/** Takes away what the copy speaks none of: words, pages and entries in the list. */
function leaveOut(root: string): readonly string[] {
  const words = join(root, "src/words");
  const all = readdirSync(words, {withFileTypes: true}).filter((one) => one.isDirectory() && one.name !== "rooms");
  const silent = all.map(({name}) => name).filter((name) => !spoken.includes(name));
  for (const language of silent) {
    for (const folder of ["src/words", "src", "internal"])
      rmSync(join(root, folder, language), {recursive: true, force: true});
    for (const file of lists) {
      const lines = readFileSync(join(words, file), "utf8").split("\n");
      const others = lines.filter((line) => !line.includes(`"./${language}/`)).join("\n");
      writeFileSync(
        join(words, file),
        listed(others, (names) => names.filter((name) => name !== language))
      );
    }
  }
  return silent;
}

/** Where languages are listed: how they write figures, and what they say. */
const lists = ["languages.ts", "words.ts"];

/** The text of such a file with other names in its list: `{nb, en, uk}`. */
function listed(text: string, change: (names: readonly string[]) => readonly string[]): string {
  const list = /(?<== )\{(\w+(?:, \w+)+)\}/;
  if (!list.test(text)) throw new Error("no list of languages was found");
  return text.replace(list, (_, names: string) => `{${change(names.split(", ")).join(", ")}}`);
}

/** A folder of words whose every room says what English says, in brackets; and an entry in the list. */
function addWords(words: string): void {
  const folder = join(words, madeUp);
  mkdirSync(folder);
  const rooms = readdirSync(join(words, model)).filter((file) => !["rooms.ts", "speech.ts"].includes(file));
  for (const file of rooms) {
    const name = /^export const (\w+): \w+ =/m.exec(readFileSync(join(words, model, file), "utf8"))?.[1];
    const path = file.replace(/ts$/, "js");
    writeFileSync(
      join(folder, file),
      `import {${name} as own} from "../${model}/${path}";\nimport {marked} from "./marked.js";\n` +
        `export const ${name} = marked(own);\n`
    );
  }
  writeFileSync(join(folder, "rooms.ts"), readFileSync(join(words, model, "rooms.ts")));
  // Ukrainian has four forms of a plural where English has two.
  writeFileSync(
    join(folder, "speech.ts"),
    'import {speech} from "../speech.js";\n' +
      `export const say = speech({name: "${marked("Made up")}", tag: "uk-UA", missing: "${marked("missing")}"});\n`
  );
  writeFileSync(
    join(folder, "marked.ts"),
    `export function marked(said: any): any {
  if (typeof said === "string") return said === "" ? said : "⟦" + said + "⟧";
  if (typeof said === "function") return (...values: any[]) => marked(said(...values));
  if (Array.isArray(said)) return said.map(marked);
  if (said === null || typeof said !== "object") return said;
  // Codes are no sentences: of the language of a name in another script, of the side that a reader stands on, and of
  // the page of a place.
  const codes = ["lang", "langBeside", "startSide", "place"];
  return Object.fromEntries(
    Object.entries(said).map(([key, value]) => [key, codes.includes(key) ? value : marked(value)])
  );
}
`
  );
  for (const [file, said, from] of [
    [lists[0]!, "say", "speech"],
    [lists[1]!, "rooms", "rooms"]
  ] as const)
    writeFileSync(
      join(words, file),
      `import {${said} as ${madeUp}} from "./${madeUp}/${from}.js";\n` +
        listed(readFileSync(join(words, file), "utf8"), (names) => [...names, madeUp])
    );
}

/** The texts of the tables and of their records, which are data; without those of silent languages. */
function addTexts(data: string, silent: readonly string[]): void {
  const table = join(data, "texts.csv");
  const text = readFileSync(table, "utf8");
  const [head = [], ...written] = csvParseRows(text);
  const at = {table: head.indexOf("table_name"), language: head.indexOf("language"), text: head.indexOf("text")};
  // A form is asked in its own languages, whatever the pages speak, and names the areas in them.
  const rows = written.filter((row) => row[at.table] === "areas" || !silent.includes(row[at.language] ?? ""));
  const added = rows
    .filter((row) => row[at.language] === model)
    .map((row) => row.map((cell, i) => (i === at.language ? madeUp : i === at.text ? marked(cell) : cell)));
  const all = [...rows, ...added].toSorted((a, b) => (a.slice(0, 4).join("\0") < b.slice(0, 4).join("\0") ? -1 : 1));
  writeFileSync(table, `${csvFormatRows([head, ...all])}\n`);
  for (const file of readdirSync(data, {recursive: true, encoding: "utf8"}).filter((name) => name.endsWith(".json"))) {
    if (file.endsWith(".topo.json")) continue;
    const record = inOneMore(JSON.parse(readFileSync(join(data, file), "utf8")));
    if (file === "texts.json")
      Object.assign(record as object, {
        rows: all.length,
        sha256: createHash("sha256").update(readFileSync(table)).digest("hex")
      });
    writeFileSync(join(data, file), `${JSON.stringify(record, null, 2)}\n`);
  }
  const ledger = join(data, "ledger.csv");
  const counted = csvParse(readFileSync(ledger, "utf8")).find(
    (row) => row.table === "texts" && row.schema === "staging"
  );
  writeFileSync(
    ledger,
    readFileSync(ledger, "utf8").replace(`staging,texts,all,${counted?.rows}`, `staging,texts,all,${all.length}`)
  );
}

/** A record with one language more wherever it says something in each of them. */
function inOneMore(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneMore);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, inOneMore(inner)] as const);
  const own = (value as Record<string, unknown>)[model];
  return Object.fromEntries([...entries, ...(typeof own === "string" ? [[madeUp, marked(own)] as const] : [])]);
}
