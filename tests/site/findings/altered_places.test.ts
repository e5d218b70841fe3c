import {describe, expect, it, test} from "vitest";
import {holdView, rowsOfPlace, selectionsOf} from "../../../site/findings/check_cards.ts";
import {unreadable, untoldNumber} from "../../../site/findings/sentence_rules.ts";
import {fylkeShapes, oblastShapes} from "../../../site/pages/map_shapes.ts";
import {martReader} from "../../../site/pages/mart_files.ts";
import {allCards} from "../../../src/card_sets.ts";
import {chosenControls, type Card, type Choice, type Selection} from "../../../src/cards/card.ts";
import {readsOf} from "../../../src/cards/chart_card.ts";
import {viewOf} from "../../../src/cards/shown_view.ts";
import {NoRows} from "../../../src/marts/no_rows.ts";
import type {MartName, MartReader} from "../../../src/marts/mart_rows.ts";
import type {Row} from "../../../src/model/findings/finding.ts";
import {locales} from "../../../src/words/locales.ts";
import {allTellings, holdTellings} from "../../../site/findings/check_cards.ts";
import {alterations, alteredRows, combinations} from "./alterations.ts";

const read = martReader("src/data");
type Chosen = Extract<Selection, {readonly kind: "hromada"}>;
/** Hromadas that a sentence could stumble over: one of each sort is chosen. */
const sorts: Readonly<Record<string, (place: Chosen) => boolean>> = {
  "without budgets": ({years}) => years.length === 0,
  "formed by decree": ({row, years}) => !row.is_voluntary && years.length > 0,
  occupied: ({row, years}) => row.region_type === "occupied" && years.length > 0,
  renamed: ({row}) => row.former_centre !== null
};
const all = selectionsOf(read);
const hromadas = Object.values(sorts).flatMap(
  (isOf) => all.find((place): place is Chosen => place.kind === "hromada" && isOf(place)) ?? []
);
/** Two oblasts, the second of which is wholly occupied, and a hromada of every sort. */
const places: readonly Selection[] = [
  ...all.filter(({kind, row}) => kind === "oblast" && ["UA-05", "UA-09"].includes(row.oblast_code)),
  ...new Set(hromadas)
];
const cards = allCards(oblastShapes("data/geo"), fylkeShapes("data/geo"))
  .map(({card}) => card)
  .filter((card) =>
    places.some(
      (selection) => viewOf(card, read, {locale: locales[0]!, selection, controls: chosenControls(card)}).highlight
    )
  );

/** A reader that gives other rows of one mart. */
const readerWith = (mart: MartName, rows: readonly Row[]): MartReader =>
  ((other: MartName) => (other === mart ? rows : read(other))) as MartReader;

/** The place as the altered marts tell of it: its own row and its years. */
function placeIn(altered: MartReader, {kind, row, years}: Selection): Selection {
  const code = kind === "hromada" ? "hromada_code" : "oblast_code";
  const own = <T extends object>(rows: readonly T[]): readonly T[] =>
    rows.filter((one) => (one as Row)[code] === (row as unknown as Row)[code]);
  return kind === "hromada"
    ? {
        kind,
        row,
        years: years.length === 0 ? [] : own(altered("hromada_year")),
        periods: own(altered("hromada_class"))
      }
    : {kind, row, years: own(altered("oblast_year"))};
}

/** What is wrong with what a card says of a place. */
function problemsOf(card: Card, altered: MartReader, choice: Choice): readonly string[] {
  const {locale, controls, selection} = choice;
  const where = `${locale} ${selection!.row.name} ${Object.values(controls).join()}`;
  try {
    const view = viewOf(card, altered, choice);
    const said = [view.title, view.summary, ...(view.highlight === null ? [] : [view.highlight])];
    const known = [selection!.row, selection!.years, view.table.rows, controls, rowsOfPlace(card, selection!, altered)];
    const number = view.highlight === null ? null : untoldNumber(view.highlight, known, locale);
    return [
      ...said.flatMap((sentence) => unreadable(sentence, locale).map((says) => `${where}: ${sentence}: ${says}`)),
      ...(number === null ? [] : [`${where}: ${view.highlight}: no row of the place tells the number ${number}`]),
      ...view.told.flatMap((told) =>
        holdView(told, view, card, altered, choice).map(({says}) => `${where}: ${told.sentence}: ${says}`)
      )
    ];
  } catch (error) {
    return [`${where}: ${String(error)}`];
  }
}

it("there is a place of every sort, and cards that tell of them", () => {
  expect(hromadas).toHaveLength(Object.keys(sorts).length);
  expect(places.filter(({kind}) => kind === "oblast")).toHaveLength(2);
  expect(cards.length).toBeGreaterThan(5);
});

describe.each(Object.keys(alterations))("where a place is chosen, a mart that %s", (name) => {
  test.each(cards.map((card) => [card.name, card] as const))("leaves true and readable sentences on %s", (_, card) => {
    const problems = new Set<string>();
    const marts = new Set<MartName>([...readsOf(card), "hromada_year", "oblast_year", "hromada_class"]);
    for (const mart of marts) {
      const altered = readerWith(mart, alteredRows(name, mart, read));
      for (const place of places)
        for (const locale of locales)
          for (const controls of combinations(card)) {
            const choice = {locale, controls, selection: placeIn(altered, place)};
            for (const problem of problemsOf(card, altered, choice)) problems.add(`${mart}: ${problem}`);
          }
    }
    expect([...problems]).toEqual([]);
  });
});

describe.each(Object.keys(alterations))("a mart that %s", (name) => {
  const asked = new Set<MartName>();
  const parts = Object.entries(allTellings);
  for (const [, part] of parts)
    part(
      ((mart: MartName) => {
        asked.add(mart);
        return read(mart);
      }) as MartReader,
      locales[0]!
    );

  test.each(parts)("leaves true and readable sentences in %s, or says that there are no rows", (part, telling) => {
    const problems = [...asked].flatMap((mart) => {
      const altered = readerWith(mart, alteredRows(name, mart, read));
      try {
        return holdTellings({[part]: telling}, altered).problems.map((problem) => `${mart}: ${problem}`);
      } catch (error) {
        return error instanceof NoRows ? [] : [`${mart}: ${String(error)}`];
      }
    });
    expect(problems).toEqual([]);
  });
});
