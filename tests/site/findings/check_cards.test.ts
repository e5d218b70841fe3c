import {describe, expect, it} from "vitest";
import {csvOf, holdCards, holdView} from "../../../site/findings/check_cards.ts";
import {fylkeShapes, oblastShapes} from "../../../site/pages/map_shapes.ts";
import {martReader} from "../../../site/pages/mart_files.ts";
import {allCards} from "../../../src/card_sets.ts";
import {headed, type Card, type CardView} from "../../../src/cards/card.ts";
import {tell} from "../../../src/model/findings/finding.ts";
import {largest} from "../../../src/model/findings/find.ts";
import {inequality} from "../../../src/trends/inequality.ts";

const read = martReader("src/data");

describe("the sentences of all cards", () => {
  it("hold against the rows under them for every choice, place and language, and can be read", () => {
    const cards = allCards(oblastShapes("data/geo"), fylkeShapes("data/geo")).map(({card}) => card);
    const {problems, findings} = holdCards(cards, read, csvOf("src/data"));
    expect(problems).toEqual([]);
    expect(findings).toBeGreaterThan(1000);
  });
});

describe("a sentence that does not hold", () => {
  /** The card of own revenue with another title. */
  const told = (title: (view: CardView) => Pick<CardView, "title" | "told">): Card => ({
    ...inequality,
    controls: [],
    view(reader, choice) {
      const view = inequality.view(reader, {
        ...choice,
        controls: {group: "region_type", measure: "per_capita", year: "2022"}
      });
      return {...view, ...title(view)};
    }
  });
  const problemsOf = (card: Card): readonly string[] =>
    holdCards([card], read, () => read("own_revenue_distribution")).problems;

  it("is told with its card, its language, the sentence and the row that refutes it", () => {
    const card = told(({table}) => {
      const high = largest(table, "p50", {by: "label"})!;
      const last = table.rows.at(-1)!;
      const wrong = {...high, groups: [last.label], value: Number(last.p50)};
      return headed(tell({wrong}, () => `Median own revenue was highest in “${String(last.label)}”`));
    });
    expect(problemsOf(card).join("\n")).toMatch(
      new RegExp(
        "^inequality en: Median own revenue was highest in “[^”]+”: “Safe” has [\\d.]+, and is told as no " +
          "largest: label Safe, hromada_count \\d+, p10 ",
        "m"
      )
    );
  });

  it("is told where a number in it comes from no finding", () => {
    const card = told(() => headed(tell({}, () => "Median own revenue was 5,555 UAH per inhabitant")));
    expect(problemsOf(card).join("\n")).toContain("no finding tells the number 5,555");
  });

  it("is told where a note, a subtitle or a summary has a number that no row behind it has", () => {
    const card: Card = {
      ...told((view) => ({title: view.title, told: view.told})),
      view: (reader, choice) => {
        const controls = {group: "region_type", measure: "per_capita", year: "2022"};
        const view = inequality.view(reader, {...choice, controls});
        return {...view, notes: [...view.notes, `Of 7654321 figures none is left out (${choice.locale}).`]};
      }
    };
    expect(problemsOf(card).join("\n")).toContain(
      "inequality en: Of 7654321 figures none is left out (en).: no row behind it tells the number 7654321"
    );
  });

  it("is told where its table shows what stands in no download", () => {
    const card: Card = {
      ...told((view) => ({title: view.title, told: view.told})),
      view: (reader, choice) => {
        const view = inequality.view(reader, {
          ...choice,
          controls: {group: "region_type", measure: "per_capita", year: "2022"}
        });
        const [first, ...rest] = view.table.rows;
        return {...view, table: {...view.table, rows: [{...first, mean: 1}, ...rest]}};
      }
    };
    expect(problemsOf(card).join("\n")).toMatch(/no row of own_revenue_distribution\.csv is this: .*mean 1$/m);
  });

  it("is held against the mart that its finding names", () => {
    const view = inequality.view(read, {
      locale: "en",
      selection: null,
      controls: {group: "region_type", measure: "per_capita", year: "2022"}
    });
    const wrong = {...largest({rows: [{day: "x", n: 1}], of: "territory_month"}, "n", {by: "day"})!};
    const told = tell({wrong}, () => "It was highest on that day");
    expect(holdView(told, view, inequality, read, {locale: "en", controls: {}}).map(({says}) => says)).not.toEqual([]);
  });
});
