import {spawnSync} from "node:child_process";
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {csvParse} from "d3-dsv";
import {afterAll, beforeAll, expect, test} from "vitest";
import {editions} from "../../../site/edition.ts";
import {martReader} from "../../../site/pages/mart_files.ts";
import {bestMatchesCsv, writeBestMatches} from "../../../site/report/best_matches.ts";
import type {MartName, MartReader} from "../../../src/marts/mart_rows.ts";
import {emptyAddress} from "../../../src/pairing/match_address.ts";
import {matchData, type MatchData} from "../../../src/pairing/match_data.ts";
import {pointsOf, rankingOf} from "../../../src/pairing/ranking.ts";
import {placeWarehouse} from "../../loaders/warehouse/built_once.ts";

let root: string;
let read: MartReader;
let data: MatchData;
let said: string;
let head: readonly string[];
let rows: readonly Readonly<Record<string, string>>[];

/** The lines that tell of the file, and its rows. */
function parsed(text: string): {head: string[]; rows: Record<string, string>[]} {
  const lines = text.replace(/^\ufeff/, "").split("\r\n");
  const from = lines.findIndex((line) => !/^"?# /.test(line));
  return {head: lines.slice(0, from), rows: [...csvParse(lines.slice(from).join("\n"))]};
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "kommunebro-best-"));
  cpSync("data", join(root, "data"), {recursive: true, filter: (path) => !/warehouse\.duckdb|data.report/.test(path)});
  await placeWarehouse(join(root, "data/warehouse.duckdb"));
  mkdirSync(join(root, "src"));
  const out = join(root, "reports/best.csv");
  said = await writeBestMatches(root, out, editions.public);
  const text = readFileSync(out, "utf8");
  expect(text.startsWith("\ufeff")).toBe(true);
  ({head, rows} = parsed(text));
  read = martReader(join(root, "src/data"));
  data = matchData(read);
}, 240_000);
afterAll(() => rmSync(root, {recursive: true, force: true}));

test("everybody's list is the one that the match page shows at first: same order, same points, same filters", () => {
  const {weights} = emptyAddress;
  const wanted = [...data.places.kommuner, ...data.places.hromadas].flatMap(({code}) =>
    rankingOf(data, code, {weights, filters: data.filters}).rows.map((row, index) => [
      code,
      String(index + 1),
      row.code,
      String(Math.round(pointsOf(row.sum, weights) * 10) / 10)
    ])
  );
  expect(wanted.length).toBeGreaterThan(1_000);
  expect(rows.map((row) => [row.for_code, row.rank, row.code, row.score])).toEqual(wanted);
  expect(said).toContain(`${wanted.length.toLocaleString("en")} rows`);
});

test("the head says the day of the data, the weights and the filters, and every row that answers are made up", () => {
  expect(head[1]).toMatch(/Data to: \d{4}-\d\d-\d\d\. Region types by the list of 2025-04-30/);
  expect(head[2]).toMatch(/Weights \(balanced\): acute_needs \d+; .*left_out \d+/);
  expect(head[3]).toMatch(/Filters: answered; accepted; wants_partner/);
  expect(head.join("\n")).toContain("# Illustrative");
  expect(head.join("\n")).not.toContain("Internal edition");
  expect(new Set(rows.map(({evidence}) => evidence))).toEqual(new Set(["illustrative"]));
  for (const row of rows.filter(({side}) => side === "kommune")) {
    expect(row.name_uk).toMatch(/\p{Script=Cyrillic}/u);
    expect(row.region_type).toMatch(/^(safe|near_front|frontline)$/);
  }
});

test("a hromada whose answers the edition withholds stands in nobody's list as one that has answered", () => {
  const withheld = new Set(data.places.hromadas.filter(({isWithheld}) => isWithheld).map(({code}) => code));
  expect(withheld.size).toBeGreaterThan(20);
  expect(rows.filter(({code}) => withheld.has(code!))).toEqual([]);
  const occupied = data.places.hromadas.filter(({regionType}) => regionType === "occupied").map(({code}) => code);
  expect(rows.filter(({for_code}) => occupied.includes(for_code!))).toEqual([]);
});

test("a name that begins like a formula is disarmed, and the internal edition says that it is one", () => {
  const hostile = (<Name extends MartName>(name: Name) =>
    name === "match_hromada"
      ? read("match_hromada").map((row) => ({...row, label: `=1+${row.label}`, centre_uk: "@SUM(A1), “x”"}))
      : read(name)) as MartReader;
  let text = "";
  for (const part of bestMatchesCsv(hostile, "internal")) text += part.text;
  const hromada = parsed(text).rows.find(({side}) => side === "kommune");
  expect(hromada?.name).toMatch(/^'=1\+/);
  expect(hromada?.name_uk).toBe("'@SUM(A1), “x”");
  expect(text).toContain("# Internal edition for KS and AUC: not for publication");
});

test("a command that says something else is answered with how to run it, and writes nothing", () => {
  const {status, stderr} = spawnSync(
    process.execPath,
    ["--import", "tsx/esm", "site/report/best_matches_cli.ts", "--lang", "nb"],
    {encoding: "utf8", env: {...process.env, KOMMUNEBRO_ROOT: root}}
  );
  expect(stderr).toContain("Run: npm run best-matches");
  expect(status).toBe(2);
  expect(existsSync(join(root, "reports/best-matches.csv"))).toBe(false);
});
