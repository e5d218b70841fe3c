// A file that is whole and well formed, and wrong: what only the table before, or another table, can tell.
import {existsSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {codeOf, fixtures} from "../../fixtures/mirror.ts";
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

/** A sheet with some cells of some rows put through `change`. */
const changed = (id: string, column: string, change: (cell: string, index: number) => string): string => {
  const sheet = sheetOf(id);
  const at = sheet.header.indexOf(column);
  for (const [index, row] of sheet.rows.entries()) row[at] = change(row[at]!, index);
  return csvOf(sheet);
};

const exchanged = (id: string, one: string, other: string): string => {
  const sheet = sheetOf(id);
  const [a, b] = [sheet.header.indexOf(one), sheet.header.indexOf(other)];
  for (const row of sheet.rows) [row[a], row[b]] = [row[b]!, row[a]!];
  return csvOf(sheet);
};

/** The kommuner with one field of some records put through `change`. */
const kommuner = (field: string, change: (said: string, index: number) => string): string => {
  const {document} = fixtures().kommuner as {document: Record<string, unknown>[]};
  return JSON.stringify(document.map((record, at) => ({...record, [field]: change(String(record[field]), at)})));
};

const asked = `${kept}; asks, and says how it is answered`;
const taxes = ["--accept", "single_tax_uah_m", "--accept", "property_tax_uah_m"];
const reason = ["--because", "The producer confirmed it, made up."];
const taxesExchanged = () => exchanged("budgets", "income_unified_tax", "income_property_tax");

const implausible: readonly RefreshFault[] = [
  {
    name: "two taxes exchanged",
    expected: asked,
    ids,
    bytes: {budgets: taxesExchanged},
    exit: 4,
    says: ["column single_tax_uah_m: has the values that property_tax_uah_m had", "--accept single_tax_uah_m"]
  },
  {
    name: "the same, answered for one of the two columns",
    expected: `${kept}; asks for the other`,
    ids,
    args: [...taxes.slice(0, 2), ...reason],
    bytes: {budgets: taxesExchanged},
    exit: 4,
    says: ["hromada_budgets: 1 question; kept as it was", "column property_tax_uah_m: has the values"]
  },
  {
    name: "the same, answered with a reason",
    expected: "exit 0; written, the reason kept with the day",
    ids,
    args: [...taxes, ...reason],
    bytes: {budgets: taxesExchanged},
    exit: 0,
    says: ["accepted: column single_tax_uah_m has the values that property_tax_uah_m had"],
    moves: ["hromada_budgets.csv", "hromada_budgets.json", "refresh_answers.csv"]
  },
  {
    name: "a question answered without a reason",
    expected: "exit 2; says that it wants one",
    ids,
    args: taxes,
    bytes: {budgets: taxesExchanged},
    exit: 2,
    says: ["--accept wants a reason of at least 20 letters"]
  },
  {
    name: "own revenue and transfers exchanged, so that they still make the total",
    expected: asked,
    ids,
    bytes: {budgets: () => exchanged("budgets", "income_own", "income_transfert")},
    exit: 4,
    says: ["column own_uah_m: has the values that transfers_uah_m had"]
  },
  {
    name: "noughts for sixty hromadas in one year",
    expected: asked,
    ids,
    bytes: {
      budgets: () => {
        const sheet = sheetOf("budgets");
        for (const row of sheet.rows.filter(([, year]) => year === "2022").slice(0, 60))
          for (const at of amounts) row[at] = "0";
        return csvOf(sheet);
      }
    },
    exit: 4,
    says: ["is nought or empty where it had a value, in 60 of 1469 rows of 2022"]
  },
  {
    name: "distances in miles",
    expected: asked,
    ids: ["hromada-attributes"],
    bytes: {
      "hromada-attributes": () => changed("hromada-attributes", "distance_to_eu", (km) => String(Number(km) * 0.621371))
    },
    exit: 4,
    says: [/column km_to_eu: is 0\.62\d times what it was, in 1469 of 1469 rows/]
  },
  {
    name: "a flag that is 1 for all",
    expected: asked,
    ids: ["hromada-attributes"],
    bytes: {"hromada-attributes": () => changed("hromada-attributes", "voluntary", () => "1")},
    exit: 4,
    says: ["column is_voluntary: is “true” in every row, before it had 2 values"]
  },
  {
    name: "one population ten times, in both files that say it",
    expected: asked,
    ids: ["hromada-attributes"],
    bytes: {
      "hromada-attributes": () =>
        changed("hromada-attributes", "total_popultaion_2022", (said, at) => (at === 7 ? `${said}0` : said)),
      population: () => changed("population", "total_population_2022", (said, at) => (at === 7 ? `${said}0` : said))
    },
    exit: 4,
    says: ["column population_2022: is 4 times what it was or more", "5007, now 50070"]
  },
  {
    name: "every kommune in Nynorsk",
    expected: asked,
    ids: ["kommuner"],
    bytes: {kommuner: () => kommuner("language", () => "Nynorsk")},
    exit: 4,
    says: ["column language_form: says something else than before, in 357 of 357 rows"]
  },
  {
    name: "the war list by three rows",
    expected: asked,
    ids: ["war-status"],
    bytes: {
      "war-status": () => {
        const cells = sheetOf("war-status").rows.map(([, ...said]) => said);
        const sheet = sheetOf("war-status");
        for (const [at, row] of sheet.rows.entries()) row.splice(1, 5, ...cells[(at + 3) % cells.length]!.slice(0, 5));
        return csvOf(sheet);
      }
    },
    exit: 4,
    says: ["column in_war_zone_2022_08_23: turned to yes"]
  },
  {
    name: "a name with a letter of the other alphabet",
    expected: `${kept}; names row, column and word`,
    ids: ["kommuner"],
    bytes: {kommuner: () => kommuner("name_no", (said, at) => (at === 3 ? "Bеrgen" : said))},
    exit: 4,
    says: [/column name: mixes letters of two scripts in a word \(“B.rgen”\)/]
  },
  {
    name: "a name with a space that nobody sees",
    expected: `${kept}; names row and column`,
    ids: ["kommuner"],
    bytes: {kommuner: () => kommuner("name_no", (said, at) => (at === 3 ? "Ber\u200bgen" : said))},
    exit: 4,
    says: ["row 5, column name_no: holds signs that stand in no name"]
  },
  {
    name: "a name with half a sign",
    expected: `${kept}; names row and column`,
    ids: ["kommuner"],
    bytes: {kommuner: () => kommuner("name_no", (said, at) => (at === 3 ? "Ber\ud800gen" : said))},
    exit: 4,
    says: ["row 5, column name_no: holds signs that stand in no name"]
  },
  {
    name: "a name of a hundred thousand letters",
    expected: `${kept}; says how many letters`,
    ids: ["kommuner"],
    bytes: {kommuner: () => kommuner("name_no", (said, at) => (at === 3 ? "a".repeat(100_000) : said))},
    exit: 4,
    says: ["row 5, column name_no: has 100000 letters, more than 200"]
  },
  {
    name: "names with blanks around them and accents as signs of their own",
    expected: "exit 0; the table as it was",
    ids: ["kommuner"],
    bytes: {kommuner: () => kommuner("name_no", (said) => ` ${said.normalize("NFD")}\u00a0`)},
    exit: 0,
    says: ["kommuner unchanged"]
  },
  {
    name: "every amount revised by 2 %",
    expected: "exit 0 and no question: a revision is no fault",
    ids,
    bytes: {budgets: () => budgets((amount) => amount * 1.02)},
    exit: 0,
    says: ["hromada_budgets written"],
    moves: ["hromada_budgets.csv", "hromada_budgets.json"]
  }
];

const rows: readonly RefreshFault[] = [
  ...implausible,
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
