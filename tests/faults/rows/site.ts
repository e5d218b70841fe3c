// Faults of a build: pages, loaders, packages, two at once. Framework itself ends with exit code 0 on most of them.
import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Fault} from "../fault.ts";
import {Observations} from "../fault.ts";
import {plain, start, until} from "../child.ts";
import {build, oldSite, project, refusedBuild, writeFiles, type BuildFault} from "../project.ts";
import {hashes, moved} from "../stage.ts";
import {onSmallDisk} from "../small_disk.ts";
import {listFiles} from "../../../site/files.ts";

const group = "The build of the site";
const page = (body: string) => ({"src/index.md": `# New\n\n${body}\n`});
const loader = (name: string, code: string) => ({
  ...page(`\`\`\`js\nFileAttachment("${name}").text()\n\`\`\``),
  [`src/${name}.ts`]: code
});

const refused = (
  name: string,
  files: BuildFault["files"],
  says: BuildFault["says"],
  more: Partial<BuildFault> & {expected?: string; waits?: boolean} = {}
): Fault => ({
  group,
  name,
  waits: more.waits ?? false,
  expected: more.expected ?? "the build fails and names file and line; the old site stays",
  play: () => refusedBuild({files, says, exit: 1, ...more})
});
const named = "the build fails and names it; the old site stays";
const leak = "exit 5, nothing published; the report does not repeat what leaked";

/** The record of a table whose facts are of 2020. */
const stale = (more: object = {}): string =>
  JSON.stringify({
    table: "places",
    as_of: "2020-01-01",
    kind: "refreshed",
    freshness: {warn_after_days: 10, error_after_days: 20, why: {en: "x", nb: "x"}, ...more}
  });

async function twoBuilds() {
  const root = await project();
  const first = start("site/build.ts", [], {env: {KOMMUNEBRO_ROOT: root}});
  await until(first, () => existsSync(join(root, ".cache/build.lock")));
  const second = await build(root);
  const ended = await first.ended;
  return new Observations()
    .note(second.code === 6, "the second: exit 6", `the second: exit ${second.code}`)
    .note(
      second.stderr.includes(`process ${first.child.pid}`),
      "names the process",
      `says “${plain(second.stderr).slice(0, 160)}”`
    )
    .note(
      ended.code === 0,
      "the first goes on, exit 0",
      `the first: exit ${ended.code}, “${plain(ended.stderr).slice(0, 160)}”`
    ).seen;
}

async function deadLock() {
  const root = await project();
  const gone = start("loaders/samples/sample_random.ts", []);
  await gone.ended;
  writeFiles(root, {".cache/build.lock": JSON.stringify({pid: gone.child.pid, started: "2026-01-01T00:00:00.000Z"})});
  const ended = await build(root);
  return new Observations()
    .note(ended.code === 0, "taken over, exit 0", `exit ${ended.code}, “${plain(ended.stderr).slice(0, 160)}”`)
    .note(!existsSync(join(root, ".cache/build.lock")), "no lock is left", "a lock is left").seen;
}

/** What a kill in the middle of Framework's own writing would leave: a package of its cache cut in half. */
async function cutPackage() {
  const root = await project();
  writeFiles(root, page('```js\nimport {format} from "npm:isoformat";\ndisplay(format(new Date(0)));\n```'));
  await build(root);
  const before = hashes(join(root, "dist"));
  const killed = start("site/build.ts", [], {env: {KOMMUNEBRO_ROOT: root}});
  const cache = join(root, "src/.observablehq/cache");
  await until(killed, () => existsSync(join(root, "dist.staging")));
  killed.killAll();
  await killed.ended;
  const scripts = listFiles(cache).filter((file) => file.startsWith("_npm/") && file.endsWith(".js"));
  if (scripts.length === 0) throw new Error("nothing lies in the cache of packages");
  for (const file of scripts) writeFileSync(join(cache, file), readFileSync(join(cache, file)).subarray(0, 40));
  const ended = await build(root);
  return oldSite(
    root,
    before,
    new Observations().note(ended.code === 0, "exit 0", `exit ${ended.code}, “${plain(ended.stderr).slice(0, 200)}”`)
  ).seen;
}

async function fullDisk() {
  const root = await project();
  writeFiles(root, page("The new site, which does not fit."));
  const before = hashes(join(root, "dist"));
  const ended = await onSmallDisk({folder: root, freeKb: 40}, "site/build.ts", [], {KOMMUNEBRO_ROOT: root});
  return oldSite(
    root,
    before,
    new Observations()
      .note(ended.code === 7, "exit 7", `exit ${ended.code}, “${plain(ended.stderr).slice(0, 200)}”`)
      .note(
        /No space left|ENOSPC|no space left/.test(ended.stderr),
        "says “no space left on device”",
        `says “${plain(ended.stderr).slice(0, 160)}”`
      )
  ).seen;
}

async function anotherYear() {
  const root = await project();
  const before = hashes(join(root, "dist"));
  const {code, stderr} = await build(root, {
    preload: ["tests/faults/shift_clock.mjs"],
    env: {FAULTS_SHIFT: String(365 * 86_400_000), TZ: "Pacific/Kiritimati"}
  });
  const changed = moved(before, hashes(join(root, "dist")));
  return new Observations()
    .note(code === 0, "exit 0", `exit ${code}, “${plain(stderr).slice(0, 160)}”`)
    .note(changed.length === 0, "the same bytes", `other bytes: ${changed.join(", ")}`).seen;
}

export const faults: readonly Fault[] = [
  refused("a link to a page that is not there", page("[gone](./gone)"), ["broken link", "src/index.md:3"]),
  refused("a link to a place that is not on the page", page("[gone](#gone)"), [
    "no element with the id gone",
    "src/index.md:3"
  ]),
  refused("an import that means nothing to a browser", page('```js\nimport "left-pad";\n```'), [
    "bare import",
    "left-pad",
    "src/index.md:4"
  ]),
  refused("a package that is not installed", page('```js\nimport "npm:left-pad";\n```'), ["left-pad"], {
    expected: named
  }),
  refused("a version that is not installed", page('```js\nimport "npm:d3@6.0.0";\n```'), ["d3@6.0.0"], {
    expected: named
  }),
  refused("a syntax error in a page's code", page("```js\nconst a = 1;\nlet = ;\n```"), [
    "SyntaxError",
    "src/index.md:5"
  ]),
  refused("a syntax error in the text of a page", page("Two is ${1 + }."), ["SyntaxError", "src/index.md:3"]),
  refused(
    "a script from another host",
    page('<script src="https://example.org/a.js"></script>'),
    ["foreign host", "example.org"],
    {expected: named}
  ),
  refused("a loader that prints nothing", loader("numbers.json", ""), ["empty file", /numbers/], {expected: named}),
  refused(
    "a loader that prints half a JSON file",
    loader("numbers.json", "console.log('{\"a\": [1, 2');"),
    ["broken JSON", /numbers/],
    {expected: named}
  ),
  refused(
    "a loader that prints half a CSV file",
    loader("numbers.csv", 'process.stdout.write("a,b\\n1,2\\n3");'),
    ["broken table", /numbers/],
    {
      exit: 5,
      expected:
        "the build fails (exit 5: a table that cannot be read could hold anything) and names it; the old site stays"
    }
  ),
  refused(
    "a loader that fails in the middle",
    loader("numbers.json", 'console.log("[1"); process.exit(3);'),
    [/numbers/],
    {expected: named}
  ),
  refused(
    "a loader that never ends",
    loader("numbers.json", 'console.log("[1"); setInterval(() => {}, 1_000);'),
    [/numbers/],
    {
      waits: true,
      expected: "ended after a limit (here 60 seconds) and named; the old site stays",
      how: {env: {KOMMUNEBRO_PAGES_LIMIT_S: "60"}, patience: 200}
    }
  ),
  refused(
    "a loader that asks a server",
    loader("numbers.json", 'await fetch("http://192.0.2.1/");\nconsole.log("{}");'),
    ["192.0.2.1"],
    {expected: "refused, the host named; the old site stays"}
  ),
  refused(
    "an e-mail address in a page",
    page("Write to kari.canary@example.org."),
    ["personal data", "an e-mail address (kar…"],
    {exit: 5, expected: leak}
  ),
  refused(
    "a telephone number that a loader prints",
    loader("numbers.json", 'console.log(JSON.stringify("+380 44 123 45 67"));'),
    ["personal data", "a telephone number"],
    {exit: 5, expected: leak}
  ),
  refused(
    "a source map beside a page",
    {...page('```js\nFileAttachment("a.js.map").text()\n```'), "src/a.js.map": "{}"},
    ["source map"],
    {exit: 5, expected: leak}
  ),
  refused(
    "a workbook beside a page",
    {...page('```js\nFileAttachment("svar.xlsx").blob()\n```'), "src/svar.xlsx": "PK"},
    ["unreadable file"],
    {exit: 5, expected: leak}
  ),
  refused("a wrong word for the audience", {}, ["AUDIENCE"], {
    exit: 2,
    expected: "exit 2 and the words there are; the old site stays",
    how: {env: {AUDIENCE: "everybody"}}
  }),
  refused(
    "facts older than their limit",
    {"data/places.json": stale()},
    ["The public site is not built: one table is older than allowed", "data/places: the facts (2020-01-01)"],
    {exit: 4, expected: "no public site, exit 4, the table and the way out named; the old site stays"}
  ),
  refused(
    "facts older than their limit, accepted until a day that has passed",
    {"data/places.json": stale({accepted_until: "2021-01-01", accepted_because: {en: "x", nb: "x"}})},
    ["it was accepted until 2021-01-01"],
    {exit: 4, expected: "no public site, exit 4, the day named; the old site stays"}
  ),
  {
    group,
    name: "two builds at once",
    expected: "the second exits 6 and names the first; the first goes on",
    play: twoBuilds
  },
  {group, name: "a lock of a build that was killed", expected: "taken over, exit 0", play: deadLock},
  {
    group,
    name: "packages in Framework's cache cut in half by a kill",
    expected: "made anew; the same site, exit 0",
    play: cutPackage
  },
  {group, name: "the disk is full", expected: "exit 7; the old site stays", play: fullDisk},
  {group, name: "the clock a year ahead, the machine elsewhere", expected: "the same bytes", play: anotherYear}
];
