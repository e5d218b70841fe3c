// The last look at a built site before it replaces the old one. Framework builds pages with broken links, syntax errors
// and
// dead imports without complaint, and publishes whatever lies in its root; here each of them stops the build.
import {createHash} from "node:crypto";
import {lstatSync, readFileSync, readdirSync} from "node:fs";
import {basename, extname, join} from "node:path/posix";
import {LeakError} from "../../loaders/errors.ts";
import {listFiles} from "../files.ts";
import {anySite, formHeadings, formPhrases, type GateContext} from "./gate_context.ts";
import {checkFiles, checkKind, checkPhrases, checkPrivacy} from "./file_kinds.ts";
import {pdfText} from "./pdf_text.ts";
import {checkPage, type Site} from "./page_rules.ts";
import {withLines} from "./markdown_lines.ts";
import {copied} from "./remembered.ts";
import {checkScript} from "./script_rules.ts";
import {checkAnswers, checkCells, checkFormColumns, type DataTable, readTable} from "./table_rules.ts";
import {checkReading} from "./reading_rules.ts";
import {bytesAfterEnd} from "./file_ends.ts";
import {checkColumns, checkListed} from "./published.ts";
import {GateError, type Problem, problemList} from "./gate_problem.ts";

const texts = new Set([".html", ".css", ".js", ".json", ".jsonld", ".csv", ".svg", ".txt", ".xml", ".md"]);

/** Rules whose breach would give something away: they have an exit code of their own. */
const leaks: ReadonlySet<string> = new Set([
  "personal data",
  "answer of a withheld municipality",
  "reported answer",
  "form column",
  "unknown column",
  "unknown file",
  "unreadable file",
  "internal page",
  "unmarked page",
  "source map",
  "broken table",
  "bytes after the end",
  "not a file"
]);

/** Every reason not to publish the site below `directory`, in the order of its files. */
export async function inspectSite(directory: string, context: GateContext = anySite): Promise<Problem[]> {
  const files = listFiles(directory);
  const problems: Problem[] = context.published ? checkListed(files, context.published, context.audience) : [];
  problems.push(...checkRegular(directory));
  const read = reader(directory, new Map());
  const site = {...context, files: new Set([...files, ...(context.left ?? [])]), read};
  const seen = new Map<string, readonly Problem[]>();
  for (const file of files) {
    const bytes = readFileSync(join(directory, file));
    // A table lies at an address for pages and at a lasting one: the same bytes of one table are read once.
    const key = /^(?:_file\/)?data\//.test(file) ? `${keyOf(file)} ${sha256(bytes)}` : undefined;
    const known = key === undefined ? undefined : seen.get(key);
    const found = known?.map((problem) => ({...problem, file})) ?? (await inspectFile(file, bytes, site));
    if (key !== undefined) seen.set(key, found);
    problems.push(...found);
  }
  return problems;
}

/** Table and form of a data file: `_file/data/hromada.0a1b2c3d.csv` and `data/hromada.csv` are both `hromada csv`. */
const keyOf = (file: string): string => `${basename(file).split(".")[0]} ${extname(file)}`;

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Every reason not to publish one file, down to its last byte; `files` are those its links may lead to. */
export async function inspectFile(file: string, bytes: Buffer, context: FileContext): Promise<Problem[]> {
  const extension = extname(file);
  const content = texts.has(extension) ? bytes.toString("utf8") : "";
  // Another program parses a script, and has done so when the rest of it is read.
  const script = extension === ".js" ? checkScript(file, content) : [];
  const problems = checkFiles(file, bytes.length, content);
  const written = await context.written?.(file);
  const isWritten = written !== undefined && bytes.equals(written);
  // A data file is searched as bytes too: names and addresses stand in Arrow as they are. What is packed has none.
  const isPacked = extension === ".wasm" || (isWritten && /^\.(xlsx|parquet)$/.test(extension));
  if (!isPacked) problems.push(...checkPrivacy(file, content || bytes.toString("utf8")));
  if (isWritten && extension === ".pdf") problems.push(...checkReading(`${file}.txt`, await pdfText(bytes), context));
  if (!isWritten) problems.push(...checkKind(file));
  problems.push(...checkTable(file, bytes, context));
  const more = bytesAfterEnd(file, bytes);
  if (more) problems.push({file, rule: "bytes after the end", cause: `${more} bytes that belong to no part of it`});
  if (content || extension === ".arrow")
    problems.push(...checkPhrases(file, content || bytes.toString("utf8"), formPhrases));
  problems.push(...checkReading(file, content, context));
  if (extension === ".html") problems.push(...(await checkPage(file, content, context)));
  problems.push(...(await script));
  return onePerRule(problems);
}

export type FileContext = GateContext & Pick<Site, "files" | "read">;

/** The same leak is found in bytes, in text and in the cell it stands in: once is enough. */
function onePerRule(problems: readonly Problem[]): Problem[] {
  const once = new Set(["personal data", "answer of a withheld municipality"]);
  return problems.filter(
    ({rule}, index) => !once.has(rule) || problems.findIndex((problem) => problem.rule === rule) === index
  );
}

/** What is neither a folder nor a file of its own would be published as what it points to. */
function checkRegular(directory: string): Problem[] {
  return readdirSync(directory, {recursive: true, encoding: "utf8"}).flatMap((name): Problem[] => {
    const status = lstatSync(join(directory, name));
    const file = name.replaceAll("\\", "/");
    return status.isFile() || status.isDirectory()
      ? []
      : [{file, rule: "not a file", cause: "a link or a device: publish the file itself"}];
  });
}

/** Columns and rows of a data file; one that cannot be read could hold anything. */
function checkTable(file: string, bytes: Uint8Array, {audience, published, withheld}: GateContext): Problem[] {
  let table: DataTable | undefined;
  try {
    table = readTable(file, bytes);
  } catch (error) {
    return bytes.length === 0
      ? []
      : [{file, rule: "broken table", cause: `cannot be read as a table: ${(error as Error).message}`}];
  }
  if (!table) return [];
  return [
    ...(published ? checkColumns(file, table.columns, published) : []),
    ...checkFormColumns(file, table, formHeadings),
    ...checkAnswers(file, table, audience, withheld),
    ...checkCells(file, table)
  ];
}

/**
 * Throws with every problem at once, and returns the number of files where there is none.
 * @throws LeakError where anything would be given away, GateError for any other problem
 */
export async function gate(directory: string, context: GateContext = anySite): Promise<number> {
  const problems = withLines(await inspectSite(directory, context), context);
  if (problems.some(({rule}) => leaks.has(rule))) throw new LeakError(problemList(problems));
  if (problems.length > 0) throw new GateError(problemList(problems));
  return listFiles(directory).length;
}

/** Reads the ids of a page once, however many links point into it. */
function reader(directory: string, anchors: Map<string, Set<string>>): (file: string) => Set<string> {
  return (file) => {
    const known = anchors.get(file);
    if (known) return known;
    const html = readFileSync(join(directory, file), "utf8");
    const found = Array.from(html.matchAll(/\s(?:id|name)="([^"]+)"/g), (match) => match[1] ?? "");
    const ids = new Set(found.map(copied));
    anchors.set(file, ids);
    return ids;
  };
}
