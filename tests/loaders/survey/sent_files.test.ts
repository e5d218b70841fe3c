// Files as people send them: saved by Excel of another country, renamed by a browser, with what Forms and Excel add.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {writeXlsx} from "hucre/xlsx";
import {beforeAll, describe, expect, onTestFinished, test} from "vitest";
import {ContractError} from "../../../loaders/errors.ts";
import {readCountry} from "../../../loaders/samples/sample_places.ts";
import {readTables} from "../../../loaders/survey/canonical.ts";
import {readCaseList} from "../../../loaders/survey/case_list.ts";
import type {Form} from "../../../loaders/survey/form.ts";
import type {Register} from "../../../loaders/survey/register.ts";
import {refuseUnread, unreadBeside} from "../../../loaders/survey/survey.ts";
import {csvOf, type Exported, exported, formOf, type Said, secret, xlsxOf} from "./form_fixture.ts";

let register: Register;
beforeAll(async () => {
  ({register} = await readCountry("data"));
}, 60_000);

/** What becomes of a file: the codes of the municipalities that answered, or the report that refuses it. */
async function read(id: Form["id"], format: "xlsx" | "csv", bytes: Uint8Array): Promise<readonly unknown[] | string> {
  try {
    const file = {file: `private/${id}.${format}`, format, bytes};
    const {tables} = await readTables(file, formOf(id), register, "2026-11-22");
    return (tables.norwegian_profiles ?? tables.hromada_profiles ?? []).map(
      (row) => row.kommune_code ?? row.hromada_code
    );
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    expect(error.message).not.toContain(secret);
    return error.message;
  }
}

const two = (): Exported => exported("norwegian_profiles", "nb", [{}, {place_name: "Ås", parent_name: "Akershus"}]);
const codes = ["4601", "3218"];
const textOf = (table: Exported, delimiter = ";"): string => csvOf(table, delimiter).toString("utf8").slice(1);

function withColumn({header, rows}: Exported, name: string, at: number, cell: string | null): Exported {
  return {header: header.toSpliced(at, 0, name), rows: rows.map((row) => row.toSpliced(at, 0, cell))};
}

describe("a CSV is read", () => {
  test.each<[string, (text: string) => string]>([
    ["with semicolons", (text) => text],
    ["with a first line that says what parts the cells", (text) => `sep=;\r\n${text}`],
    ["with that line in quotes", (text) => `"sep=;"\n${text}`],
    ["with empty columns to the right", (text) => text.replace(/\r\n/g, ";;\r\n")],
    ["with empty lines at its end", (text) => `${text}\r\n\r\n`],
    ["with rows of nothing but delimiters at its end", (text) => `${text}${";".repeat(two().header.length - 1)}\r\n`]
  ])("%s", async (_, change) => {
    expect(await read("norwegian_profiles", "csv", Buffer.from(change(textOf(two()))))).toEqual(codes);
  });
});

describe("a CSV is refused with what it is when it", () => {
  test.each<[string, () => Uint8Array, string]>([
    ["is Windows-1252", () => Buffer.from(textOf(two()), "latin1"), "looks like Windows-1252"],
    ["is UTF-16 without its mark", () => Buffer.from(textOf(two()), "utf16le"), "looks like UTF-16 without its mark"],
    [
      "has the line ends of old Macs",
      () => Buffer.from(textOf(two()).replaceAll("\r\n", "\r")),
      "has the line ends of old Macs (CR)"
    ],
    [
      "ends in the middle of a letter",
      () => Buffer.concat([Buffer.from(textOf(two())), Buffer.from("å").subarray(0, 1)]),
      "ends in the middle of a letter: it was cut off"
    ],
    [
      "lacks its last line end",
      () => Buffer.from(textOf(two()).trimEnd()),
      "row 3: is cut off, or the file lacks its last line end"
    ]
  ])("%s", async (_, bytes, says) => {
    const report = await read("norwegian_profiles", "csv", bytes());
    expect(report).toContain(says);
    expect(report).toContain("1 problem;");
  });
});

describe("columns that Forms and Excel add are left", () => {
  test.each([
    "Navn2",
    "E-postadresse 2",
    "Kolonne1",
    "Column12",
    "Стовпець1",
    "Poeng – Fylke",
    "Points - Fylke",
    "Tilbakemelding – Fylke",
    "Totalt antall poeng",
    "Total points",
    ""
  ])("%s", async (name) => {
    for (const at of [5, two().header.length]) {
      const table = withColumn(two(), name, at, secret);
      expect(await read("norwegian_profiles", "xlsx", await xlsxOf(table)), name).toEqual(codes);
      expect(await read("norwegian_profiles", "csv", csvOf(table, ";")), name).toEqual(codes);
    }
  });

  test("and one of another name is not", async () => {
    expect(await read("norwegian_profiles", "csv", csvOf(withColumn(two(), "Merknad2", 5, secret)))).toContain(
      "column “Merknad2”: is a column this form does not have"
    );
  });
});

describe("a workbook is refused for what nobody sees in it", () => {
  const book = async (change: object, more: object[] = []): Promise<Uint8Array> => {
    const {header, rows} = two();
    return writeXlsx({sheets: [{name: "Svar", rows: [header, ...rows], ...change}, ...more] as never});
  };

  test("a second sheet, a hidden row, a hidden column", async () => {
    expect(await read("norwegian_profiles", "xlsx", await book({}, [{name: "2", rows: [["x"]]}]))).toContain(
      "file: has 2 sheets with something in them, and a form has one. Delete the sheets that are not the answers"
    );
    expect(await read("norwegian_profiles", "xlsx", await book({rowDefs: new Map([[2, {hidden: true}]])}))).toContain(
      "file: has a hidden row: 3. Unhide them"
    );
    const columns = two().header.map((_, at) => (at > 5 && at < 13 ? {hidden: true} : {}));
    expect(await read("norwegian_profiles", "xlsx", await book({columns}))).toContain(
      "file: has hidden columns: 7, 8, 9, 10, 11 and 2 more. Unhide them"
    );
  });

  test("and not for an empty sheet beside it", async () => {
    expect(await read("norwegian_profiles", "xlsx", await book({}, [{name: "Ark2", rows: []}]))).toEqual(codes);
  });
});

describe("a report", () => {
  test("names ten of many problems and counts the rest", async () => {
    const table = exported(
      "norwegian_profiles",
      "nb",
      Array.from({length: 421}, () => ({place_name: "Ingensteds"}))
    );
    const report = (await read("norwegian_profiles", "csv", csvOf(table))) as string;
    expect(report).toContain("421 problems; nothing of it was read");
    expect(report.split("\n")).toHaveLength(12);
    expect(report).toContain("  and 411 more");
  });

  test("says of a code what is odd about it, and does not take it for a telephone number", async () => {
    const said = [" UA 53080370000025447", "UА53080370000025447"];
    const table = exported(
      "hromada_needs",
      "uk",
      said.map((place_code) => ({place_code}))
    );
    const report = await read("hromada_needs", "csv", csvOf(table));
    expect(report).toContain("“UA 53080370000025447” is not written as a KATOTTG code: it has a blank in it");
    expect(report).toContain("it has a Cyrillic letter that looks like a Latin one. Write UA53080370000025447");
    expect(report).not.toContain("not shown");
  });
});

test("names of today, of before and of councils are taken from a form, with the code and without", async () => {
  const said: Said[] = [
    {place_name: "Шептицька", parent_name: "Львівська"},
    {place_name: "Самарівська міська", parent_name: "Дніпропетровська", place_code: "UA12100070000011492"},
    {place_name: "Новоград-Волинська", parent_name: "Житомирська"},
    {place_name: "Виконавчий комітет Немирівської міської ради", parent_name: "Вінницька"}
  ];
  const taken = ["UA46120130000026331", "UA12100070000011492", "UA18080150000022496", "UA05020170000049432"];
  expect(await read("hromada_needs", "xlsx", await xlsxOf(exported("hromada_needs", "uk", said)))).toEqual(taken);
});

function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "kommunebro-sent-"));
  onTestFinished(() => rmSync(root, {recursive: true}));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content);
  return root;
}

describe("a file in private/ that nothing reads", () => {
  test.each([
    ["norwegian_profiles (1).xlsx", "rename it to norwegian_profiles.xlsx"],
    ["Norwegian_Profiles.XLSX", "rename it to norwegian_profiles.xlsx"],
    ["hromada_needs.xls", "open it in a spreadsheet and save it as hromada_needs.xlsx"],
    ["support-choices.ods", "open it in a spreadsheet and save it as support_choices.xlsx"],
    ["cases.xlsx", "open it in a spreadsheet and save it as cases.csv"],
    ["Cases (2).CSV", "rename it to cases.csv"],
    ["Profil av norsk kommune(1-60).xlsx", "the name tells which form it is: one of norwegian_profiles.xlsx"]
  ])("%s is named with the name it would need", (name, says) => {
    const root = folder({[name]: "x"});
    expect(() => refuseUnread(root)).toThrow(`${root}: a file that nothing reads\n  ${name}: ${says}`);
  });

  test("is not one that a form is read from, a note, or a folder", () => {
    const root = folder({"norwegian_profiles.csv": "", "cases.csv": "", "read me.md": "", ".DS_Store": ""});
    mkdirSync(join(root, "shortlists.csv"));
    expect(() => refuseUnread(root)).not.toThrow();
    expect(() => refuseUnread(join(root, "none"))).not.toThrow();
  });

  test("is what a spreadsheet writes beside a file that is open in it", () => {
    const root = folder({"~$hromada_needs.xlsx": ""});
    expect(() => refuseUnread(root)).toThrow("~$hromada_needs.xlsx: a program has the file of that name open: close");
  });

  test("is named by a check where it is a note or a folder, with the exports in it", () => {
    const root = folder({"norwegian_profiles.csv": "", "read me.md": "", ".DS_Store": ""});
    for (const name of ["releases", "shortlists", "2026", "old"]) mkdirSync(join(root, name));
    writeFileSync(join(root, "2026", "hromada_needs (2).xlsx"), "");
    expect(unreadBeside(root)).toEqual({
      looked: 6,
      notes: [
        `${root}/2026: a folder that nothing reads; exports are read from ${root} itself: hromada_needs (2).xlsx: ` +
          "rename it to hromada_needs.xlsx, and take away an older one",
        `${root}/old: a folder that nothing reads`,
        `${root}/read me.md: a file that nothing reads`
      ]
    });
    expect(unreadBeside(join(root, "none"))).toEqual({looked: 0, notes: []});
  });
});

describe("a case list", () => {
  const header = "case_id;kommune_code;hromada_code;stage;stage_since_date";

  test("is read as Norwegian Excel saves it", () => {
    const root = folder({"cases.csv": `\ufeff${header}\r\nC001;301;;interest;29.9.2026\r\n;;;;\r\n`});
    expect(readCaseList(join(root, "cases.csv")).rows).toEqual([
      {case_id: "C001", kommune_code: "0301", hromada_code: "", stage: "interest", stage_since_date: "2026-09-29"}
    ]);
  });

  test("is refused with what is wrong with the file", () => {
    const root = folder({"cases.csv": `${header}\r\n`});
    expect(() => readCaseList(join(root, "cases.csv"))).toThrow("file: has a header and no case");
    writeFileSync(join(root, "cases.csv"), Buffer.from(`${header}\r\nC001;1804;Bodø;;\r\n`, "latin1"));
    expect(() => readCaseList(join(root, "cases.csv"))).toThrow("looks like Windows-1252");
  });
});
