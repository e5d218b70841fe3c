// A file that is whole and well formed, and wrong: what only the table before, or another table, can tell.
import {existsSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {codeOf} from "../../fixtures/mirror.ts";
import {refreshFault, type RefreshFault} from "../refresh_fault.ts";
import {answer} from "../server.ts";
import {csvOf, sheetOf} from "../stage.ts";

const kept = "exit 4; old table kept";
const amounts = [2, 3, 4, 5, 6, 7, 8, 9];

/** The budgets with each amount put through `change`, which is told the year and the name of the column. */
function budgets(change: (amount: number, year: string, column: string) => number): string {
  const sheet = sheetOf("budgets");
  for (const row of sheet.rows)
    for (const at of amounts) row[at] = String(change(Number(row[at]), row[1]!, sheet.header[at]!));
  return csvOf(sheet);
}

const without = (id: string, isGone: (row: readonly string[], index: number) => boolean): string => {
  const sheet = sheetOf(id);
  return csvOf({...sheet, rows: sheet.rows.filter((row, index) => !isGone(row, index))});
};

/** One hromada under another code, in every file that the table of hromadas is made of. */
const recoded = (id: string): string => csvOf(sheetOf(id)).replaceAll(codeOf(1_000), "UA05999999999999999");

const ids = ["budgets"];
const war = (row: number, column: number, cell: string): string => {
  const sheet = sheetOf("war-status");
  sheet.rows[row]![column] = cell;
  return csvOf(sheet);
};

const rows: readonly RefreshFault[] = [
  {
    name: "every amount a thousand times smaller: hryvnia became thousands",
    expected: `${kept}; says that the unit changed`,
    ids,
    bytes: {budgets: () => budgets((amount) => amount / 1_000)},
    exit: 4,
    says: ["hromada_budgets", /is 1\/1000 of what it was[^.]*: the unit has changed/]
  },
  {
    name: "one column a thousand times larger",
    expected: `${kept}; names the column`,
    ids,
    bytes: {
      budgets: () => budgets((amount, _year, column) => (column === "income_property_tax" ? amount * 1_000 : amount))
    },
    exit: 4,
    says: [/column property_tax_uah_m: is 1000 times what it was[^.]*: the unit has changed/]
  },
  {
    name: "one column of one year a thousand times larger",
    expected: `${kept}; names column and year`,
    ids,
    bytes: {
      budgets: () =>
        budgets((amount, year, column) =>
          column === "income_property_tax" && year === "2023" ? amount * 1_000 : amount
        )
    },
    exit: 4,
    says: [/column property_tax_uah_m: is 1000 times what it was in year=2023/]
  },
  {
    name: "a share that became a percentage",
    expected: `${kept}; says that the unit changed`,
    ids: ["financial-capacity"],
    bytes: {"financial-capacity": async () => percentages()},
    exit: 4,
    says: [/is 100 times what it was|is outside/]
  },
  {
    name: "a year is missing",
    expected: kept,
    ids,
    bytes: {budgets: () => without("budgets", (row) => row[1] === "2022")},
    exit: 4,
    says: ["has 2938 rows, expected 4407"]
  },
  {
    name: "a whole year that lost its autumn: every amount of 2022 at 55 %",
    expected: `${kept}; says that the year is not complete`,
    ids,
    bytes: {budgets: () => budgets((amount, year) => (year === "2022" ? amount * 0.55 : amount))},
    exit: 4,
    says: ["is at the median 55 % of 2021 in 2022, which should be a whole year"]
  },
  {
    name: "30 % of the rows vanish",
    expected: kept,
    ids: ["war-status"],
    bytes: {"war-status": () => without("war-status", (_row, index) => index % 10 < 3)},
    exit: 4,
    says: [/has 1028 rows, expected 1469/]
  },
  {
    name: "one row in fifteen of one source vanishes, within what its contract allows",
    expected: `${kept}; says which columns lost what they said`,
    ids: ["homeowner-associations"],
    bytes: {"homeowner-associations": () => without("homeowner-associations", (_row, index) => index % 15 === 0)},
    exit: 4,
    says: ["column homeowner_association_count_2020: is "]
  },
  {
    name: "rows of one source vanish, and missing means no in the table",
    expected: `${kept}; says which columns lost what they said`,
    ids: ["e-democracy"],
    bytes: {"e-democracy": () => without("e-democracy", (_row, index) => index % 12 === 0)},
    exit: 4,
    says: ["column has_e_petitions: is neither empty nor “no” nor 0 in 303 rows, before in 331"]
  },
  {
    name: "a hromada under another code",
    expected: `${kept}; names the old and the new code`,
    ids: ["hromada-attributes"],
    bytes: {
      "hromada-register": () => recoded("hromada-register"),
      population: () => recoded("population"),
      "hromada-attributes": () => recoded("hromada-attributes")
    },
    exit: 4,
    says: ["stands under another code than before", "now UA05999999999999999"]
  },
  {
    name: "the same, accepted by a person",
    expected: "exit 0 with --accept and a reason; says what was accepted, and keeps the reason",
    args: ["--accept", "name_uk", "--because", "The register gave it a new code, made up."],
    ids: ["hromada-attributes"],
    bytes: {
      "hromada-register": () => recoded("hromada-register"),
      population: () => recoded("population"),
      "hromada-attributes": () => recoded("hromada-attributes")
    },
    exit: 0,
    says: ["accepted: ", "now UA05999999999999999"],
    moves: ["hromadas.csv", "hromadas.json", "refresh_answers.csv"]
  },
  {
    name: "a unit that changed, with --accept",
    expected: `${kept}: no switch makes thousands of hryvnia`,
    args: ["--accept", "total_uah_m", "--because", "Nobody can answer this with yes."],
    ids,
    bytes: {budgets: () => budgets((amount) => amount / 1_000)},
    exit: 4,
    says: ["the unit has changed"]
  },
  {
    name: "own revenue and transfers that do not make the total",
    expected: `${kept}; says which identity broke`,
    ids,
    bytes: {budgets: () => budgets((amount, _year, column) => (column === "income_total" ? amount + 1 : amount))},
    exit: 4,
    says: ["column income_total: is not income_own + income_transfert", "4407 times"]
  },
  {
    name: "one source of two fails, the other changed",
    expected: "exit 3; the good table is written, the other kept",
    ids: ["war-status", "fylker"],
    bad: {fylker: (socket) => answer(socket, {status: 503})},
    bytes: {"war-status": () => war(0, 1, "1")},
    exit: 3,
    says: ["fylker: https://", /kept: fylker failed/],
    moves: ["hromada_war_status.csv", "hromada_war_status.json"]
  },
  {
    name: "--dry-run of a table that changed",
    expected: "says what would change, writes nothing, not even a cache",
    args: ["--dry-run"],
    ids: ["war-status"],
    bytes: {"war-status": () => war(0, 1, "1")},
    exit: 0,
    says: ["would be written"],
    after: (at, _asked, note) => void note(!existsSync(at.cache), "no cache written", "a cache was written")
  },
  {
    name: "a table of data/ was deleted",
    expected: "made anew, byte for byte, exit 0",
    ids: ["war-status"],
    before: (at) => rmSync(join(at.data, "hromada_war_status.csv")),
    exit: 0,
    says: ["written"],
    moves: ["hromada_war_status.csv"]
  },
  {
    name: "the record of a table was deleted",
    expected: "exit 4: its words are written by people; the table is kept",
    ids: ["war-status"],
    before: (at) => rmSync(join(at.data, "hromada_war_status.json")),
    exit: 4,
    says: ["hromada_war_status.json is missing: write the title, quality and notes"]
  },
  {
    name: "the record of a table is half a JSON file",
    expected: "exit 4 naming the file; the table is kept",
    ids: ["war-status"],
    before: (at) =>
      writeFileSync(
        join(at.data, "hromada_war_status.json"),
        readFileSync(join(at.data, "hromada_war_status.json")).subarray(0, 200)
      ),
    exit: 4,
    says: ["hromada_war_status.json"]
  }
];

async function percentages(): Promise<Uint8Array> {
  const {bytesOf} = await import("../../fixtures/mirror.ts");
  const {sourceOf} = await import("../stage.ts");
  const sheet = sheetOf("financial-capacity");
  const at = sheet.header.findIndex((name) => name.startsWith("Частка бюджетних видатків"));
  for (const row of sheet.rows) row[at] = "50";
  return bytesOf(sourceOf("financial-capacity"), sheet);
}

export const faults = rows.map((row) => refreshFault("Whole, well formed and wrong", row));
