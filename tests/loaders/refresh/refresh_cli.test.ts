import {spawn} from "node:child_process";
import {createHash} from "node:crypto";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {catalogue} from "../../../loaders/refresh/catalogue.ts";
import {readJournal} from "../../../loaders/disk/journal.ts";
import type {AnySource} from "../../../loaders/read/source.ts";
import {answer, loopback} from "../../fixtures/loopback.ts";
import {bytesOf, csvOf, fixtures, mirrorPath, writeMirrorFile, type Sheet} from "../../fixtures/mirror.ts";

const {sources, tables} = await catalogue();
/** Those that a refresh reads unless others are named. */
const ordinary = sources.filter((source) => source.onlyByName === undefined);
const sourceOf = (id: string): AnySource => sources.find((source) => source.id === id)!;

let root: string;
let good: {mirror: string; data: string};

/** A whole made-up mirror and the tables a first refresh makes of it; every test works on a copy. */
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "kommunebro-"));
  good = {mirror: join(root, "mirror"), data: join(root, "data")};
  const made = fixtures();
  for (const source of sources) writeMirrorFile(good.mirror, source, await bytesOf(source, made[source.id]!));
  mkdirSync(join(good.data, "geo"), {recursive: true});
  for (const table of tables) {
    const record = table.kind === "csv" ? `${table.name}.json` : `${table.name}.meta.json`;
    copyFileSync(join("data", record), join(good.data, record));
  }
  const first = await cli(["refresh", "--mirror", good.mirror, "--data", good.data, "--cache", join(root, "cache")]);
  if (first.code !== 0) throw new Error(first.stderr);
});
afterAll(() => rmSync(root, {recursive: true, force: true}));

function cli(args: readonly string[]): Promise<{code: number | null; stdout: string; stderr: string}> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx/esm", "loaders/cli.ts", ...args], {
      stdio: ["ignore", "pipe", "pipe"]
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (text) => (stdout += text));
    child.stderr.on("data", (text) => (stderr += text));
    child.on("close", (code) => resolve({code, stdout, stderr}));
  });
}

/** A hash per file, so that a test can say that nothing in a folder moved. */
function fingerprint(folder: string): Record<string, string> {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(folder.length),
        createHash("sha256")
          .update(readFileSync(join(entry.parentPath, entry.name)))
          .digest("hex")
      ])
      .sort()
  );
}

interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
  /** Folder of the copies: mirror, data, cache. */
  place: string;
  before: Record<string, string>;
  after: Record<string, string>;
}

let runs = 0;
/** Refreshes `ids` from a copy of the good mirror after `spoil` had its way with it. */
async function refreshSpoiled(
  ids: readonly string[],
  spoil: (mirror: string) => void,
  more: readonly string[] = []
): Promise<Run> {
  const place = join(root, `run${runs++}`);
  cpSync(good.mirror, join(place, "mirror"), {recursive: true});
  cpSync(good.data, join(place, "data"), {recursive: true});
  spoil(join(place, "mirror"));
  const before = fingerprint(join(place, "data"));
  const run = await cli([
    "refresh",
    ...ids,
    "--mirror",
    join(place, "mirror"),
    "--data",
    join(place, "data"),
    "--cache",
    join(place, "cache"),
    ...more
  ]);
  return {...run, place, before, after: fingerprint(join(place, "data"))};
}

function sheet(id: string): Sheet {
  return fixtures()[id] as Sheet;
}

const war = () => sheet("war-status");
const put = (id: string, content: Uint8Array | string) => (mirror: string) =>
  writeMirrorFile(mirror, sourceOf(id), content);

const cp1251 = (text: string) =>
  Buffer.from(
    [...text].map((letter) => {
      const code = letter.charCodeAt(0);
      return code < 128 ? code : code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : 0xb3;
    })
  );

describe("a bad file is refused with exit code 4, one clear report, and every table as it was", () => {
  const withText = (() => {
    const spoiled = sheet("budgets");
    spoiled.rows[7]![4] = "багато";
    return csvOf(spoiled);
  })();
  const cases: [string, string[], (mirror: string) => void, string[]][] = [
    [
      "a renamed column",
      ["war-status"],
      put("war-status", csvOf({...war(), header: war().header.with(1, "war_zone_2704")})),
      [
        "minregion-war-status.csv",
        "column war_zone_27_04_2022: is missing from the header",
        "Nearest names in the file: war_zone_2704"
      ]
    ],
    [
      "a missing column",
      ["war-status"],
      put(
        "war-status",
        csvOf({header: war().header.toSpliced(1, 1), rows: war().rows.map((row) => row.toSpliced(1, 1))})
      ),
      ["column war_zone_27_04_2022: is missing from the header"]
    ],
    [
      "a duplicate key",
      ["war-status"],
      put("war-status", csvOf({...war(), rows: war().rows.with(3, war().rows[2]!)})),
      ["is the key and stands twice: 1 row too many", war().rows[2]![0]!]
    ],
    [
      "text in a number",
      ["budgets"],
      put("budgets", withText),
      ["hromada_budget_2020_2022.csv", "row 9, column income_own: is not a number (“багато”)"]
    ],
    [
      "a last row that is cut off",
      ["war-status"],
      put("war-status", csvOf(war()).slice(0, -12)),
      ["row 1470", "does not end with a line end", "cut off"]
    ],
    [
      "an HTML page in place of a CSV",
      ["war-status"],
      put("war-status", "<!doctype html><title>Sign in</title><p>"),
      ["is an HTML or XML page in place of a CSV file (“Sign in”)"]
    ],
    [
      "an HTML page in place of an xlsx",
      ["financial-capacity"],
      put("financial-capacity", "<html><head><title>Not found</title>"),
      ["fin_capacity_merged.xlsx", "is an HTML or XML page in place of an xlsx workbook (“Not found”)"]
    ],
    [
      "a PDF in place of a JSON file",
      ["fylker"],
      put("fylker", "%PDF-1.7 …"),
      ["is a PDF document in place of a JSON file"]
    ],
    [
      "an xlsx that is cut off",
      ["financial-capacity"],
      (mirror) =>
        writeFileSync(
          mirrorPath(mirror, sourceOf("financial-capacity")),
          readFileSync(mirrorPath(mirror, sourceOf("financial-capacity"))).subarray(0, 9_000)
        ),
      ["cut off"]
    ],
    ["an empty file", ["war-status"], put("war-status", ""), ["is empty, expected a CSV file"]],
    [
      "a file with a header only",
      ["war-status"],
      put("war-status", csvOf({...war(), rows: []})),
      ["has 0 rows, expected 1469"]
    ],
    [
      "cp1251 bytes",
      ["hromada-register"],
      put("hromada-register", cp1251(csvOf(sheet("hromada-register")))),
      ["row 2: is not UTF-8", "looks like Windows-1251"]
    ],
    [
      "a quote that is never closed",
      ["war-status"],
      put("war-status", csvOf(war()).replace("\n", '\n"')),
      ["has a quote that is never closed"]
    ],
    [
      "a code that the register does not know",
      ["e-democracy"],
      put(
        "e-democracy",
        csvOf({
          ...sheet("e-democracy"),
          rows: sheet("e-democracy").rows.with(0, ["UA05999999999999999", "1", "0", "0", "1", "-"])
        })
      ),
      ["edem-data.csv", "is not in the register of hromadas (“UA05999999999999999”)"]
    ],
    [
      "budgets that do not add up",
      ["budgets"],
      put(
        "budgets",
        csvOf({...sheet("budgets"), rows: sheet("budgets").rows.with(0, sheet("budgets").rows[0]!.with(2, "1.5"))})
      ),
      ["income_total: is not income_own + income_transfert"]
    ]
  ];

  test.concurrent.each(cases)("%s", async (_name, ids, spoil, sentences) => {
    const run = await refreshSpoiled(ids, spoil);
    expect(run.stderr).toContain("breaks its contract");
    for (const sentence of sentences) expect(run.stderr).toContain(sentence);
    expect(run.stderr).not.toContain("    at ");
    expect(run.code).toBe(4);
    expect(run.after).toEqual(run.before);
  });
});

test.concurrent("reordered columns and rows give the same table, byte for byte", async () => {
  const {header, rows} = war();
  const order = [3, 0, 5, 1, 6, 4, 2];
  const shuffled = {
    header: order.map((at) => header[at]!),
    rows: rows.map((row) => order.map((at) => row[at]!)).reverse()
  };
  const run = await refreshSpoiled(["war-status"], put("war-status", csvOf(shuffled)));
  expect(run.code).toBe(0);
  expect(run.after).toEqual(run.before);
});

test.concurrent("a byte order mark and CRLF line ends change nothing", async () => {
  const run = await refreshSpoiled(["war-status"], put("war-status", `\ufeff${csvOf(war()).replaceAll("\n", "\r\n")}`));
  expect(run.stderr).toBe("");
  expect(run.code).toBe(0);
  expect(run.after).toEqual(run.before);
});

test.concurrent("a second refresh of the same files leaves every byte as it was, records included", async () => {
  const run = await refreshSpoiled([], () => {});
  expect(run.code).toBe(0);
  expect(run.after).toEqual(run.before);
  expect(run.stdout).toContain("hromada_budgets                      4,407      0        0     0  unchanged");
});

test.concurrent("a file missing from the mirror is exit code 3; the other sources go on", async () => {
  const changed = sheet("war-status");
  changed.rows[0]![1] = "1";
  const run = await refreshSpoiled([], (mirror) => {
    rmSync(mirrorPath(mirror, sourceOf("cooperation-agreements")));
    put("war-status", csvOf(changed))(mirror);
  });
  expect(run.stderr).toContain("cooperation-agreements: cannot read");
  expect(run.code).toBe(3);
  const moved = Object.keys(run.after).filter((file) => run.after[file] !== run.before[file]);
  expect(moved).toEqual(["/hromada_war_status.csv", "/hromada_war_status.json"]);
  expect(run.stdout).toMatch(/hromada_war_status +1,469 +0 +1 +0 +written/);
  expect(run.stdout).toContain(
    "hromada_war_status.json says that the facts are of 2022-10-10: change it if the new file is of another day"
  );
  expect(run.stdout).toContain("kept: cooperation-agreements failed");
});

test.concurrent("--dry-run says what would change and writes nothing, not even a cache", async () => {
  const changed = sheet("war-status");
  changed.rows[0]![1] = "1";
  const run = await refreshSpoiled(["war-status"], put("war-status", csvOf(changed)), ["--dry-run"]);
  expect(run.code).toBe(0);
  expect(run.stdout).toMatch(/hromada_war_status +1,469 +0 +1 +0 +would be written/);
  expect(run.after).toEqual(run.before);
});

test.concurrent("an unknown source is exit code 2 with the known ones", async () => {
  const run = await refreshSpoiled(["war"], () => {});
  expect(run.code).toBe(2);
  expect(run.stderr).toContain("unknown source: war. Sources: budgets, community-centres,");
  expect(run.after).toEqual(run.before);
});

test.concurrent("a folder of tables that is not there is exit code 7 and one sentence", async () => {
  const run = await cli([
    "refresh",
    "fylker",
    "--mirror",
    good.mirror,
    "--data",
    join(root, "nowhere"),
    "--cache",
    join(root, "nowhere-cache")
  ]);
  expect(run.code).toBe(7);
  expect(run.stderr).toMatch(/^cannot use the folder .*nowhere: .*\n$/);
});

/** A reason that may be kept. */
const because = ["--because", "The producer says so, made up."];

test.concurrent("--accept without a reason, and a reason without --accept, is exit code 2", async () => {
  for (const args of [["--accept", "rows"], ["--accept", "rows", "--because", "yes"], because]) {
    const run = await refreshSpoiled(["budgets"], () => {}, args);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/--accept wants a reason of at least 20 letters|--because is the reason of --accept/);
    expect(run.after).toEqual(run.before);
  }
});

test.concurrent("--accept without a source is exit code 2: nobody accepts what nobody has looked at", async () => {
  const run = await refreshSpoiled(["--accept", "rows", ...because], () => {});
  expect(run.code).toBe(2);
  expect(run.stderr).toContain("--accept wants the ids of the sources");
  expect(run.after).toEqual(run.before);
});

test.concurrent("an unknown option is exit code 2", async () => {
  const run = await refreshSpoiled(["--fast"], () => {});
  expect(run.code).toBe(2);
  expect(run.stderr).toContain("unknown option '--fast'");
});

test.concurrent("a second process is exit code 6 and names the first", async ({onTestFinished}) => {
  const cache = join(root, "held");
  const holder = spawn(
    process.execPath,
    [
      "--import",
      "tsx/esm",
      "-e",
      `const {takeLock} = await import(${JSON.stringify(join(process.cwd(), "loaders/disk/lock.ts"))}); ` +
        `takeLock(${JSON.stringify(join(cache, "refresh.lock"))}, String); console.log("held"); ` +
        "setInterval(() => {}, 1e9);"
    ],
    {stdio: ["ignore", "pipe", "inherit"]}
  );
  onTestFinished(() => void holder.kill("SIGKILL"));
  await new Promise((resolve) => holder.stdout.once("data", resolve));
  const place = join(root, "busy");
  cpSync(good.data, place, {recursive: true});
  const args = ["refresh", "fylker", "--mirror", good.mirror, "--data", place, "--cache", cache];
  const before = fingerprint(place);
  const held = readFileSync(join(cache, "refresh.lock"));
  const refused = await cli(args);
  expect(refused.stderr).toContain(`process ${holder.pid} has been refreshing since 20`);
  expect(refused.code).toBe(6);
  expect(fingerprint(place)).toEqual(before);
  writeFileSync(join(cache, "refresh.lock"), "");
  expect((await cli(args)).stderr).toMatch(/its owner cannot be read.*delete the file/);
  writeFileSync(join(cache, "refresh.lock"), held);
  holder.kill("SIGKILL");
  await new Promise((resolve) => holder.once("close", resolve));
  expect((await cli(args)).code).toBe(0);
  expect(existsSync(join(cache, "refresh.lock"))).toBe(false);
});

describe("a table that cannot follow the one before", () => {
  /** Budgets with every amount of the years multiplied. */
  const scaled = (factor: number, years: readonly string[] = ["2021", "2022", "2023"]) => {
    const {header, rows} = sheet("budgets");
    return csvOf({
      header,
      rows: rows.map((row) =>
        row.map((cell, at) => (at > 1 && years.includes(row[1]!) ? String(Number(cell) * factor) : cell))
      )
    });
  };

  test.concurrent("in thousands of hryvnia is exit code 4, and --accept does not change that", async () => {
    for (const more of [[], ["--accept", "total_uah_m", ...because]]) {
      const run = await refreshSpoiled(["budgets"], put("budgets", scaled(1e-3)), more);
      expect(run.stderr).toContain("hromada_budgets: data/hromada_budgets.csv breaks its contract");
      expect(run.stderr).toContain("column total_uah_m: is 1/1000 of what it was, at the median: the unit has changed");
      expect(run.code).toBe(4);
      expect(run.after).toEqual(run.before);
    }
  });

  test.concurrent("without a year is exit code 4 and names the years that are there", async () => {
    const {header, rows} = sheet("budgets");
    const run = await refreshSpoiled(
      ["budgets"],
      put("budgets", csvOf({header, rows: rows.filter((row) => row[1] !== "2022")}))
    );
    expect(run.stderr).toContain("has 2938 rows, expected 4407 (year 2021: 1469, 2023: 1469)");
    expect(run.code).toBe(4);
    expect(run.after).toEqual(run.before);
  });

  test.concurrent("with a whole year that is not complete is exit code 4", async () => {
    const run = await refreshSpoiled(["budgets"], put("budgets", scaled(0.5, ["2022"])));
    expect(run.stderr).toContain(
      "column total_uah_m: is at the median 50 % of 2021 in 2022, which should be a whole year"
    );
    expect(run.code).toBe(4);
    expect(run.after).toEqual(run.before);
  });

  test.concurrent("with a year that shrank is a question, and --accept answers it", async () => {
    const spoil = put("budgets", scaled(0.5, ["2023"]));
    const run = await refreshSpoiled(["budgets"], spoil);
    expect(run.stderr).toContain("If that is meant: npm run refresh -- budgets --accept total_uah_m ");
    expect(run.code).toBe(4);
    expect(run.after).toEqual(run.before);
    const asked = [...run.stderr.matchAll(/--accept (\w+)/g)].flatMap(([, name]) => ["--accept", name!]);
    const other = await refreshSpoiled(["budgets"], spoil, ["--accept", "total_uah_m", ...because]);
    expect(other.code).toBe(4);
    expect(other.stderr).not.toContain("column total_uah_m");
    expect(other.after).toEqual(other.before);
    const accepted = await refreshSpoiled(["budgets"], spoil, [...asked, ...because]);
    expect(accepted.stdout).toContain(
      "note: accepted: column total_uah_m is at the median 50 % of what it was in 2023"
    );
    expect(accepted.code).toBe(0);
    expect(accepted.stdout).toMatch(/hromada_budgets +4,407 +0 +1,469 +0 +written/);
  });

  test.concurrent("whose rows are not those of the ledger is a question, and --accept writes the ledger", async () => {
    const run = await refreshSpoiled(["war-status"], (mirror) =>
      writeFileSync(
        join(mirror, "..", "data", "ledger.csv"),
        "schema,table,partition,rows\nstaging,hromada_war_status,all,1700\nstaging,kommuner,fylke_code=03,1\n"
      )
    );
    expect(run.stderr).toContain("the table has 1469 rows, the ledger says 1700");
    expect(run.code).toBe(4);
    const args = [
      "--mirror",
      join(run.place, "mirror"),
      "--data",
      join(run.place, "data"),
      "--cache",
      join(run.place, "cache")
    ];
    const accepted = await cli(["refresh", "war-status", "--accept", "rows", ...because, ...args]);
    expect(accepted.code).toBe(0);
    expect(readFileSync(join(run.place, "data", "ledger.csv"), "utf8")).toBe(
      "schema,table,partition,rows\nstaging,hromada_war_status,all,1469\nstaging,kommuner,fylke_code=03,1\n" +
        "staging,refresh_answers,all,1\n"
    );
    expect(readFileSync(join(run.place, "data", "refresh_answers.csv"), "utf8")).toMatch(
      /^source,question,subject,reason,decided_on\nwar-status,row_count,hromada_war_status of [0-9a-f]{12},".*",20/
    );
  });
});

test.concurrent("the journal tells of every run: who failed and why, rows before and after, what is old", async () => {
  const changed = sheet("war-status");
  changed.rows[0]![1] = "1";
  const run = await refreshSpoiled(["war-status", "kommuner", "e-democracy"], (mirror) => {
    put("war-status", csvOf(changed))(mirror);
    rmSync(mirrorPath(mirror, sourceOf("e-democracy")));
  });
  expect(run.code).toBe(3);
  const [began, ended, ...more] = readJournal(join(run.place, "cache"));
  expect(more).toEqual([]);
  expect(began).toMatchObject({
    event: "began",
    from: "mirror",
    sources: expect.arrayContaining(["war-status", "kommuner"])
  });
  expect(ended).toMatchObject({event: "ended", run: began!.run, exit: 3});
  if (ended?.event !== "ended") throw new Error("the run did not end");
  expect(ended.sources.find(({id}) => id === "e-democracy")).toEqual({
    id: "e-democracy",
    state: "failed",
    failure: expect.stringContaining("cannot read"),
    code: 3
  });
  expect(ended.sources.find(({id}) => id === "war-status")).toMatchObject({
    state: "fetched",
    rows: 1_469,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/)
  });
  expect(ended.tables.find(({name}) => name === "hromada_war_status")).toEqual({
    name: "hromada_war_status",
    state: "written",
    rows_before: 1_469,
    rows_after: 1_469,
    added: 0,
    changed: 1,
    gone: 0
  });
  expect(ended.tables.find(({name}) => name === "hromada_civic")).toMatchObject({
    state: "kept",
    rows_before: 1_469,
    rows_after: 1_469
  });
  expect(ended.stale.map(({table}) => table)).toContain("hromada_war_status");
});

test.concurrent(
  "over the network: the second refresh asks only for something newer, and a damaged copy is fetched anew",
  async () => {
    const bytes = await bytesOf(sourceOf("fylker"), fixtures().fylker!);
    const whole = answer(200, bytes, {etag: '"a1"'});
    const server = await loopback(whole, answer(304), whole);
    const place = join(root, "network");
    cpSync(good.data, join(place, "data"), {recursive: true});
    const args = [
      "refresh",
      "fylker",
      "--data",
      join(place, "data"),
      "--cache",
      join(place, "cache"),
      "--test-server",
      server.port,
      "--test-patience",
      "0.1"
    ];
    try {
      expect(await cli(args)).toMatchObject({code: 0, stderr: ""});
      const second = await cli(args);
      expect(second.stdout).toMatch(/fylker +still the same [\d,]+ bytes +read 15 rows/);
      expect(server.asked.map(({headers}) => headers["if-none-match"])).toEqual([undefined, '"a1"']);
      const [hash = ""] = readdirSync(join(place, "cache", "raw"));
      writeFileSync(join(place, "cache", "raw", hash), bytes.slice(0, 100));
      const third = await cli(args);
      expect(third.code).toBe(0);
      expect(third.stdout).toContain(
        `note: the kept copy ${hash.slice(0, 12)}… was damaged: thrown away and fetched anew`
      );
      expect(server.asked[2]!.headers).not.toHaveProperty("if-none-match");
      expect(
        createHash("sha256")
          .update(readFileSync(join(place, "cache", "raw", hash)))
          .digest("hex")
      ).toBe(hash);
    } finally {
      await server.close();
    }
  }
);

test.concurrent("the switch of the fault suite refuses the tables of the project", async () => {
  const run = await cli(["refresh", "fylker", "--test-server", "9", "--cache", join(root, "never")]);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain("--test-server never writes to the tables of the project");
});

describe("Statistics Norway", () => {
  const population = () =>
    fixtures()["ssb-population"] as {
      document: {value: (number | null)[]; dimension: {Region: {category: {index: Record<string, number>}}}};
    };

  test.concurrent("is asked only by name, and a record says what its contract was tried on", async () => {
    const run = await refreshSpoiled(["ssb-population", "ssb-municipalities"], () => {});
    expect(run.stderr).toBe("");
    expect(run.code).toBe(0);
    const data = join(run.place, "data");
    expect(readFileSync(join(data, "kommune_population.csv"), "utf8")).toMatch(
      /^kommune_code,year,population\n0301,2026,1000\n0302,2026,1015\n/
    );
    expect(readFileSync(join(data, "kommune_codes.csv"), "utf8").split("\n")).toHaveLength(359);
    expect(JSON.parse(readFileSync(join(data, "kommune_population.json"), "utf8"))).toMatchObject({
      as_of: "2026-01-01",
      rows: 357,
      verified_against: {"ssb-population": "recorded shape"}
    });
    expect(JSON.parse(readFileSync(join(data, "kommune_codes.json"), "utf8"))).toMatchObject({
      as_of: "2026-01-01",
      rows: 357
    });
  });

  test.concurrent("with a municipality that the list does not know is refused", async () => {
    const {document} = population();
    const {index} = document.dimension.Region.category;
    document.dimension.Region.category.index = Object.fromEntries(
      Object.entries(index).map(([code, at]) => [at === 3 ? "K-9901" : code, at])
    );
    const run = await refreshSpoiled(["ssb-population"], put("ssb-population", JSON.stringify(document)));
    expect(run.stderr).toContain("kommune_code: is not in the list of municipalities (“9901”)");
    expect(run.stderr).toContain("has no row for a municipality of the list");
    expect(run.code).toBe(4);
    expect(run.after).toEqual(run.before);
  });

  test.concurrent("with a number missing, or an answer of another shape, is refused", async () => {
    const {document} = population();
    document.value[7] = null;
    const missing = await refreshSpoiled(["ssb-population"], put("ssb-population", JSON.stringify(document)));
    expect(missing.stderr).toContain("row 9, column value: is missing");
    expect(missing.code).toBe(4);
    const other = await refreshSpoiled(
      ["ssb-population"],
      put("ssb-population", '{"type":"Bad request","title":"Illegal selection","status":400}')
    );
    expect(other.stderr).toContain("is JSON of another shape than the source describes");
    expect(other.code).toBe(4);
  });
});

test("every download lies in the cache under its sha256, with its address beside it", () => {
  const raw = join(root, "cache", "raw");
  const kept = readdirSync(raw).filter((file) => !file.endsWith(".json"));
  expect(kept).toHaveLength(ordinary.length);
  for (const file of kept)
    expect(
      createHash("sha256")
        .update(readFileSync(join(raw, file)))
        .digest("hex")
    ).toBe(file);
  const addresses = kept.map((file) => JSON.parse(readFileSync(join(raw, `${file}.json`), "utf8")).url as string);
  expect(addresses.sort()).toEqual(ordinary.map((source) => source.url).sort());
});

test("names without a code are joined only where there is no doubt; the rest is listed with its reason", () => {
  const joined = readFileSync(join(good.data, "hromada_financial_capacity.csv"), "utf8").trimEnd().split("\n").slice(1);
  const leftOut = readFileSync(join(good.data, "hromada_financial_capacity_left_out.csv"), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1);
  // A name that two share is settled by the population of three of the four; of the fourth neither has it.
  expect(joined).toHaveLength(1_436);
  expect(leftOut.map((row) => row.split(",")).map(([, , people, , reason, n]) => [people, reason, n])).toEqual([
    ["9999", "name_shared_in_oblast", "2"],
    ["5003", "name_not_in_oblast", "0"]
  ]);
});
