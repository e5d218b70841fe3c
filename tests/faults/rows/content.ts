// What arrives whole and is not the table: other kinds of files, other encodings, bombs, columns that moved.
import {cp1251, entry, externalEntity, sparseSheet, utf16, zip, zipBomb} from "../bytes.ts";
import {refreshFault, type RefreshFault} from "../refresh_fault.ts";
import {answer} from "../server.ts";
import {csvOf, csvOfSource, goodBytes, sheetOf} from "../stage.ts";

const kept = "exit 4; old table kept";
const war = () => sheetOf("war-status");
const page = '<!doctype html><html><head><title>Sign in to continue</title></head><body><form action="/login">';

type Bytes = () => Uint8Array | string | Promise<Uint8Array>;
/** A file that has to be refused. */
const refused = (
  name: string,
  id: string,
  bytes: Bytes,
  says: RefreshFault["says"],
  expected = kept
): RefreshFault => ({name, expected, ids: [id], bytes: {[id]: bytes}, exit: 4, says: ["breaks its contract", ...says]});
/** A file that means the same as the good one. */
const same = (name: string, id: string, bytes: Bytes, says: RefreshFault["says"] = ["unchanged"]): RefreshFault => ({
  name,
  expected: "same table byte for byte, exit 0",
  ids: [id],
  bytes: {[id]: bytes},
  exit: 0,
  says
});

const rows: readonly RefreshFault[] = [
  {
    name: "a login page answered with 200",
    expected: `${kept}, the title of the page quoted`,
    ids: ["war-status"],
    bad: {"war-status": (socket) => answer(socket, {body: page, headers: {"content-type": "text/csv"}})},
    exit: 4,
    says: ["is an HTML or XML page in place of a CSV file (“Sign in to continue”)"],
    requests: 1
  },
  refused("a login page in place of a workbook", "financial-capacity", () => page, [
    "in place of an xlsx workbook (“Sign in to continue”)"
  ]),
  refused("a login page in place of JSON", "kommuner", () => page, ["in place of a JSON file (“Sign in to continue”)"]),
  refused("a PDF document in place of a CSV file", "war-status", () => "%PDF-1.7\n%âãÏÓ", [
    "is a PDF document in place of a CSV file"
  ]),
  refused("a ZIP file in place of a CSV file", "war-status", () => zip([entry("a.csv", "a\n1\n")]), [
    "is a ZIP file (xlsx or the like) in place of a CSV file"
  ]),
  refused("an empty file", "war-status", () => "", ["is empty, expected a CSV file"]),
  refused("a header and no row", "war-status", () => csvOf({...war(), rows: []}), ["has 0 rows, expected 1469"]),
  refused(
    "Windows-1251 in place of UTF-8",
    "hromada-register",
    () => cp1251(csvOfSource("hromada-register")),
    ["is not UTF-8", "looks like Windows-1251 (cp1251)"],
    `${kept}; never a guess`
  ),
  refused(
    "UTF-16 in place of UTF-8",
    "hromada-register",
    () => utf16(csvOfSource("hromada-register")),
    ["looks like UTF-16"],
    `${kept}; never a guess`
  ),
  refused(
    "one byte that is no UTF-8, in the last row",
    "hromada-register",
    () => withByte(csvOfSource("hromada-register"), 0xff),
    ["is not UTF-8: byte", "row 1470"]
  ),
  same(
    "a byte order mark and CRLF line ends",
    "war-status",
    () => `\ufeff${csvOfSource("war-status").replaceAll("\n", "\r\n")}`
  ),
  same("columns in another order, rows in another order", "war-status", shuffled),
  same(
    "a new column",
    "war-status",
    () => csvOf({header: [...war().header, "war_zone_2023"], rows: war().rows.map((row) => [...row, "0"])}),
    ["new in the file and not read: war_zone_2023", "unchanged"]
  ),
  refused("a renamed column", "war-status", () => csvOf({...war(), header: war().header.with(1, "war_zone_2704")}), [
    "column war_zone_27_04_2022: is missing from the header",
    "Nearest names in the file: war_zone_2704"
  ]),
  refused(
    "a missing column",
    "war-status",
    () => csvOf({header: war().header.toSpliced(1, 1), rows: war().rows.map((row) => row.toSpliced(1, 1))}),
    ["column war_zone_27_04_2022: is missing from the header"]
  ),
  refused(
    "a column name that stands twice",
    "war-status",
    () => csvOf({header: [...war().header, "war_zone_27_04_2022"], rows: war().rows.map((row) => [...row, "1"])}),
    ["column war_zone_27_04_2022: stands twice in the header"]
  ),
  refused("a key that stands twice", "war-status", () => csvOf({...war(), rows: war().rows.with(3, war().rows[2]!)}), [
    "is the key and stands twice: 1 row too many"
  ]),
  refused("a row with a cell too few", "war-status", () => csvOfSource("war-status").replace(",0,", ","), [
    "does not have the 7 cells of the header"
  ]),
  refused("a quote that is never closed", "war-status", () => csvOfSource("war-status").replace("\n", '\n"'), [
    "has a quote that is never closed"
  ]),
  refused("a last row that is cut off", "war-status", () => csvOfSource("war-status").slice(0, -12), [
    "the last row does not end with a line end"
  ]),
  refused(
    "zero bytes inside a name",
    "hromada-register",
    () => csvOfSource("hromada-register").replace("Районський", "Район\0ський"),
    ["holds the byte nought, which no text has"]
  ),
  refused("a decimal comma in one row", "budgets", () => edited("budgets", 7, 4, "49820533,25"), [
    "row 9, column income_own: is not a number (“49820533,25”)"
  ]),
  refused("a thousands space in one row", "budgets", () => edited("budgets", 7, 4, "49\u00a0820\u00a0533.25"), [
    "row 9, column income_own: is not a number"
  ]),
  refused("a typographic minus in one row", "budgets", () => edited("budgets", 7, 4, "\u221249820533.25"), [
    "row 9, column income_own: is not a number"
  ]),
  refused("a negative in brackets", "budgets", () => edited("budgets", 7, 4, "(3)"), [
    "row 9, column income_own: is not a number (“(3)”)"
  ]),
  refused("a number out of range", "population", () => edited("population", 2, 1, "900000000"), [
    "row 4, column total_population_2022: is outside 1 to 3000000"
  ]),
  refused("1e400: a number that becomes infinite", "budgets", () => edited("budgets", 7, 4, "1e400"), [
    "row 9, column income_own: is outside"
  ]),
  refused(
    "a code that the register does not know",
    "e-democracy",
    () => edited("e-democracy", 0, 0, "UA05999999999999999"),
    ["is not in the register of hromadas (“UA05999999999999999”)"]
  ),
  refused(
    "a path in place of a code",
    "hromada-register",
    () => edited("hromada-register", 0, 0, "../../../etc/passwd"),
    ["column hromada_code: does not look like"]
  ),
  refused(
    "a formula in place of a name",
    "hromada-register",
    () => edited("hromada-register", 5, 1, "=cmd|' /C calc'!A0"),
    ["column hromada_name: holds signs that stand in no name"]
  ),
  refused(
    "a script in place of a name",
    "hromada-register",
    () => edited("hromada-register", 5, 1, "<img src=x onerror=alert(1)>"),
    ["column hromada_name: holds signs that stand in no name"]
  ),
  refused(
    "signs that turn the direction of writing, inside a name",
    "hromada-register",
    () => edited("hromada-register", 5, 1, "Село\u202eаксь"),
    ["column hromada_name: holds signs that stand in no name"]
  ),
  refused(
    "text after the quoted name of a column",
    "war-status",
    () => csvOfSource("war-status").replace(/^([^,]+),/, '"$1"x,'),
    ["row 1: has text after a closing quote"]
  ),
  {
    name: "a new column whose name steers a terminal and turns the direction of writing",
    expected: "exit 0; the note shows the signs as �, and no line is forged",
    ids: ["war-status"],
    bytes: {"war-status": () => withColumn("\u001b]0;title\u0007\u202e\nok  all hold")},
    exit: 0,
    says: ["new in the file and not read: \ufffd]0;title\ufffd\ufffd\ufffdok all hold", "unchanged"]
  },
  refused("JSON that is cut off", "kommuner", () => goodBytes.get("kommuner")!.subarray(0, 9_000), [
    "is not whole JSON"
  ]),
  refused("JSON of another shape", "kommuner", () => '{"error": "rate limited"}', [
    "is JSON of another shape than the source describes"
  ]),
  refused("JSON with a hundred thousand brackets", "kommuner", () => "[".repeat(100_000), ["is not whole JSON"]),
  refused("JSON whose records call themselves __proto__", "kommuner", () => '[{"__proto__": {"id": "0301"}}]', [
    "column id: is missing from the header"
  ]),
  refused(
    "a workbook that is cut off",
    "financial-capacity",
    () => goodBytes.get("financial-capacity")!.subarray(0, 9_000),
    ["cut off"]
  ),
  refused(
    "a ZIP bomb named as a workbook: 300 MB in one cell",
    "financial-capacity",
    zipBomb,
    ["packed more than 200 times"],
    `${kept}; nothing unpacked`
  ),
  refused(
    "a sheet with two cells a million rows apart",
    "financial-capacity",
    sparseSheet,
    ["cannot be read as an xlsx workbook", /limit|reaches far below/],
    `${kept}; no memory taken`
  ),
  refused(
    "a workbook that names a file of this machine as an XML entity",
    "financial-capacity",
    externalEntity,
    ["financial-capacity"],
    `${kept}; the file is not read`
  ),
  refused("boundaries without Crimea", "oblast-boundaries", () => withoutShape("UA-43"), ["has 24 rows, expected 25"]),
  refused(
    "boundaries with another country around Crimea",
    "oblast-boundaries",
    () => Buffer.from(goodBytes.get("oblast-boundaries")!).toString().replace('"UA-43"', '"UA-35"'),
    ["draws no shape of Ukraine around a place in Crimea (“Simferopol”, “Sevastopol”, “Kerch”)"]
  ),
  {
    name: "a path in place of the name of a source",
    expected: "exit 2 and the names there are; nothing touched",
    ids: ["../../etc/passwd"],
    exit: 2,
    says: ["unknown source: ../../etc/passwd. Sources: "]
  }
];

function withColumn(name: string): string {
  const {header, rows: cells} = war();
  return csvOf({header: [...header, name], rows: cells.map((row) => [...row, "1"])});
}

function shuffled(): string {
  const {header, rows: cells} = war();
  const order = [3, 0, 5, 1, 6, 4, 2];
  return csvOf({
    header: order.map((at) => header[at]!),
    rows: cells.map((row) => order.map((at) => row[at]!)).reverse()
  });
}

function edited(id: string, row: number, column: number, cell: string): string {
  const sheet = sheetOf(id);
  sheet.rows[row]![column] = cell;
  return csvOf(sheet);
}

function withByte(text: string, byte: number): Buffer {
  const bytes = Buffer.from(text);
  bytes[bytes.length - 4] = byte;
  return bytes;
}

function withoutShape(code: string): string {
  const document = JSON.parse(Buffer.from(goodBytes.get("oblast-boundaries")!).toString()) as {
    features: {properties: Record<string, string>}[];
  };
  return JSON.stringify({
    ...document,
    features: document.features.filter(({properties}) => properties["iso3166-2"] !== code)
  });
}

export const faults = rows.map((row) => refreshFault("What arrives and is not the table", row));
