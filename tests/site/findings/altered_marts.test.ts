import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import {holdView} from "../../../site/findings/check_cards.ts";
import {unreadable} from "../../../site/findings/sentence_rules.ts";
import {fylkeShapes, oblastShapes} from "../../../site/pages/map_shapes.ts";
import {martReader} from "../../../site/pages/mart_files.ts";
import {allCards} from "../../../src/card_sets.ts";
import {chosenControls, type Card, type Choice} from "../../../src/cards/card.ts";
import {drawnWidths, readsOf} from "../../../src/cards/chart_card.ts";
import {viewOf} from "../../../src/cards/shown_view.ts";
import type {MartName, MartReader} from "../../../src/marts/mart_rows.ts";
import {locales, type Locale} from "../../../src/words/locales.ts";
import {alterations, alteredRows, combinations} from "./alterations.ts";

const read = martReader("src/data");
const cards = allCards(oblastShapes("data/geo"), fylkeShapes("data/geo")).map(({card}) => card);
const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");

/** What is wrong with a card for a choice: a sentence that does not hold or read well, or a chart that is not drawn. */
function problemsOf(card: Card, altered: MartReader, choice: Choice, isDrawn: boolean): readonly string[] {
  try {
    const view = viewOf(card, altered, choice);
    const said = new Set([view.title, view.summary, ...(view.subtitle ? [view.subtitle] : [])]);
    if (isDrawn) view.draw({document, locale: choice.locale, width: drawnWidths.narrow, summary: view.summary});
    return [
      ...[...said].flatMap((sentence) =>
        unreadable(sentence, choice.locale).map((says) => `${choice.locale}: ${sentence}: ${says}`)
      ),
      ...view.notes.flatMap((note) =>
        unreadable(note, choice.locale, true).map((says) => `${choice.locale} note: ${note}: ${says}`)
      ),
      ...view.told.flatMap((told) =>
        holdView(told, view, card, altered, choice).map(({says}) => `${choice.locale}: ${told.sentence}: ${says}`)
      )
    ];
  } catch (error) {
    return [`${choice.locale}: ${Object.values(choice.controls).join()}: ${String(error)}`];
  }
}

describe.each(Object.keys(alterations))("a mart that %s", (name) => {
  test.each(cards.map((card) => [card.name, card] as const))("leaves true and readable sentences on %s", (_, card) => {
    const problems = new Set<string>();
    for (const mart of readsOf(card)) {
      const rows = alteredRows(name, mart, read);
      const altered = ((other: MartName) => (other === mart ? rows : read(other))) as MartReader;
      const first = JSON.stringify(chosenControls(card));
      for (const locale of locales as readonly Locale[])
        for (const controls of combinations(card)) {
          const isDrawn = locale === locales[0] && JSON.stringify(controls) === first;
          const found = problemsOf(card, altered, {locale, selection: null, controls}, isDrawn);
          for (const problem of found) problems.add(`${mart}: ${problem}`);
        }
    }
    expect([...problems]).toEqual([]);
  });
});
