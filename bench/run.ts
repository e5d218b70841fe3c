// `npm run bench`: measurements beside named peers, printed and kept in RESULTS.md. A benchmark never fails a build.
// `npm run bench -- --rounds 1 --only pages` measures a part, prints it and keeps nothing.
import {execFileSync} from "node:child_process";
import {readFileSync, rmSync, writeFileSync} from "node:fs";
import {cpus, loadavg, platform, totalmem} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {buildCold, buildDefaultPage, freshCopy} from "./build.ts";
import {benchPages, startBrowser} from "./pages.ts";
import {benchRefresh} from "./refresh.ts";
import {markdownTable} from "./statistics.ts";
import {conditions} from "./visit.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const {values: chosen} = parseArgs({options: {rounds: {type: "string", default: "3"}, only: {type: "string"}}});
const mirror = fileURLToPath(new URL("../../shared/mirror", import.meta.url));
const rounds = Number(chosen.rounds);
const log = (line: string): void => void process.stderr.write(`${line}\n`);

/** Runs one part; what goes wrong becomes a sentence in the report instead of an exit code. */
async function part(title: string, run: () => Promise<string>): Promise<string> {
  log(title);
  try {
    return `## ${title}\n\n${await run()}`;
  } catch (error) {
    return `## ${title}\n\nNot measured: ${(error as Error).message}`;
  }
}

function machine(chromium: string): string {
  const version = (name: string): string =>
    (JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")) as {version: string}).version;
  const packages = [
    "@observablehq/framework",
    "@observablehq/plot",
    "@observablehq/inputs",
    "@duckdb/node-api",
    "@duckdb/duckdb-wasm",
    "playwright-core"
  ];
  const facts = [
    ["date", new Date().toISOString().slice(0, 10)],
    ["commit", execFileSync("git", ["rev-parse", "--short", "HEAD"], {cwd: root, encoding: "utf8"}).trim()],
    [
      "machine",
      `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ` +
        `${platform()}`
    ],
    [
      "load when it began (1, 5, 15 min)",
      loadavg()
        .map((value) => value.toFixed(1))
        .join(", ")
    ],
    ["Node", process.version],
    ["Chromium", chromium],
    ["packages", packages.map((name) => `${name} ${version(name)}`).join(", ")]
  ];
  return facts.map(([name, fact]) => `- ${name}: ${fact}`).join("\n");
}

async function benchBuild(copy: string): Promise<string> {
  const {seconds, processes, output} = await buildCold(copy);
  const steps = output.split("\n").filter((line) => /^(data|scripts|pages|gate) +[\d.]+ s/.test(line));
  const largest = processes[0];
  const sum = processes.reduce((total, one) => total + one.peakBytes, 0) / 1e6;
  const row = [
    `npm run build`,
    seconds.toFixed(1),
    `${((largest?.peakBytes ?? NaN) / 1e6).toFixed(0)} (${largest?.name})`,
    sum.toFixed(0)
  ];
  const head = ["cold", "wall s", "peak RSS MB, largest process", "sum of all Node processes' peaks MB"];
  return `${markdownTable([head, row])}\n\n\`\`\`\n${steps.join("\n")}\n\`\`\``;
}

if (chosen.only === "match") {
  // It builds nothing, has peers of its own, and keeps its own results.
  await import("./match/run.ts");
  process.exit();
}
const browser = await startBrowser();
const copy = freshCopy(root);
const wanted = (name: string): boolean => chosen.only === undefined || chosen.only === name;
const sections = [`# Results of \`npm run bench\``, machine(browser?.version() ?? "not found")];
try {
  if (wanted("refresh")) sections.push(await part("Refresh", () => benchRefresh(copy, mirror, rounds + 2)));
  if (wanted("build") || wanted("pages")) sections.push(await part("Build", () => benchBuild(copy)));
  if (wanted("pages")) {
    sections.push(
      await part("Pages", async () => {
        if (!browser) return "Not measured: no Chromium was found. Debian and Ubuntu: apt-get install chromium.";
        return benchPages(browser, join(copy, "dist"), await buildDefaultPage(copy), rounds, log);
      })
    );
  }
} finally {
  await browser?.close();
  rmSync(copy, {recursive: true, force: true});
}
sections.push(
  readFileSync(new URL("./how.md", import.meta.url), "utf8")
    .replaceAll("{rounds}", String(rounds))
    .replaceAll("{refreshRounds}", String(rounds + 2))
    .replaceAll("{latency}", String(conditions.latency))
    .replaceAll("{megabits}", String(conditions.megabits))
    .replaceAll("{cpu}", String(conditions.cpu))
    .replaceAll("{width}", String(conditions.width))
    .replaceAll("{height}", String(conditions.height))
    .trim()
);
const report = `${sections.join("\n\n")}\n`;
process.stdout.write(report);
if (chosen.only === undefined) writeFileSync(new URL("./RESULTS.md", import.meta.url), report);
