import {deflateRawSync} from "node:zlib";
import {beforeAll, describe, expect, test} from "vitest";
import {ContractError, exitCodes} from "../../../loaders/errors.ts";
import {readTables} from "../../../loaders/survey/canonical.ts";
import type {Form} from "../../../loaders/survey/form.ts";
import type {Register} from "../../../loaders/survey/register.ts";
import {readCountry} from "../../../loaders/samples/sample_places.ts";
import {areas, csvOf, exported, formOf, type Said, secret, without, xlsxOf} from "./form_fixture.ts";
import {areaName} from "../../../loaders/survey/mapping.ts";

let register: Register;
beforeAll(async () => {
  ({register} = await readCountry("data"));
}, 60_000);

/** The report an export is refused with; it never shows what stands in a column of who answered. */
async function report(id: Form["id"], format: "xlsx" | "csv", bytes: Uint8Array): Promise<string> {
  const error = await readTables(
    {file: `private/${id}.${format}`, format, bytes},
    formOf(id),
    register,
    "2026-11-22"
  ).then(
    () => undefined,
    (reason: unknown) => reason
  );
  expect(error).toBeInstanceOf(ContractError);
  expect((error as ContractError).exitCode).toBe(exitCodes.contract);
  const {message} = error as Error;
  expect(message).toContain(`private/${id}.${format}, form “${formOf(id).title}”: `);
  expect(message).not.toContain(secret);
  return message;
}

/** The report of an answer, the second of three, that differs from a good one; as Excel and as CSV it is the same. */
async function reportOf(id: Form["id"], said: Said, language: "nb" | "en" | "uk" = "nb"): Promise<string> {
  const others =
    id === "norwegian_profiles"
      ? [
          {place_name: "Oslo", parent_name: "Oslo"},
          {place_name: "Alta", parent_name: "Finnmark"}
        ]
      : [
          {place_name: "Вінницька", parent_name: "Вінницька"},
          {place_name: "Рівненська", parent_name: "Рівненська"}
        ];
  const table = exported(id, language, [others[0]!, said, others[1]!]);
  const message = await report(id, "xlsx", await xlsxOf(table));
  expect(await report(id, "csv", csvOf(table))).toBe(message.replaceAll(".xlsx", ".csv"));
  return message;
}

describe("an export is refused with form, row, column and what to do when", () => {
  test("a question is missing", async () => {
    const message = await report(
      "norwegian_profiles",
      "csv",
      csvOf(without(exported("norwegian_profiles", "nb", [{}]), ["Hvor kan partneren ligge?"]))
    );
    expect(message).toContain(
      "row 1, column “Hvor kan partneren ligge?”: is a question that the export lacks. Export again with every " +
        "question; if it was rewritten, put the new words into loaders/survey/mappings/norwegian_profiles.nb.json."
    );
    expect(message).toContain("1 problem; nothing of it was read");
  });

  test("an answer is not an option of the question", async () => {
    expect(await reportOf("norwegian_profiles", {horizon: "Kanskje"})).toContain(
      "row 3, column “På hvilken sikt vil dere samarbeide?”: has an answer that is no option of this question " +
        "(not shown: it may be free text). Correct it; a new answer goes into the mapping of the form, a new area " +
        "into data/areas.csv."
    );
    const free = await reportOf("hromada_needs", {offers: "Культура і спорт;Щось інше, canary 999 99 999;"}, "uk");
    expect(free).toContain(
      "row 3, column “Яким досвідом ви можете поділитися з норвезьким партнером?”: " +
        "has an answer (the second of 2) that is no option of this question (not shown: it may be free text)"
    );
    expect(free).not.toMatch(/інше|canary|999/);
    expect(await reportOf("norwegian_profiles", {languages: "Norks;Engelsk;"})).toContain(
      "an answer (the first of 2) that is no option of this question (not shown: it may be free text, or a slip of " +
        "“norsk”)"
    );
  });

  test("it has 200 columns in place of its own", async () => {
    const table = exported("hromada_needs", "uk", [{}]);
    const more = Array.from({length: 200 - table.header.length}, (_, index) => `Питання ${index}`);
    const message = await report(
      "hromada_needs",
      "xlsx",
      await xlsxOf({header: [...table.header, ...more], rows: table.rows.map((row) => [...row, ...more])})
    );
    expect(message).toContain("row 1, column “Питання 0”: is a column this form does not have.");
    expect(message).toMatch(
      /row 1: has 200 columns, the form has at most \d+, and \d+ more unknown columns follow\. Export the form again/
    );
    expect(message.split("\n").length).toBeLessThan(10);
  });

  test("one municipality answers twice", async () => {
    expect(await reportOf("norwegian_profiles", {place_name: "Oslo kommune", parent_name: "Oslo"})).toContain(
      "row 3, column “Hvilken kommune svarer dere for?”: is the second answer of Oslo (0301): the first stands " +
        "in row 2. Ask the municipality which holds, and delete the other row."
    );
  });

  test("the name of a municipality is unknown, with the nearest names", async () => {
    expect(await reportOf("norwegian_profiles", {place_name: "Bergn"})).toContain(
      "row 3, column “Hvilken kommune svarer dere for?”: “Bergn” is no municipality we know in this fylke. " +
        "Nearest: Bergen (4601)"
    );
    expect(await reportOf("hromada_needs", {place_name: "Полтавка", parent_name: "Полтавська"}, "uk")).toMatch(
      /“Полтавка” is no municipality we know in this oblast\. Nearest: Poltavska/
    );
  });

  test.each([
    ["a formula", "=Oslo", "holds signs that stand in no name. Write the name anew, letter by letter."],
    ["markup", "<b>Oslo</b>", "holds signs that stand in no name"],
    ["a sign that nobody sees", "Os\u200blo", "“Os lo” holds signs that stand in no name"],
    ["a turn of the writing", "Os\u202elo", "“Os lo” holds signs that stand in no name"],
    ["a whole file in one cell", "Oslo ".repeat(100).trim(), "has 499 letters, more than 200"],
    ["letters of two alphabets", "Bergеn og Оslo", "mixes letters of two alphabets in a word, and is no municipality"]
  ])("the name of a municipality has %s", async (_what, place_name, says) => {
    expect(await reportOf("norwegian_profiles", {place_name})).toContain(says);
  });

  test("the name of a municipality is shared inside its oblast", async () => {
    const message = await reportOf(
      "hromada_needs",
      {place_name: "Миколаївська", parent_name: "Дніпропетровська область"},
      "uk"
    );
    expect(message).toMatch(
      new RegExp(
        "“Миколаївська” is the name of 2 places: Mykolaivska .* UA\\d{17}, Mykolaivska .* UA\\d{17}\\. " +
          "Give the KATOTTG code in the file\\."
      )
    );
  });

  test("code and name mean different places", async () => {
    expect(await reportOf("norwegian_profiles", {place_name: "Bergen", place_code: "0301"})).toContain(
      "“Bergen” is not the name of 0301, which is Oslo."
    );
    expect(
      await reportOf("norwegian_profiles", {place_name: "Bergen", place_code: "4601", parent_name: "Troms"})
    ).toContain("column “Fylke”: “Troms” is not the fylke of Bergen (4601).");
    expect(await reportOf("norwegian_profiles", {place_name: "Bergen", place_code: "9999"})).toContain(
      "“9999” is not a kommunenummer in the register."
    );
  });

  test.each([
    ["3/4/2026", "is a date in which day and month cannot be told apart"],
    ["i mars", "is text and not a date"],
    ["46095", "is a number and not a date"],
    ["31.02.2026", "is not a day of the calendar"],
    ["2016-03-14", "is before 2022-02-24"],
    ["2026-11-23", "is after today, 2026-11-22"]
  ])("a date is %s", async (text, what) => {
    expect(await reportOf("norwegian_profiles", {submitted_date: text})).toContain(
      `row 3, column “Dato for svaret”: “${text}” ${what}. `
    );
  });

  test.each([
    ["ti", "is not a whole number"],
    ["12,5", "is not a whole number"],
    ["-3", "is not a whole number"],
    ["90000", "is more than 2000"]
  ])("a number is %s", async (text, what) => {
    expect(await reportOf("norwegian_profiles", {capacity_hours_per_month: text})).toContain(
      `column “Hvor mange timer i måneden kan kommunen bruke?”: “${text}” ${what}. `
    );
  });

  test("a question that must be answered is empty", async () => {
    expect(await reportOf("norwegian_profiles", {horizon: null})).toContain(
      "column “På hvilken sikt vil dere samarbeide?”: is empty, and the question must be answered."
    );
  });

  test("a response has two or four choices in place of three, or one choice twice", async () => {
    const choose = (...codes: string[]) =>
      codes
        .map(
          (code) =>
            `${areaName(
              areas.find(({area_code}) => area_code === code)!,
              "en"
            )};`
        )
        .join("");
    const table = exported("support_choices", "en", [
      {},
      {choices: choose("equipment", "democracy")},
      {choices: choose("equipment", "democracy", "study_visits", "winter_clothing")},
      {choices: choose("equipment", "equipment", "democracy")},
      {choices: choose("kindergartens", "equipment", "democracy")}
    ]);
    const message = await report("support_choices", "csv", csvOf(table));
    expect(message).toMatch(/row 3, .* has 2 answers where exactly 3 are asked for/);
    expect(message).toMatch(/row 4, .* has 4 answers where exactly 3 are asked for/);
    expect(message).toMatch(/row 5, .* has the same answer twice/);
    expect(message).toMatch(/row 6, .*has an answer \(the first of 3\) that is no option of this question/);
    expect(message).toContain("4 problems; nothing of it was read");
  });

  test("needs skip a rank, repeat an area, or lack a time", async () => {
    const when = "Зараз, поки триває війна";
    expect(await reportOf("hromada_needs", {need_3: "Культура і спорт", need_3_when: when}, "uk")).toContain(
      "column “Потреба 3”: is answered, and a more urgent one before it is empty."
    );
    const first = areaName(
      areas.find(({area_code}) => area_code === "equipment")!,
      "uk"
    );
    expect(await reportOf("hromada_needs", {need_2: first, need_2_when: when}, "uk")).toContain(
      "column “Потреба 2”: names an area that a more urgent need names already."
    );
    expect(await reportOf("hromada_needs", {need_2: "Культура і спорт"}, "uk")).toContain(
      "column “Потреба 2”: has an area without a time, or a time without an area."
    );
  });

  test("it is the export of another form", async () => {
    expect(await report("hromada_needs", "csv", csvOf(exported("norwegian_profiles", "nb", [{}])))).toContain(
      "row 1: is not the header of this form in en or nb or uk: "
    );
  });

  test("a question stands twice", async () => {
    const table = exported("support_choices", "en", [{}]);
    expect(
      await report(
        "support_choices",
        "csv",
        csvOf({header: [...table.header, table.header[5]!], rows: table.rows.map((row) => [...row, row[5]!])})
      )
    ).toContain("stands twice in the header");
  });

  test("nobody has answered", async () => {
    expect(await report("support_choices", "xlsx", await xlsxOf(exported("support_choices", "en", [])))).toContain(
      "file: has a header and no answer."
    );
  });
});

test("everything wrong with an export is told in one report, in the order of its rows", async () => {
  const table = exported("norwegian_profiles", "nb", [
    {place_name: "Oslo", parent_name: "Oslo"},
    {place_name: "Bergn", submitted_date: "3/4/2026"},
    {place_name: "Herøy", parent_name: null},
    {place_name: "Oslo", parent_name: "Oslo", horizon: "Alltid"}
  ]);
  const lines = (await report("norwegian_profiles", "csv", csvOf(table))).split("\n");
  expect(lines[0]).toContain("5 problems; nothing of it was read");
  expect(lines.slice(1).map((line) => /row (\d)/.exec(line)?.[1])).toEqual(["3", "3", "4", "5", "5"]);
});

describe("a file that is no export is refused, and not unpacked, when it is", () => {
  test("a web page", async () => {
    const page = Buffer.from("<!doctype html>\n<title>Sign in</title>\n");
    for (const format of ["xlsx", "csv"] as const)
      expect(await report("support_choices", format, page)).toContain("file: is an HTML or XML page in place of");
  });

  test("cut off", async () => {
    const table = exported("norwegian_profiles", "nb", [{}, {place_name: "Oslo", parent_name: "Oslo"}]);
    const excel = await xlsxOf(table);
    expect(await report("norwegian_profiles", "xlsx", excel.subarray(0, excel.length - 300))).toContain(
      "file: has no ZIP directory: it was cut off."
    );
    const csv = csvOf(table);
    expect(await report("norwegian_profiles", "csv", csv.subarray(0, csv.length - 20))).toContain("row 3: ");
    expect(await report("norwegian_profiles", "csv", csv.subarray(0, csv.length - 2))).toContain(
      "row 3: is cut off, or the file lacks its last line end: nobody can tell whether answers are missing."
    );
  });

  test("empty", async () => {
    for (const format of ["xlsx", "csv"] as const)
      expect(await report("support_choices", format, Buffer.alloc(0))).toContain("file: is empty, expected ");
  });

  test("in another encoding", async () => {
    expect(
      await report(
        "support_choices",
        "csv",
        Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("ID;Навіщо\r\n", "utf16le")])
      )
    ).toContain("looks like UTF-16. Save it as UTF-8");
  });

  test("a sheet of a million rows with two cells", async () => {
    for (const [last, what] of [
      [
        "A1048576",
        "row 1048576: is the last row of the sheet, and a form has at most 5,000 answers. Copy the answers into " +
          "a new workbook"
      ],
      ["XFD1048576", "The sheet reaches far below or right of its table: copy the table into a new workbook."]
    ]) {
      const sheet =
        `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c ` +
        `r="A1" t="inlineStr"><is><t>${exported("support_choices", "en", []).header[5]}</t></is></c></row><row ` +
        `r="1048576"><c r="${last}"><v>1</v></c></row></sheetData></worksheet>`;
      expect(await report("support_choices", "xlsx", await withSheet(() => Buffer.from(sheet)))).toContain(what);
    }
  });

  test("a ZIP bomb, whether its directory says so or lies", async () => {
    const bomb = () => Buffer.alloc(50_000_000, 0x20);
    expect(await report("support_choices", "xlsx", await withSheet(bomb))).toContain(
      "file: has an entry packed more than 200 times."
    );
    expect(await report("support_choices", "xlsx", await withSheet(bomb, 4_000))).toContain(
      "file: has an entry that is damaged or larger than its ZIP directory says."
    );
  });
});

test(
  "formulas and markup typed into an allowed column are shown as a short line of text, addresses " +
    "and numbers not at all",
  async () => {
    expect(await reportOf("norwegian_profiles", {place_name: "<img src=x onerror=alert(1)>\u202e\nBergen"})).toContain(
      "“<img src=x onerror=alert(1)> Bergen” holds signs that stand in no name"
    );
    for (const [personal, says] of [
      ["a.person@kommune.example", "is no municipality"],
      ["+47 900 00 000", "holds signs that stand in no name"],
      ["ring 90000000", "is no municipality"]
    ] as const) {
      const message = await reportOf("norwegian_profiles", {place_name: personal});
      expect(message).toContain(`“(not shown: it may be an e-mail address or a phone number)” ${says}`);
      expect(message).not.toContain(personal);
    }
  }
);

/** A workbook whose sheet is replaced; `saidSize` is what the directory says of its size, the truth when absent. */
async function withSheet(sheet: () => Buffer, saidSize?: number): Promise<Buffer> {
  const good = await xlsxOf(exported("support_choices", "en", [{}]));
  const end = good.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = good.readUInt32LE(end + 16);
  let offset = 0;
  for (let entry = 0; entry < good.readUInt16LE(end + 10); entry++) {
    const nameLength = good.readUInt16LE(at + 28);
    const length = 46 + nameLength + good.readUInt16LE(at + 30) + good.readUInt16LE(at + 32);
    const record = Buffer.from(good.subarray(at, at + length));
    const local = good.readUInt32LE(at + 42);
    const start = local + 30 + good.readUInt16LE(local + 26) + good.readUInt16LE(local + 28);
    const head = Buffer.from(good.subarray(local, start));
    const isSheet = record
      .subarray(46, 46 + nameLength)
      .toString()
      .endsWith("sheet1.xml");
    const plainSheet = isSheet ? sheet() : undefined;
    const packed = plainSheet ? deflateRawSync(plainSheet) : good.subarray(start, start + good.readUInt32LE(at + 20));
    if (plainSheet) {
      for (const [buffer, sizes] of [
        [record, 20],
        [head, 18]
      ] as const) {
        buffer.writeUInt32LE(packed.length, sizes);
        buffer.writeUInt32LE(saidSize ?? plainSheet.length, sizes + 4);
        buffer.writeUInt32LE(crc32(plainSheet), sizes - 4);
      }
    }
    record.writeUInt32LE(offset, 42);
    locals.push(head, packed);
    directory.push(record);
    offset += head.length + packed.length;
    at += length;
  }
  const tail = Buffer.from(good.subarray(end));
  tail.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, tail]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes.length > 1_000_000 ? Buffer.alloc(0) : bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
