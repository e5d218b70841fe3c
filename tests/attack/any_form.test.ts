import fc from "fast-check";
import {beforeAll, expect, test} from "vitest";
import {ContractError} from "../../loaders/errors.ts";
import {readCsvCells} from "../../loaders/survey/cells.ts";
import type {Form} from "../../loaders/survey/form.ts";
import {FormProblems} from "../../loaders/survey/form_problems.ts";
import {csvOf, exported, formOf, secret, xlsxOf, readForm} from "../loaders/survey/form_fixture.ts";

const seed = {seed: 20261115};
let excel: Buffer;
const csv = csvOf(exported("norwegian_profiles", "nb", [{}, {place_name: "Oslo"}]));

beforeAll(async () => {
  excel = await xlsxOf(exported("norwegian_profiles", "nb", [{}, {place_name: "Oslo"}]));
});

/** Answers, or a refusal that names the form and shows nothing of who answered; anything else fails. */
async function outcome(id: Form["id"], format: "xlsx" | "csv", bytes: Uint8Array): Promise<"read" | "refused"> {
  try {
    const {answers, form} = await readForm({file: `private/${id}.${format}`, format, bytes}, formOf(id));
    for (const {values} of answers)
      if (Object.keys(values).length !== Object.keys(form.questions).length) throw new Error("an answer was half read");
    return "read";
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    expect(error.message.split("\n")[0]).toMatch(
      /^private\/\w+\.\w+, form “.+”: \d+ problems?; nothing of it was read$/
    );
    expect(error.message).not.toContain(secret);
    return "refused";
  }
}

test("any bytes are refused in one report, as Excel and as CSV", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({maxLength: 400}),
      fc.constantFrom("xlsx" as const, "csv" as const),
      async (bytes, format) => {
        expect(await outcome("support_choices", format, bytes)).toBe("refused");
      }
    ),
    {...seed, numRuns: 200}
  );
});

test("any text is refused in one report as CSV", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({unit: "grapheme", maxLength: 300}), async (text) => {
      expect(await outcome("support_choices", "csv", Buffer.from(text))).toBe("refused");
    }),
    {...seed, numRuns: 200}
  );
});

test("an export with bytes changed, cut out or cut off is read whole or refused", async () => {
  const damage = fc.tuple(
    fc.double({min: 0, max: 1, noNaN: true}),
    fc.integer({min: 0, max: 30}),
    fc.uint8Array({maxLength: 10})
  );
  const counts = {read: 0, refused: 0};
  await fc.assert(
    fc.asyncProperty(damage, fc.boolean(), async ([place, gone, put], isExcel) => {
      const good = isExcel ? excel : csv;
      const at = Math.floor(place * good.length);
      const bytes = Buffer.concat([good.subarray(0, at), put, good.subarray(at + gone)]);
      counts[await outcome("norwegian_profiles", isExcel ? "xlsx" : "csv", bytes)]++;
    }),
    {...seed, numRuns: 120}
  );
  expect(counts.refused).toBeGreaterThan(20);
}, 120_000);

test("reading CSV undoes writing it, for any cells and any delimiter", () => {
  const cell = fc.string({unit: "grapheme", maxLength: 12}).map((text) => text.replace(/\s+/g, " ").trim());
  const table = fc.integer({min: 2, max: 5}).chain((width) =>
    fc.tuple(
      fc.uniqueArray(
        cell.filter((name) => name !== ""),
        {minLength: width, maxLength: width}
      ),
      fc.array(fc.array(cell, {minLength: width, maxLength: width}), {maxLength: 5})
    )
  );
  fc.assert(
    fc.property(table, fc.constantFrom(",", ";", "\t"), ([header, rows], delimiter) => {
      // The delimiter is counted in the header outside quotes, so names of a real form hold none unquoted: quote them
      // all.
      const line = (cells: readonly string[]) =>
        `${cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter)}\r\n`;
      const problems = new FormProblems();
      const read = readCsvCells(
        [header, ...rows].map(line).join(""),
        (names) => names.map((_, index) => index),
        problems
      );
      expect(problems.size).toBe(0);
      expect(read!.header).toEqual(header);
      expect(read!.columns.map((column) => [...column])).toEqual(header.map((_, at) => rows.map((row) => row[at])));
    }),
    {...seed, numRuns: 300}
  );
});
