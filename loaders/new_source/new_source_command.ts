import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {ContractError, exitCodes, UsageError} from "../errors.ts";
import {fetchSource} from "../net/fetch.ts";
import {readMirror} from "../net/mirror.ts";
import {publicLine} from "../net/network.ts";
import {csvRecords, type RawTable, readCsv} from "../read/csv.ts";
import {Problems} from "../read/file_problems.ts";
import {readJson} from "../read/json.ts";
import {decode, type Format, sniff} from "../read/sniff.ts";
import {type AnySource, fileName} from "../read/source.ts";
import {readXlsx} from "../read/xlsx.ts";
import {printable} from "../terminal.ts";
import {type Cells, guessColumns, guessKey} from "./guess_columns.ts";
import {type Plan, skeleton} from "./skeleton.ts";

export interface NewSourceOptions {
  readonly id: string;
  readonly url: string;
  /** Read `DIR/<host>/<path>` in place of `https://<host>/<path>`. */
  readonly mirror?: string | undefined;
  /** Name of the table, by default the id with underlines. */
  readonly table?: string | undefined;
  /** Folder of the project. */
  readonly root: string;
  /** Day of today, ISO. */
  readonly today: string;
  readonly print?: (text: string) => void;
}

/** A download that nobody knows yet may be this large. */
const mostBytes = 50_000_000;

/**
 * `npm run new-source`: reads a file nobody has described yet, guesses its columns, key and types, and lays the files
 * of a source: contract, schema, record and fixture. Writes only files that are not there.
 * @returns exit code 0
 * @throws UsageError for an id, an address or files that cannot be; ContractError where the file is no table
 */
export async function newSource(options: NewSourceOptions): Promise<number> {
  const {id, url, root} = options;
  const print = options.print ?? ((text: string) => void process.stdout.write(text));
  const table = options.table ?? id.replaceAll("-", "_");
  if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new UsageError(`${id} is no id: small letters, digits and hyphens`);
  if (!/^[a-z][a-z0-9_]*$/.test(table))
    throw new UsageError(`${table} is no table: small letters, digits and underlines`);
  if (!/^https:\/\/[^/]+\/./.test(url)) throw new UsageError(`${url} is not an https address of a file`);
  const bytes = await bytesAt(options);
  const {format, cells} = await readUnknown(id, url, bytes);
  const guesses = guessColumns(cells);
  const key = guessKey(guesses, cells);
  const codes = guesses.find(({kind}) => kind === "hromada");
  const rows = [...cells.columns.values()][0]?.length ?? 0;
  const files = skeleton(
    {
      id,
      url,
      table,
      format,
      bytes: bytes.length,
      rows,
      guesses,
      key,
      today: options.today,
      ...heldAgainstRegister(codes ? (cells.columns.get(codes.from) ?? []) : [], root)
    },
    cells
  );
  const there = [...files.keys()].filter((path) => existsSync(join(root, path)));
  if (there.length) throw new UsageError(`${there.join(", ")} is there already: choose another id, or --table NAME`);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), content);
  }
  print(report(id, rows, guesses, key, [...files.keys()]));
  return exitCodes.ok;
}

/** Which codes of a file the register does not know, and whether it has every one that the register knows. */
function heldAgainstRegister(codes: readonly string[], root: string): Pick<Plan, "isEveryHromada" | "strangers"> {
  const path = join(root, "data/hromadas.csv");
  if (codes.length === 0 || !existsSync(path)) return {isEveryHromada: false, strangers: []};
  const known = csvRecords(readFileSync(path, "utf8")).map(({hromada_code: code}) => code);
  const [found, register] = [new Set(codes), new Set(known)];
  return {
    isEveryHromada: known.every((code) => code !== undefined && found.has(code)),
    strangers: [...found].filter((code) => !register.has(code))
  };
}

async function bytesAt({id, url, mirror}: NewSourceOptions): Promise<Uint8Array> {
  const source = {id, url, maxBytes: mostBytes} as AnySource;
  if (mirror !== undefined) return readMirror(source, mirror);
  const {bytes} = await fetchSource(source, new Set([new URL(url).host]), publicLine());
  return bytes;
}

async function readUnknown(id: string, url: string, bytes: Uint8Array): Promise<{format: Format; cells: Cells}> {
  const problems = new Problems();
  const format = formatOf(bytes);
  const text = format === "xlsx" ? "" : sniff(bytes, format, problems) ? decode(bytes, problems) : undefined;
  const read = async (wanted: ReadonlySet<string>): Promise<RawTable | undefined> => {
    if (format === "xlsx") return readXlsx(bytes, wanted, problems);
    if (text === undefined) return undefined;
    return format === "json" ? readJson(text, undefined, wanted, problems)?.raw : readCsv(text, wanted, problems);
  };
  const names = (await read(new Set()))?.header;
  const raw = names && problems.size === 0 ? await read(new Set(names)) : undefined;
  if (problems.size || !raw) throw new ContractError(`${id}: ${problems.report(fileName(url), [])}`);
  return {format, cells: raw};
}

function formatOf(bytes: Uint8Array): Format {
  const start = new TextDecoder("latin1")
    .decode(bytes.subarray(0, 200))
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  return start.startsWith("PK\u0003\u0004") ? "xlsx" : /^[[{]/.test(start) ? "json" : "csv";
}

function report(
  id: string,
  rows: number,
  guesses: ReturnType<typeof guessColumns>,
  key: readonly string[],
  paths: readonly string[]
): string {
  const kept = guesses.filter(({leaveOut}) => leaveOut === undefined);
  const left = guesses.filter(({leaveOut}) => leaveOut !== undefined);
  return [
    `${rows} rows; ${kept.length} columns read: ${kept.map(({name, kind}) => `${name} (${kind})`).join(", ")}`,
    ...left.map(({from, leaveOut}) => printable(`not read: ${from}: ${leaveOut}`)),
    key.length ? `key: ${key.join(", ")}` : "no two or three columns tell every row apart: say the key yourself",
    "laid, to be looked at and filled in where it says TODO:",
    ...paths.map((path) => `  ${path}`),
    `then: npm run refresh -- ${id} · npm run check lists what is missing · npm run check -- --accept`,
    ""
  ].join("\n");
}
