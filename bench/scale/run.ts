// `npm run bench:scale`: a made-up table of local budgets at a few sizes through import, contract and marts, and the
// same marts by DuckDB and by ClickHouse. `-- --rows 1,5` measures those sizes alone, in millions; it keeps what it
// measured in RESULTS.md. A benchmark never fails a build.
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import {cpus, loadavg, tmpdir, totalmem} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {sqlRoot, sqlFiles} from "../../loaders/warehouse/sql_layers.ts";
import {measure, tsx, type Measured} from "../child.ts";
import {markdownTable} from "../statistics.ts";
import type {BothEngines} from "./clickhouse.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const {values: chosen} = parseArgs({options: {rows: {type: "string", default: "1,5,20"}, keep: {type: "string"}}});
const sizes = chosen.rows.split(",").map(Number);
const began = loadavg();
const log = (line: string): void => void process.stderr.write(`${line}\n`);

/** What a step took at one size. */
type Took = Pick<Measured, "seconds"> & {readonly cpu: number; readonly peak: number; readonly load: number};
const steps = new Map<string, Map<number, Took>>();

async function step(name: string, size: number, args: readonly string[], cwd = root): Promise<string> {
  const load = loadavg()[0]!;
  const {seconds, processes, output} = await measure(process.execPath, [...tsx, ...args], {cwd});
  const first = processes[0]!;
  const took = {seconds, cpu: first.cpuSeconds, peak: first.peakBytes / 1e6, load};
  steps.set(name, (steps.get(name) ?? new Map<number, Took>()).set(size, took));
  log(
    `${size} million, ${name}: ${seconds.toFixed(1)} s, processor ${took.cpu.toFixed(1)} s, ${took.peak.toFixed(0)} MB`
  );
  return output;
}

const cli = join(root, "loaders/cli.ts");
const large = (dataDir: string, ...words: string[]): string[] => [cli, "large", ...words, "--data", dataDir];

/** Rows, Parquet files and bytes of each size, as the tables say them. */
const weights: string[][] = [["million rows", "CSV MB", "Parquet MB", "files"]];

async function measureSize(size: number, folder: string): Promise<void> {
  const dataDir = join(folder, "data");
  const csv = join(folder, "budgets.csv");
  mkdirSync(dataDir, {recursive: true});
  const seed = (rows: number, to: string, ...only: string[]): Promise<Measured> =>
    measure(process.execPath, [...tsx, join(here, "seed.ts"), String(rows), to, "data/hromadas.csv", ...only], {
      cwd: root
    });
  await seed(size * 1e6, csv);
  const get = ["--get", "made up by bench/scale/seed.ts"];
  await step(
    "import of the CSV: Parquet, contract, manifest",
    size,
    large(dataDir, "import", "local_budgets", csv, ...get)
  );
  weights.push(weightOf(size, dataDir, csv));
  rmSync(csv);
  await step("contract of every file, afresh", size, large(dataDir, "check"));
  for (const {table} of sqlFiles("large_mart", sqlRoot)) {
    const sql = sqlOf(folder, (mart) => mart === table);
    await step(`mart ${table}, alone`, size, [join(here, "mart.ts"), dataDir, sql]);
  }
  // Without a mart in the SQL there is none in the file either, so that all of them are built in one process.
  await measure(process.execPath, [...tsx, join(here, "mart.ts"), dataDir, sqlOf(folder, () => false)], {cwd: root});
  const all = sqlOf(folder, () => true);
  await step("all marts", size, [join(here, "mart.ts"), dataDir, all]);
  await step("nothing changed", size, [join(here, "mart.ts"), dataDir, all]);
  appendFileSync(join(all, "large_mart/budget_spread.sql"), "-- a comment more\n");
  await step("a comment changed", size, [join(here, "mart.ts"), dataDir, all]);
  await seed(size * 1e6, csv, "year = 2021 AND getvariable('oblasts')[h + 1] = 'UA-05' AND (c > 0 OR f = 0)");
  await step("import of one changed partition", size, large(dataDir, "import", "local_budgets", csv, ...get));
  await step("all marts after it", size, [join(here, "mart.ts"), dataDir, all]);
}

/** A copy of the SQL with those marts that are asked for. */
function sqlOf(folder: string, asked: (mart: string) => boolean): string {
  const to = join(folder, "sql");
  rmSync(to, {recursive: true, force: true});
  cpSync(join(sqlRoot, "large"), join(to, "large"), {recursive: true});
  mkdirSync(join(to, "large_mart"));
  for (const {table} of sqlFiles("large_mart", sqlRoot).filter(({table}) => asked(table)))
    cpSync(join(sqlRoot, `large_mart/${table}.sql`), join(to, `large_mart/${table}.sql`));
  return to;
}

function weightOf(size: number, dataDir: string, csv: string): string[] {
  const {files} = JSON.parse(readFileSync(join(dataDir, "large/local_budgets.json"), "utf8")) as {
    files: readonly {readonly bytes: number}[];
  };
  const parquet = files.reduce((sum, {bytes}) => sum + bytes, 0) / 1e6;
  return [String(size), (statSync(csv).size / 1e6).toFixed(0), parquet.toFixed(0), String(files.length)];
}

function stepTable(): string {
  const known = [...new Set([...steps.values()].flatMap((took) => [...took.keys()]))];
  const cell = (took: Took | undefined): string =>
    took ? `${took.seconds.toFixed(1)} / ${took.cpu.toFixed(1)} / ${took.peak.toFixed(0)}` : "–";
  // The start of a process is the same at every size: what a million rows more cost says whether growth is linear.
  const growth = (took: ReadonlyMap<number, Took>): string =>
    known
      .slice(1)
      .map((size, at) => [known[at]!, size] as const)
      .map(([from, to]) => ((took.get(to)?.cpu ?? NaN) - (took.get(from)?.cpu ?? NaN)) / (to - from))
      .map((seconds) => seconds.toFixed(2))
      .join(", ") || "–";
  return markdownTable([
    ["wall s / processor s / peak MB", ...known.map((size) => `${size} million`), "processor s a million more"],
    ...[...steps].map(([name, took]) => [name, ...known.map((size) => cell(took.get(size))), growth(took)])
  ]);
}

async function bothEngines(folder: string): Promise<string> {
  if (!existsSync(join(here, "node_modules/chdb")))
    return "Not measured: npm install --ignore-scripts --prefix bench/scale brings ClickHouse.";
  const {output} = await measure(
    process.execPath,
    [...tsx, join(here, "clickhouse.ts"), join(folder, "data/large/local_budgets")],
    {cwd: root}
  );
  const lines = output.split("\n").filter((line) => line.startsWith("{"));
  const version = /^ClickHouse .*$/m.exec(output)?.[0] ?? "ClickHouse";
  const results = lines.map((line) => JSON.parse(line) as BothEngines);
  return markdownTable([
    ["mart", "rows", "DuckDB s", `${version}, s`, "exact values", "of them other", "quantiles", "furthest, relative"],
    ...results.map((one) => [
      one.mart,
      String(one.rows),
      one.duckdbSeconds.toFixed(2),
      one.clickhouseSeconds.toFixed(2),
      String(one.exact),
      String(one.different),
      String(one.quantiles),
      one.furthest.toExponential(1)
    ])
  ]);
}

/** Everybody's best twenty for 90,000 made-up municipalities of another country, from the extracts that are there. */
async function everybodyAbroad(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "kommunebro-scale-"));
  try {
    const {seconds, processes, output} = await measure(
      process.execPath,
      [...tsx, join(here, "authorities.ts"), "90000", join(folder, "best.csv")],
      {cwd: root}
    );
    const {cpuSeconds, peakBytes} = processes[0]!;
    return markdownTable([
      ["municipalities", "wall s", "processor s", "peak MB", "written"],
      ["90,000", seconds.toFixed(0), cpuSeconds.toFixed(0), (peakBytes / 1e6).toFixed(0), output.trim()]
    ]);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

const sections: string[] = [];
let engines = "Not measured.";
let authorities = "Not measured yet.";
for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), "kommunebro-scale-"));
  try {
    await measureSize(size, folder);
    if (size === sizes[0]) engines = await bothEngines(folder);
  } catch (error) {
    sections.push(`${size} million: not measured to the end: ${(error as Error).message.slice(0, 400)}`);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
  keep();
}
authorities = await everybodyAbroad().catch((error: Error) => `Not measured: ${error.message.slice(0, 400)}`);
process.stdout.write(keep());

/** Writes what has been measured so far, so that an end before the end loses only what was still to come. */
function keep(): string {
  const facts = [
    `date: ${new Date().toISOString().slice(0, 10)}`,
    `machine: ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, ${(totalmem() / 2 ** 30).toFixed(0)} GB`,
    `load when it began (1, 5, 15 min): ${began.map((one) => one.toFixed(1)).join(", ")}, now: ${loadavg()
      .map((one) => one.toFixed(1))
      .join(", ")}`,
    `Node: ${process.version}`
  ];
  const report = [
    "# Results of `npm run bench:scale`",
    facts.map((fact) => `- ${fact}`).join("\n"),
    `## The table\n\n${markdownTable(weights)}`,
    `## Each step, a process of its own\n\n${[stepTable(), ...sections].join("\n\n")}`,
    `## Two engines on ${sizes[0]} million rows, the middle of three runs\n\n${engines}`,
    `## Everybody’s best twenty, as many as Europe has authorities\n\n${authorities}`,
    readFileSync(join(here, "how.md"), "utf8").trim()
  ].join("\n\n");
  writeFileSync(chosen.keep ?? join(here, "RESULTS.md"), `${report}\n`);
  return `${report}\n`;
}
