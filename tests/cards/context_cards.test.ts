import {describe, expect, test} from "vitest";
import {csvOf, holdCards} from "../../site/findings/check_cards.ts";
import {martReader} from "../../site/pages/mart_files.ts";
import {needsDisplaced} from "../../src/needs/needs_displaced.ts";
import {needsDisplacedOblasts} from "../../src/needs/needs_displaced_oblasts.ts";
import {needsRebuilding} from "../../src/needs/needs_rebuilding.ts";
import {trust} from "../../src/trends/trust.ts";

const read = martReader("src/data");
const cards = [needsDisplaced, needsDisplacedOblasts, needsRebuilding, trust];

test("what cards tell of the country holds against the rows under them, and can be read", () => {
  const {problems, findings} = holdCards(cards, read, csvOf("src/data"));
  expect(problems).toEqual([]);
  expect(findings).toBeGreaterThan(20);
});

describe("the titles", () => {
  const titleOf = (card: (typeof cards)[number], controls: Record<string, string> = {}): string[] =>
    (["nb", "en"] as const).map((locale) => card.view(read, {locale, selection: null, controls}).title);

  test.each([
    [
      needsDisplaced,
      {},
      "IOM anslo rundt 3 600 000 internt fordrevne i des. 2024; i registeret sto det 4 594 254 i juni 2025",
      "IOM estimated about 3,600,000 internally displaced in Dec 2024; the register had 4,594,254 in Jun 2025"
    ],
    [
      needsDisplacedOblasts,
      {},
      "Flest fordrevne er registrert i Donetsk (521 976), og nest flest i Kharkiv (516 930)",
      "The largest number of displaced people is registered in Donetsk (521,976), the next largest in Kharkiv (516,930)"
    ],
    [
      needsRebuilding,
      {},
      "Behovet for gjenreising ble anslått til 349 milliarder dollar per 1. juni 2022 og til nesten 588 milliarder " +
        "dollar per 31. desember 2025",
      "Rebuilding needs were estimated at 349 billion dollars as of 1 June 2022 and nearly 588 billion dollars as of " +
        "31 December 2025"
    ],
    [
      trust,
      {},
      "50 % hadde tillit til lokale myndigheter i mai 2022 og 50 % i okt. 2023; til regjeringen hadde 74 % og 39 % " +
        "tillit",
      "50% trusted local authorities in May 2022 and 50% in Oct 2023; the government was trusted by 74% and 39%"
    ],
    [
      trust,
      {show: "reform"},
      "77 % mente i nov. 2024 at reformen bør fortsette, og 76,5–77 % i nov. 2022",
      "77% said in Nov 2024 that the reform should go on, and 76.5–77% in Nov 2022"
    ]
  ])("say figures with their days (%#)", (card, controls, ...said) => {
    expect(titleOf(card, controls).map((title) => title.replaceAll(/[\u00a0\u202f]/g, " "))).toEqual(said);
  });
});
