import {describe, expect, test} from "vitest";
import {formLanguages, headersOf, readMapping} from "../../../loaders/survey/mapping.ts";
import {plain} from "../../../loaders/survey/plain.ts";
import {
  areas,
  csvOf,
  type Exported,
  exported,
  formOf,
  gradeHeaders,
  secret,
  themes,
  without,
  xlsxOf,
  readForm
} from "./form_fixture.ts";

const ids = ["norwegian_profiles", "hromada_needs", "support_choices"] as const;

async function read(
  id: (typeof ids)[number],
  table: Exported,
  format: "xlsx" | "csv" = "csv",
  delimiter = ","
): Promise<readonly Record<string, unknown>[]> {
  const bytes = format === "xlsx" ? await xlsxOf(table) : csvOf(table, delimiter);
  return (await readForm({file: `private/${id}.${format}`, format, bytes}, formOf(id))).answers.map(
    ({values}) => values
  );
}

describe.each(ids)("an export of %s", (id) => {
  test("says the same in bokmål, English and Ukrainian", async () => {
    const [nb, en, uk] = await Promise.all(
      formLanguages.map((language) => read(id, exported(id, language, [{place_name: "X", parent_name: "Y"}])))
    );
    expect(en).toEqual(nb);
    expect(uk).toEqual(nb);
    expect(nb).toHaveLength(1);
  });

  test("says the same as Excel and as CSV parted by comma, semicolon or tab", async () => {
    const table = exported(id, "nb", [{place_name: 'Å, "B"; C'}, {}]);
    const excel = await read(id, table, "xlsx");
    for (const delimiter of [",", ";", "\t"]) expect(await read(id, table, "csv", delimiter)).toEqual(excel);
    expect(excel).toHaveLength(2);
  });

  test("says the same with its columns in another order", async () => {
    const table = exported(id, "uk", [{}, {}]);
    const turned = {header: table.header.toReversed(), rows: table.rows.map((row) => row.toReversed())};
    expect(await read(id, turned, "xlsx")).toEqual(await read(id, table, "xlsx"));
  });

  test("gives no value from the columns of who answered and of free text", async () => {
    for (const format of ["xlsx", "csv"] as const) {
      const said = JSON.stringify(await read(id, exported(id, "en", [{}]), format));
      expect(said).not.toContain(secret);
      expect(said).not.toMatch(/Canary|cmd|onerror|09:0/);
    }
  });
});

test(
  "the words of a mapping are whole: every question has a header, no two alike, and no two answers " +
    "of a list look alike",
  () => {
    for (const id of ids) {
      for (const language of formLanguages) {
        const mapping = readMapping(formOf(id), language);
        const headers = [...headersOf(formOf(id), mapping, areas).values(), ...mapping.never_read].map(plain);
        expect(headers).not.toContain("");
        expect(new Set(headers).size).toBeGreaterThanOrEqual(headers.length - 1); // “ID” and “Id” are one
        for (const labels of Object.values(mapping.answers)) {
          const list = Object.values(labels).map(plain);
          expect(new Set(list).size).toBe(list.length);
          expect(list.join("")).not.toContain(";");
        }
      }
    }
  }
);

test(
  "answers may be in another language than the questions, end in a semicolon or not, and be written with other " +
    "dashes and apostrophes",
  async () => {
    const [answer] = await read(
      "norwegian_profiles",
      exported("norwegian_profiles", "nb", [
        {horizon: "Довгостроково, відбудова", languages: " ENGLISH ; Norsk", "competence.education": "3 - svært god"}
      ])
    );
    expect(answer).toMatchObject({horizon: "long", languages: ["en", "nb"], "competence.education": "3"});
  }
);

test("a day is a date cell, ISO text or dotted text, and its time is cut off", async () => {
  const days = [
    new Date(Date.UTC(2026, 2, 14)),
    new Date(Date.UTC(2026, 2, 14, 10, 5)),
    "2026-03-14",
    "14.03.2026",
    "14.3.2026 10:05:00"
  ];
  const answers = await read(
    "norwegian_profiles",
    exported(
      "norwegian_profiles",
      "nb",
      days.map((day) => ({submitted_date: day}))
    ),
    "xlsx"
  );
  expect(answers.map(({submitted_date}) => submitted_date)).toEqual(days.map(() => "2026-03-14"));
});

test("empty rows below the answers are no answers", async () => {
  const table = exported("support_choices", "en", [{}]);
  table.rows.push(
    table.header.map(() => null),
    table.header.map(() => null)
  );
  expect(await read("support_choices", table, "csv")).toHaveLength(1);
});

test(
  "a question that need not be asked may be absent: the code, the county of a Norwegian form, the " + "date",
  async () => {
    const table = exported("norwegian_profiles", "nb", [{}]);
    for (const name of ["Kommunenummer (fire sifre)", "Fylke", "Dato for svaret"]) {
      const at = table.header.indexOf(name);
      table.header.splice(at, 1);
      for (const row of table.rows) row.splice(at, 1);
    }
    expect((await read("norwegian_profiles", table))[0]).toMatchObject({
      place_code: null,
      parent_name: null,
      submitted_date: null
    });
  }
);

describe("an export from before the themes that cut across the other areas", () => {
  test("is read, and says nothing of a theme that it did not ask about", async () => {
    expect(themes).toHaveLength(12);
    const table = exported("norwegian_profiles", "nb", [{}]);
    const [answer] = await read("norwegian_profiles", without(table, gradeHeaders(themes)));
    const [whole] = await read("norwegian_profiles", table);
    expect(Object.keys(whole!).filter((field) => !(field in answer!))).toEqual(
      themes.map((code) => `competence.${code}`)
    );
  });

  test("must ask about every other area, and answer every theme that it does ask about", async () => {
    const table = exported("norwegian_profiles", "nb", [{"competence.mental_health": null}]);
    await expect(read("norwegian_profiles", without(table, gradeHeaders(["education", ...themes])))).rejects.toThrow(
      "is a question that the export lacks"
    );
    await expect(read("norwegian_profiles", table)).rejects.toThrow(
      "row 2, column “Traumer og psykisk helse”: is empty, and the question must be answered"
    );
  });
});
