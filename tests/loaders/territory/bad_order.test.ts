import {copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {source as codifier} from "../../../loaders/sources/settlement-codifier.ts";
import {source as register} from "../../../loaders/sources/hromada-register.ts";
import {source as order, tables} from "../../../loaders/sources/territory-order.ts";
import type {Block} from "../../../loaders/read/docx.ts";
import {refresh} from "../../../loaders/refresh/refresh.ts";
import {docxOf, zipOf} from "../../fixtures/docx.ts";
import {bytesOf, codeOf, fixtures, writeMirrorFile} from "../../fixtures/mirror.ts";
import {headings, orderOf, type Line} from "../../fixtures/order.ts";

let mirror: string;
beforeAll(async () => {
  mirror = mkdtempSync(join(tmpdir(), "kommunebro-order-"));
  const made = fixtures();
  for (const source of [codifier, register]) writeMirrorFile(mirror, source, await bytesOf(source, made[source.id]!));
});

/** Enough lines for a whole order: every one of a hromada, under possible hostilities for a day. */
const filler: Line[] = Array.from({length: 2_500}, (_, n): Line => [
  codeOf(n % 1_400),
  "Якась сільська територіальна громада",
  `01.0${1 + Math.floor(n / 1_400)}.2023`,
  `01.0${1 + Math.floor(n / 1_400)}.2023`
]);
const named = "Якась сільська територіальна громада";

/** Refreshes from a document into an empty folder: exit code, what was said, and the table that was written. */
async function refreshed(
  document: Uint8Array,
  {answer, data = folder()}: {answer?: string; data?: string} = {}
): Promise<{exit: number; said: string; table: string | undefined; data: string}> {
  writeMirrorFile(mirror, order, document);
  const said: string[] = [];
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = ((text: string) => void said.push(text)) as unknown as typeof process.stderr.write;
  try {
    const exit = await refresh({
      sources: ["territory-order"],
      mirror,
      data,
      cache: mkdtempSync(join(tmpdir(), "kommunebro-cache-")),
      ...(answer === undefined ? {} : {accept: ["ends_after_list"], because: answer}),
      print: () => {}
    });
    const path = join(data, "territory_order_lines.csv");
    return {exit, said: said.join(""), table: existsSync(path) ? readFileSync(path, "utf8") : undefined, data};
  } finally {
    process.stderr.write = write;
  }
}

function folder(): string {
  const data = join(mkdtempSync(join(tmpdir(), "kommunebro-data-")), "data");
  mkdirSync(data);
  for (const {name} of [...tables, {name: "refresh_answers"}])
    copyFileSync(join("data", `${name}.json`), join(data, `${name}.json`));
  return data;
}

/** The document of an order whose first section has the given lines before the others. */
const withLines = (...lines: Line[]): Uint8Array => docxOf(orderOf([[...lines, ...filler]]));

test("a whole order is read: a row for each line and period", async () => {
  const {exit, said, table} = await refreshed(
    withLines([codeOf(1_450), named, "24.02.2022 01.05.2022", "28.02 .2022"])
  );
  expect([exit, said]).toEqual([0, ""]);
  const rows = table!.trim().split("\n");
  expect(rows).toHaveLength(1 + 2_502);
  expect(rows[1]).toBe(
    `1,1,2025-04-30,376,${codeOf(1_450)},hromada,${codeOf(1_450)},possible_hostilities,2022-02-24,2022-02-28,,${named}`
  );
  expect(rows[2]).toContain(",possible_hostilities,2022-05-01,,,");
});

describe("one report with line and mend, exit 4 and nothing written, for", () => {
  const blocks = orderOf([filler]);
  const changed = (change: (block: Block) => Block): Uint8Array => docxOf(blocks.map(change));
  const cases: [string, () => Uint8Array, RegExp][] = [
    [
      "a Word file that is no order",
      () => docxOf([{kind: "paragraph", text: "Запрошення на нараду"}]),
      /is no list of territories.*Fetch the list/
    ],
    ["a ZIP file that is no Word file", () => zipOf({"xl/workbook.xml": "<x/>"}), /no Word document: it has no word/],
    [
      "a page in its place",
      () => Buffer.from("<html><title>Вхід</title>"),
      /is an HTML or XML page in place of a Word/
    ],
    ["a Word file that was cut off", () => docxOf(blocks).subarray(0, 9_000), /ZIP directory.*Fetch it again/],
    [
      "a section renamed",
      () =>
        changed((block) =>
          block.kind === "paragraph" && block.text === headings[1]
            ? {kind: "paragraph", text: "2. Території гарячих бойових дій"}
            : block
        ),
      /has a heading that is no section of the order \(“2. Території гарячих бойових дій”\).*Nearest.*order_rows\.ts/s
    ],
    [
      "a table with a column more",
      () =>
        changed((block) =>
          block.kind === "table"
            ? {kind: "table", rows: block.rows.map((row) => (row.length === 4 ? [...row, "Примітка"] : row))}
            : block
        ),
      /row 1: has 5 cells in a row, expected 4.*say in loaders/
    ],
    [
      "a code that the codifier lacks",
      () => withLines(["UA99000000000000000", named, "24.02.2022", ""]),
      /row 1, column code: is in no codifier.*UA99000000000000000.*Fetch a newer codifier/
    ],
    [
      "an end before its beginning",
      () => withLines([codeOf(1_450), named, "24.02.2022", "23.02.2022"]),
      /row 1: has a last day before its first.*2022-02-24 to 2022-02-23.*Ask the ministry/
    ],
    [
      "a day that is in no calendar",
      () => withLines([codeOf(1_450), named, "31.02.2022", ""]),
      /row 1, column from: holds a day that is in no calendar/
    ],
    [
      "more ends than beginnings",
      () => withLines([codeOf(1_450), named, "24.02.2022", "25.02.2022 26.02.2022"]),
      /row 1: has more than one period without a last day, or a last day without a first/
    ],
    [
      "periods of one status that overlap",
      () =>
        withLines(
          [codeOf(1_450), named, "24.02.2022", "24.03.2022"],
          [codeOf(1_450), named, "24.03.2022", "24.04.2022"]
        ),
      /row 2: has the same status twice on one day.*line 1 2022-02-24 to 2022-03-24, line 2/
    ],
    [
      "an exception that names nobody",
      () => withLines([codeOf(1_450), `${named} за винятком с. Небувале`, "24.02.2022", ""]),
      /row 1: leaves out a settlement that is not there \(“с. Небувале/
    ],
    [
      "an exception without a name",
      () => withLines([codeOf(1_450), `${named} за винятком деяких`, "24.02.2022", ""]),
      /row 1: leaves something out and names no settlement/
    ]
  ];
  test.each(cases)("%s", async (_name, document, report) => {
    const data = folder();
    const before = readdirSync(data);
    const {exit, said} = await refreshed(document(), {data});
    expect(said).toMatch(report);
    expect(exit).toBe(4);
    expect(readdirSync(data).sort()).toEqual(before.sort());
  });
});

describe("what only a person can decide", () => {
  const late: Line = [codeOf(1_450), named, "24.02.2022", "09.09.2025"];

  test("is asked, and written only with a reason, which is kept and not asked for again", async () => {
    const data = folder();
    const asked = await refreshed(withLines(late), {data});
    expect(asked).toMatchObject({exit: 4, table: undefined});
    expect(asked.said).toContain("ends on 2025-09-09, after the day of the list, 2025-04-30");
    expect(asked.said).toContain('npm run refresh -- territory-order --accept ends_after_list --because "');
    expect(await refreshed(withLines(late), {data, answer: "A made-up reason, long enough."})).toMatchObject({exit: 0});
    expect(readFileSync(join(data, "refresh_answers.csv"), "utf8")).toBe(
      "source,question,subject,reason,decided_on\n" +
        `territory-order,ends_after_list,${codeOf(1_450)} 2025-09-09,"A made-up reason, long enough.",` +
        `${new Date().toISOString().slice(0, 10)}\n`
    );
    expect(await refreshed(withLines(late), {data})).toMatchObject({exit: 0, said: ""});
  });

  test("is a hromada that a newer order no longer names", async () => {
    const {data} = await refreshed(withLines([codeOf(1_450), named, "24.02.2022", ""]));
    const newer = await refreshed(withLines(), {data});
    expect(newer.exit).toBe(4);
    expect(newer.said).toContain(`${codeOf(1_450)} was named by the list before and is not by that of 2025-04-30`);
  });
});
