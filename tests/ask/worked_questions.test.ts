// What the workbench offers to start from is answered, in every language, with the names that its readers know.
import {describe, expect, test} from "vitest";
import {askPublished, type PublishedRow} from "../../site/answers/ask_published.ts";
import {askedIn, workedQuestions} from "../../src/ask/worked_questions.ts";
import {locales} from "../../src/words/locales.ts";
import {placeNamesWords} from "../../src/words/words.ts";
import type {AskedQuestion} from "../../src/words/rooms/ask_page.ts";

const names = Object.keys(workedQuestions) as AskedQuestion[];
const answer = (name: AskedQuestion, locale: (typeof locales)[number]): Promise<PublishedRow[]> =>
  askPublished(askedIn(workedQuestions[name].sql, locale), "src");
const [latin] = locales.filter((locale) => !placeNamesWords[locale].hasOwnNames);

describe.each(locales)("in %s", (locale) => {
  test.each(names)("%s has an answer with the columns of its chart", async (name) => {
    const {sql, chart} = workedQuestions[name];
    const rows = await answer(name, locale);
    expect(askedIn(sql, locale)).not.toContain("$");
    expect(rows.length).toBeGreaterThan(0);
    const columns = Object.keys(rows[0]!);
    for (const column of chart ? [chart.x, chart.y, ...(chart.color ? [chart.color] : [])] : [])
      expect(columns).toContain(column);
  });
});

describe("a reader whose language has names of its own", () => {
  const own = locales.filter((locale) => placeNamesWords[locale].hasOwnNames);

  test.each(own)("of %s finds them in place of those of the register", async (locale) => {
    expect((await answer("change_in_war", locale)).map((row) => row.oblast_name)).toContain("Львівська");
    const named = await answer("my_names", locale);
    expect(named[0]).toMatchObject({label: "Львівська", oblast_name: "Львівська"});
    const pairs = await answer("known_partners", locale);
    expect(pairs).toContainEqual(expect.objectContaining({partner_name: "Модум", host_name: "Станишівська"}));
    // What has no name of its own is called as at home.
    expect(pairs).toContainEqual(expect.objectContaining({partner_name: "Øvre Eiker", host_name: "Балтська"}));
  });

  test("costs the others nothing: their question asks no table of names", () => {
    for (const name of names) expect(askedIn(workedQuestions[name].sql, latin!)).not.toContain("place_label");
    expect(askedIn("SELECT $name{o.oblast_code, o.name} AS oblast_name FROM oblast o", latin!)).toBe(
      "SELECT o.name AS oblast_name FROM oblast o"
    );
  });
});
