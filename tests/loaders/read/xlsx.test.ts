import {writeXlsx} from "hucre/xlsx";
import {expect, test} from "vitest";
import {Problems} from "../../../loaders/read/file_problems.ts";
import {readSheet, readXlsx} from "../../../loaders/read/xlsx.ts";

async function workbook(): Promise<Buffer> {
  return Buffer.from(
    await writeXlsx({
      sheets: [
        {
          name: "A",
          rows: [
            ["Назва ", "Клас"],
            ["Село ", 0.5]
          ]
        }
      ]
    })
  );
}

/** The same ZIP with a number changed in its directory: what a bomb looks like before it goes off. */
async function withDirectory(change: (view: DataView, end: number, first: number) => void): Promise<Buffer> {
  const bytes = await workbook();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  change(view, end, view.getUint32(end + 16, true));
  return bytes;
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const problems = new Problems();
  expect(await readXlsx(bytes, new Set(["Назва"]), problems)).toBeUndefined();
  return problems.report("x.xlsx", []);
}

test("cells are read by header name, without the spaces that rich text leaves at the ends", async () => {
  const table = await readXlsx(await workbook(), new Set(["Назва"]), new Problems());
  expect(table).toEqual({header: ["Назва", "Клас"], columns: new Map([["Назва", ["Село"]]]), rowNumbers: [2]});
});

test("a directory that promises more than 100 MB, a ratio above 200 or too many entries is not unpacked", async () => {
  const large = await withDirectory((view, _end, first) => {
    view.setUint32(first + 20, 90_000_000, true);
    view.setUint32(first + 24, 150_000_000, true);
  });
  expect(await refusal(large)).toContain("would unpack to more than 100 MB");
  expect(
    await refusal(await withDirectory((view, _end, first) => view.setUint32(first + 24, 50_000_000, true)))
  ).toContain("packed more than 200 times");
  expect(await refusal(await withDirectory((view, end) => view.setUint16(end + 10, 5_000, true)))).toContain(
    "has 5000 entries, more than 1000"
  );
});

test("a file without a ZIP directory was cut off", async () => {
  const bytes = await workbook();
  expect(await refusal(bytes.subarray(0, bytes.length - 30))).toContain("has no ZIP directory: it was cut off");
});

test("a workbook that would take too much memory or time ends its thread with a report, not the process", async () => {
  const rows = Array.from({length: 20_000}, (_, row) =>
    Array.from({length: 20}, (_, column) => `cell ${row} ${column}`)
  );
  const large = Buffer.from(await writeXlsx({sheets: [{name: "A", rows}]}));
  for (const [within, said] of [
    [{memoryMb: 20, seconds: 60}, "memory limit"],
    [{memoryMb: 512, seconds: 0.05}, "not read within 0.05 seconds"]
  ] as const) {
    const problems = new Problems();
    expect(await readSheet(large, () => [], problems, within)).toBeUndefined();
    expect(problems.report("x.xlsx", [])).toContain(said);
  }
});

test("columns that are not chosen stay in the thread", async () => {
  const sheet = await readSheet(await workbook(), (header) => [header.indexOf("Клас")], new Problems());
  const unseen = {sheets: 0, rows: [], columns: []};
  expect(sheet).toEqual({header: ["Назва", "Клас"], columns: [["0.5"]], rows: 1, unseen});
});

test("an entry that is larger than its directory says is not unpacked", async () => {
  expect(await refusal(await withDirectory((view, _end, first) => view.setUint32(first + 24, 10, true)))).toContain(
    "damaged or larger than its ZIP directory says"
  );
});
