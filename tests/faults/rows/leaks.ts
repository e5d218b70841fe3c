// Canaries: what must never be published, planted in every kind of file a site can hold, before the gate of the build
// with the
// project's own decisions (site/gate/published.json, the newest list of region types, the words of the forms).
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {arrowBytes} from "../../../loaders/warehouse/extract.ts";
import type {Cell} from "../../../loaders/warehouse/extract_csv.ts";
import {readMart} from "../../../src/marts/read_mart.ts";
import {csvOf, exported, secret} from "../../loaders/survey/form_fixture.ts";
import {plain, repository, run} from "../child.ts";
import {Observations, type Fault} from "../fault.ts";
import {writeFiles} from "../project.ts";
import {make, tables, untouched} from "../real_tables.ts";
import {hashes, moved, root as suite} from "../stage.ts";

const group = "Leaks";
const expected = "exit 5, the file and the rule named, nothing published; the report does not repeat what leaked";
const page = (body: string, head = "") =>
  "<!DOCTYPE html><html " +
  `lang="nb"><head><title>A</title>${head}</head><body><main><h1>A</h1>${body}</main></body></html>`;
const csv = (...lines: string[]) => `\uFEFF${lines.join("\r\n")}\r\n`;
const arrow = (name: string, columns: Record<string, Cell[]>) =>
  arrowBytes({
    name,
    columns: Object.entries(columns).map(([column, values]) => ({
      name: column,
      type: typeof values.find((value) => value !== null) === "number" ? "INTEGER" : "VARCHAR",
      values
    }))
  });

let project: Promise<{root: string; frontline: string}> | undefined;
/** What the gate reads of a project: the manifest, the areas, the published table of hromadas. */
function decisions() {
  return (project ??= (async () => {
    const root = mkdtempSync(join(suite, "decisions-"));
    const {data, out} = await untouched();
    for (const folder of ["site", "data", "src/data"]) mkdirSync(join(root, folder), {recursive: true});
    cpSync(join(repository, "site/gate/published.json"), join(root, "site/gate/published.json"));
    for (const table of ["areas", "texts"]) cpSync(join(data, `${table}.csv`), join(root, `data/${table}.csv`));
    cpSync(join(out, "hromada.arrow"), join(root, "src/data/hromada.arrow"));
    const exposed = readMart(readFileSync(join(out, "hromada.arrow"))).find(
      ({region_type}) => region_type === "frontline" || region_type === "occupied"
    );
    if (!exposed) throw new Error("no hromada at the front in the published table");
    return {root, frontline: String(exposed.hromada_code)};
  })());
}

type Files = Readonly<Record<string, string | Uint8Array>>;

const canary = (name: string, files: (frontline: string) => Files, rule: string, hidden?: string): Fault => ({
  group,
  name,
  expected,
  async play() {
    const {root, frontline} = await decisions();
    const site = mkdtempSync(join(suite, "site-"));
    writeFiles(site, {"nb/trends.html": page(""), ...files(frontline)});
    const {code, stderr} = await run("tests/faults/gate_program.ts", [site, root]);
    return new Observations()
      .note(code === 5, "exit 5", `exit ${code}`)
      .note(
        stderr.includes(`: ${rule}: `),
        `says “${rule}”`,
        `does not say “${rule}” but “${plain(stderr).slice(0, 240)}”`
      )
      .note(hidden === undefined || !stderr.includes(hidden), "", "the report repeats what leaked").seen;
  }
});

async function cleanSite() {
  const {root, frontline} = await decisions();
  const site = mkdtempSync(join(suite, "site-"));
  writeFiles(site, {"nb/trends.html": page(`<table><tr><th>${frontline}</th><td>1 000</td></tr></table>`)});
  const {code, stderr} = await run("tests/faults/gate_program.ts", [site, root]);
  return new Observations().note(code === 0, "exit 0", `exit ${code}, “${plain(stderr).slice(0, 200)}”`).seen;
}

/**
 * A real export that holds everything it must not: personal columns, formulas, markup; then every published file is
 * searched.
 */
async function hostileExport() {
  const built = await tables();
  const before = hashes(built.out);
  const folder = join(built.data, "../private");
  mkdirSync(folder, {recursive: true});
  writeFileSync(
    join(folder, "norwegian_profiles.csv"),
    csvOf(exported("norwegian_profiles", "nb", [{}, {place_name: "Oslo", parent_name: "Oslo"}]))
  );
  const {code, stderr} = await make(built);
  const leaked = readdirSync(built.out).filter((name) => {
    const bytes = readFileSync(join(built.out, name));
    return [secret, "Canary Sample", "onerror=", "cmd|"].some((word) => bytes.includes(word));
  });
  return new Observations()
    .note(code === 0, "the answers are read, exit 0", `exit ${code}, “${plain(stderr).slice(0, 200)}”`)
    .note(moved(before, hashes(built.out)).length > 0, "", "the export changed nothing: it was not read")
    .note(leaked.length === 0, "none of it stands in any published file", `stands in ${leaked.join(", ")}`).seen;
}

async function foreignExport() {
  const built = await tables();
  const before = hashes(built.out);
  mkdirSync(join(built.data, "../private"), {recursive: true});
  writeFileSync(join(built.data, "../private/hromada_needs.csv"), Buffer.from(`Назва;${secret}\r\n`, "utf16le"));
  const {code, stderr} = await make(built);
  return new Observations()
    .note(code === 4, "exit 4", `exit ${code}`)
    .note(
      /private\/hromada_needs\.csv/.test(stderr) && /nothing of it was read/.test(stderr),
      "says “nothing of it was read”",
      `says “${plain(stderr).slice(0, 200)}”`
    )
    .note(!stderr.includes(secret), "", "the report repeats what stands in the export")
    .note(moved(before, hashes(built.out)).length === 0, "the extracts as they were", "the extracts changed").seen;
}

const mail = "kari.canary@example.org";

export const faults: readonly Fault[] = [
  {group, name: "nothing that must not be published", expected: "let through, exit 0", play: cleanSite},
  canary("an e-mail address in a page", () => ({"nb/trends.html": page(mail)}), "personal data", mail),
  canary(
    "an e-mail address in a CSV file",
    () => ({"_file/data/oblast.0a1b2c3d.csv": csv("oblast_code", mail)}),
    "personal data",
    mail
  ),
  canary(
    "a telephone number in an Arrow file",
    () => ({"_file/data/oblast.0a1b2c3d.arrow": arrow("oblast", {oblast_code: ["+47 912 34 567"]})}),
    "personal data",
    "912 34 567"
  ),
  canary(
    "an e-mail address in a script",
    () => ({"_import/generated/live_trends.0a1b2c3d.js": `export const who = "${mail}";`}),
    "personal data",
    mail
  ),
  canary(
    "a column of a form in a page",
    () => ({"nb/trends.html": page("Starttidspunkt, Fullføringstidspunkt, E-postadresse")}),
    "form column"
  ),
  canary(
    "a new column of a published table",
    () => ({"_file/data/oblast.0a1b2c3d.csv": csv("oblast_code,responsible_role", "UA-05,x")}),
    "unknown column"
  ),
  canary("a table nobody has decided on", () => ({"_file/data/answers.0a1b2c3d.csv": csv("a", "1")}), "unknown file"),
  canary("a page nobody has decided on", () => ({"nb/hemmelig.html": page("")}), "unknown file"),
  canary("a page of the internal edition", () => ({"nb/cases.html": page("")}), "internal page"),
  canary("a search index", () => ({"_observablehq/minisearch.0a1b2c3d.json": "{}"}), "unknown file"),
  canary("a source map", () => ({"_import/generated/live_trends.0a1b2c3d.js.map": "{}"}), "source map"),
  canary("a PDF document", () => ({"_file/rapport.0a1b2c3d.pdf": `%PDF-1.7\n${mail}`}), "unreadable file"),
  canary("a warehouse", () => ({"_file/warehouse.duckdb": "x"}), "unreadable file"),
  canary(
    "a need of a hromada at the front, in a CSV file",
    (code) => ({"_file/data/match_answer.0a1b2c3d.csv": csv("place_code,area_code", `${code},equipment`)}),
    "answer of a withheld municipality"
  ),
  canary(
    "a need of a hromada at the front, in an Arrow file",
    (code) => ({
      "_file/data/match_answer.0a1b2c3d.arrow": arrow("match_answer", {place_code: [code], area_code: ["equipment"]})
    }),
    "answer of a withheld municipality"
  ),
  canary(
    "a need of a hromada at the front, in a table of a page",
    (code) => ({"nb/trends.html": page(`<table><tr><th>${code}</th><td>equipment</td></tr></table>`)}),
    "answer of a withheld municipality"
  ),
  canary(
    "a need of a hromada at the front, in JSON inside a page",
    (code) => ({
      "nb/trends.html": page("", `<script type="application/json">{"code": "${code}", "needs": ["equipment"]}</script>`)
    }),
    "answer of a withheld municipality"
  ),
  canary(
    "an answer that was reported and not made up",
    () => ({"_file/data/match_answer.0a1b2c3d.csv": csv("place_code,area_code,evidence", "0301,equipment,reported")}),
    "reported answer"
  ),
  {
    group,
    name: "a form export with e-mail addresses, names, formulas and markup",
    expected: "read as far as it may be; none of it in any published file",
    play: hostileExport
  },
  {
    group,
    name: "a form export in UTF-16",
    expected: "exit 4, nothing of it read or repeated; the extracts stay",
    play: foreignExport
  }
];
