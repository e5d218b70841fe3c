// `npm test`, `npm run test:fast` and `npm run test:all`: types, lint and the suites of vitest.config.ts side by side,
// and one line at the end that says what was run. `npm run test:all -- --rest` leaves out what `npm test` has run.
// Other arguments go to vitest.
import {spawn} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, relative} from "node:path";
import {repository} from "./before/repository.ts";

/** The seconds that one kind of check, a test file or a tool, may take in `npm test`. */
const budget = 30;

/**
 * What reads the code without running it, the longest first, and the program of each; `npm run lint` runs all but the
 * types.
 */
const tools: Readonly<Record<string, readonly string[]>> = {
  layout: ["npx", "prettier", "--check", "src", "site", "--log-level", "warn"],
  layoutElsewhere: ["npx", "prettier", "--check", ".", "!src/**", "!site/**", "--log-level", "warn"],
  typecheck: ["npm", "run", "--silent", "typecheck"],
  unused: ["npm", "run", "--silent", "unused"],
  lint: ["npx", "biome", "lint", "--error-on-warnings"]
};

const plans = {
  test: {tools: Object.keys(tools), suites: ["fast", "smoke"]},
  fast: {tools: Object.keys(tools), suites: ["fast"]},
  all: {tools: Object.keys(tools), suites: ["fast", "full"]},
  rest: {tools: [], suites: ["full"]}
} satisfies Record<string, {tools: readonly string[]; suites: readonly string[]}>;

const inWords: Readonly<Record<string, string>> = {
  typecheck: "types",
  lint: "lint",
  layout: "layout of src and site",
  layoutElsewhere: "layout of the rest",
  unused: "unused code",
  fast: "unit, SQL, card and chart tests",
  smoke: "one site build, every kind of page in Chromium",
  full: "site builds, previews and every page in Chromium"
};

interface TestFile {
  readonly name: string;
  readonly startTime: number;
  readonly endTime: number;
  readonly assertionResults: readonly {readonly status: string}[];
}

interface Ended {
  readonly code: number;
  readonly seconds: number;
}

/** Runs a program; with `isQuiet`, what it says is shown only where it fails. */
function run(program: string, args: readonly string[], isQuiet: boolean): Promise<Ended> {
  const start = performance.now();
  const child = spawn(program, args, {cwd: repository, stdio: isQuiet ? ["ignore", "pipe", "pipe"] : "inherit"});
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => (said += String(text)));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      if (code !== 0) process.stderr.write(said);
      resolve({code: code ?? 1, seconds: (performance.now() - start) / 1000});
    });
  });
}

function readReport(file: string): readonly TestFile[] {
  try {
    return (JSON.parse(readFileSync(file, "utf8")) as {testResults: TestFile[]}).testResults;
  } catch {
    return [];
  }
}

const [mode = "test", ...words] = process.argv.slice(2);
const plan: {readonly tools: readonly string[]; readonly suites: readonly string[]} =
  plans[words.includes("--rest") ? "rest" : (mode as keyof typeof plans)];
const given = words.filter((word) => word !== "--rest");
const began = performance.now();
const folder = mkdtempSync(join(tmpdir(), "kommunebro-report-"));
const ownReport = given.find((word) => word.startsWith("--outputFile.json="))?.split("=")[1];
const report = ownReport ?? join(folder, "report.json");
const reporters = ownReport ? [] : ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];

const took = new Map<string, Ended>();
const take = async (name: string, ended: Promise<Ended>) => void took.set(name, await ended);
// The tools first, then the tests: side by side they would only take each other's processors; so would more than two
// of the tools.
const waiting = [...plan.tools];
const lane = async (): Promise<void> => {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const [program = "", ...args] = tools[name]!;
    await take(name, run(program, args, true));
  }
};
await Promise.all([lane(), lane()]);
const suites = plan.suites.map((name) => `--project=${name}`);
await take(
  "tests",
  run(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...suites, ...reporters, ...given], false)
);
const files = readReport(report);
rmSync(folder, {recursive: true, force: true});

const tests = files.flatMap(({assertionResults}) => assertionResults);
const skipped = tests.filter(({status}) => status === "pending" || status === "skipped" || status === "todo").length;
const broken = [...took].filter(([, {code}]) => code !== 0).map(([name]) => inWords[name] ?? name);
const slow = [
  ...plan.tools.map((name) => [inWords[name], took.get(name)!.seconds] as const),
  ...files.map((file) => [relative(repository, file.name), (file.endTime - file.startTime) / 1000] as const)
].filter(([, seconds]) => seconds > budget);

if (mode === "test" && slow.length > 0)
  console.log(
    `Longer than ${budget} s: ${slow.map(([name, seconds]) => `${name} (${seconds.toFixed(0)} s)`).join(", ")}.`
  );
const minutes = Math.floor((performance.now() - began) / 60_000);
const seconds = Math.round((performance.now() - began) / 1000) - 60 * minutes;
console.log(
  `Ran ${tests.length - skipped} tests in ${files.length} files${skipped ? `, skipped ${skipped}` : ""}: ` +
    `${[...plan.tools, ...plan.suites].map((name) => inWords[name]).join(", ")}; ${minutes} min ${seconds} s; ` +
    `${broken.length === 0 ? "all hold." : `BROKEN: ${broken.join(", ")}.`}`
);
process.exitCode = broken.length > 0 || (process.env.CI === "true" && skipped > 0) ? 1 : 0;
