import {catalogue, select} from "./catalogue.ts";
import {exitCodes, KommunebroError, UsageError} from "../errors.ts";
import {agesOf, ageSentence, today} from "../warehouse/freshness.ts";
import {git} from "./git.ts";
import {readJournal} from "../disk/journal.ts";
import {latestNote} from "../net/cache.ts";
import {tablePaths} from "./table_record.ts";
import {needs, type AnySource, type Table} from "../read/source.ts";
import {countText} from "../read/count_text.ts";

export interface ExplainOptions {
  readonly sources: readonly string[];
  readonly data: string;
  readonly cache: string;
  readonly print?: (text: string) => void;
}

const lastRuns = 5;
const lastCommits = 5;
/**
 * `npm run refresh -- --explain <source>`: where it comes from, what it promises, what became of it. Returns the exit
 * code.
 */
export async function explainCommand({
  sources: ids,
  data,
  cache,
  print = (text) => void process.stdout.write(text)
}: ExplainOptions): Promise<number> {
  const all = await catalogue();
  if (ids.length === 0)
    throw new UsageError(`--explain wants the id of a source: ${all.sources.map(({id}) => id).join(", ")}`);
  const chosen = select(all, ids).sources.filter(({id}) => ids.includes(id));
  for (const source of chosen) {
    const tables = all.tables.filter((table) => needs(table).includes(source));
    const blocks: [string, string[]][] = [
      ["Origin", origin(source)],
      ["Contract", contract(source)],
      ["Tables", tables.flatMap((table) => tableLines(table, source))],
      ["Age", ages(tables, data)],
      ["Downloads", downloads(source, cache)],
      ["Runs", runs(source, cache)],
      ["History", history(tables, data)]
    ];
    const indented = (lines: readonly string[]): string => lines.map((line) => `  ${line}\n`).join("");
    print(`${source.id}\n${blocks.map(([title, lines]) => `\n${title}\n${indented(lines)}`).join("")}\n`);
  }
  return exitCodes.ok;
}

function origin({producer, licence, url, verified}: AnySource): string[] {
  return [
    `producer  ${producer}`,
    `licence   ${licence}`,
    `address   ${url}`,
    `verified  against ${verified.against}, ${verified.on}${verified.note ? `: ${verified.note}` : ""}`
  ];
}

function contract(source: AnySource): string[] {
  const {rows, key, columns, ignored, skip, format, maxBytes, grain} = source;
  const names = key.map((name: string) => columns[name]?.from ?? name).join(" and ");
  const width = Math.max(...Object.values(columns).map((column) => (column as {from: string}).from.length));
  return [
    `${format}, at most ${countText(maxBytes)} bytes; ${grain}; ` +
      `${rows.min === rows.max ? countText(rows.min) : `${countText(rows.min)} to ${countText(rows.max)}`} ` +
      `rows; key: ${names}`,
    ...Object.entries(columns as Record<string, {from: string; says?: string}>).map(
      ([name, {from, says}]) => `${from.padEnd(width)}  ${says ?? ""}${name === from ? "" : `, here ${name}`}`
    ),
    ...(skip ? [`rows left out: ${skip.why}`] : []),
    ...(ignored.length ? [`known and never read: ${countText(ignored.length)} columns`] : [])
  ];
}

function tableLines(table: Table, source: AnySource): string[] {
  const part = table.sources.includes(source) ? "made from it" : "held against it";
  const rules = [
    ...(table.years
      ? [
          `whole years ${table.years.whole.join(", ")}; begun ${table.years.begun.join(", ") || "none"}; judged ` +
            `by ${table.years.amount}`
        ]
      : []),
    ...(table.named ? [`${table.named.name} may not change its code unseen`] : [])
  ];
  return [`${tablePaths("data", table).content}  ${part}${rules.length ? `; ${rules.join("; ")}` : ""}`];
}

function ages(tables: readonly Table[], data: string): string[] {
  const found = agesOf(data, today()).filter(({table}) => tables.some(({name}) => name === table));
  return found.length
    ? found.map((age) =>
        age.state === "fresh"
          ? `data/${age.table}: ${age.days} days, within the limit of ${age.freshness.warn_after_days}`
          : ageSentence(age)
      )
    : ["no table of it has a limit"];
}

function downloads(source: AnySource, cache: string): string[] {
  const note = latestNote(cache, source.id);
  if (!note) return ["none is kept here"];
  return [
    `newest ${note.retrieved} from ${note.from}, sha256 ` +
      `${note.sha256.slice(0, 12)}…${note.etag ? `, version ${note.etag}` : ""}`
  ];
}

/** The last runs that touched the source; one that never ended was killed. */
function runs(source: AnySource, cache: string): string[] {
  const lines = readJournal(cache);
  const ended = new Map(lines.flatMap((line) => (line.event === "ended" ? [[line.run, line] as const] : [])));
  const touched = lines.flatMap((line) => (line.event === "began" && line.sources.includes(source.id) ? [line] : []));
  if (touched.length === 0) return ["none is in the journal here"];
  return touched
    .slice(-lastRuns)
    .reverse()
    .map((began) => {
      const end = ended.get(began.run);
      if (!end) return `${began.at}  began and never ended: it was killed, or still runs`;
      const mine = end.sources.find(({id}) => id === source.id);
      return (
        `${began.at}  ` +
        `${mine?.state ?? "not reached"}` +
        `${mine?.rows === undefined ? "" : `, ${countText(mine.rows)} rows`}` +
        `${mine?.failure ? `: ${mine.failure}` : ""}; ` +
        `the run ended with ${end.exit}`
      );
    });
}

function history(tables: readonly Table[], data: string): string[] {
  return tables.flatMap((table) => {
    const path = tablePaths(".", table).content.replace(/^\.\//, "");
    try {
      const commits = git(data, "log", `-${lastCommits}`, "--format=%cs  %s", "--", path).toString("utf8").trim();
      return [
        `${tablePaths("data", table).content}`,
        ...(commits ? commits.split("\n").map((line) => `  ${line}`) : ["  not committed yet"])
      ];
    } catch (error) {
      if (!(error instanceof KommunebroError)) throw error;
      return [error.message];
    }
  });
}
