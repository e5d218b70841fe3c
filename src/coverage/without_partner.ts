import {coverageWithoutWords} from "../words/words.js";
import {countedDots} from "../charts/counted_dots.js";
import type {Spread, Uncovered} from "../words/rooms/coverage_without.js";
import {count, figure, share, smallest} from "../model/findings/find.js";
import {tell, type Share, type Told} from "../model/findings/finding.js";
import {headed, type Card, type CardTable, type CardView, type Choice} from "../cards/card.js";
import {divisionOf, groupControl, groupRows, hromadaDivisions, kommuneDivisions, type GroupRow} from "./divisions.js";
import {wholeCountry} from "../pairing/pair_text.js";
import {newestList} from "../marts/newest_list.js";
import type {MartRows} from "../marts/mart_rows.js";

/** Which hromadas have no Norwegian partner? The complement, with its denominator on every row. */
export const withoutHromadas: Card = {
  name: "without-hromadas",
  mart: "partnership_coverage",
  reads: ["partnership_coverage", "region_type"],
  tables: ["claims", "partnership_statuses", "hromadas", "territory_order_lines", "size_classes"],
  rules: ["partnership", "region_type", "size_class"],
  controls: [groupControl(hromadaDivisions)],
  view(read, choice) {
    const words = coverageWithoutWords[choice.locale];
    const whole = wholeCountry(read, "UA");
    const division = divisionOf(choice, hromadaDivisions);
    const rows = groupRows(read, choice, "UA", division);
    const safe = rows.find((row) => row.group_code === "safe");
    const table = complementTable({rows, whole, otherTie: words.hromadas.otherTie}, choice);
    const title =
      division === "region_type"
        ? tell(
            {
              whole: shareWithout(table, words.whole[whole.country === "UA" ? "UA" : "NO"]),
              safe: shareWithout(table, safe?.label ?? "")
            },
            (found) => words.hromadas.titleBySafety(found)
          )
        : tell(spread(table, rows, words.whole[whole.country === "UA" ? "UA" : "NO"]), (found) =>
            words.hromadas.titleBySpread(found, division)
          );
    return {
      ...complement({rows, table, title}, choice),
      subtitle: words.hromadas.subtitle(newestList(read)),
      legend: legend(words.hromadas.have, words.haveNone),
      notes: words.hromadas.notes(whole.other_tie_count)
    };
  }
};

/** Which Norwegian municipalities have no Ukrainian partner? */
export const withoutKommuner: Card = {
  name: "without-kommuner",
  mart: "partnership_coverage",
  tables: ["claims", "partnership_statuses", "kommuner", "size_classes"],
  rules: ["partnership", "size_class"],
  controls: [groupControl(kommuneDivisions)],
  view(read, choice) {
    const words = coverageWithoutWords[choice.locale];
    const whole = wholeCountry(read, "NO");
    const division = divisionOf(choice, kommuneDivisions);
    const rows = groupRows(read, choice, "NO", division);
    const table = complementTable({rows, whole, otherTie: words.kommuner.otherTie}, choice);
    const title = tell(spread(table, rows, words.whole[whole.country === "UA" ? "UA" : "NO"]), (found) =>
      words.kommuner.titleBySpread(found, division)
    );
    return {
      ...complement({rows, table, title}, choice),
      subtitle: words.kommuner.subtitle,
      legend: legend(words.kommuner.have, words.haveNone),
      notes: words.kommuner.notes(whole.other_tie_count)
    };
  }
};

/** How many are left out of a row of the table. */
const shareWithout = (table: CardTable, label: string): Share | null => {
  const of = {by: "label", where: {label}};
  return share(figure(table, "without_count", of), figure(table, "municipality_count", of));
};

/** How unevenly: groups with nobody, and the groups where the fewest are left out. What is not known is no group. */
function spread(table: CardTable, rows: readonly GroupRow[], wholeCountry: string): Spread {
  const unknown = rows
    .filter((row) => row.group_code === "unknown")
    .map((row) => ({group: row.label, why: "no_group"}) as const);
  const among = {by: "label", leftOut: [{group: wholeCountry, why: "whole"}, ...unknown]} as const;
  return {
    whole: shareWithout(table, wholeCountry),
    nobody: count(table, {...among, where: {with_count: 0}}),
    groups: count(table, among),
    best: smallest(table, "without_share", among)
  };
}

interface Complement {
  readonly rows: readonly GroupRow[];
  readonly whole: MartRows["partnership_coverage"];
  /** Heading of the column of those without a partner who have one elsewhere. */
  readonly otherTie: string;
}

function complementTable({rows, whole, otherTie}: Complement, {locale}: Choice): CardTable {
  const words = coverageWithoutWords[locale];
  return {
    columns: [
      {key: "label", label: words.columns.label, unit: "text", place: "place"},
      {key: "municipality_count", label: words.columns.municipality_count, unit: "count"},
      {key: "with_count", label: words.columns.with_count, unit: "count"},
      {key: "without_count", label: words.columns.without_count, unit: "count"},
      {key: "without_share", label: words.columns.without_share, unit: "share"},
      {key: "other_tie_count", label: otherTie, unit: "count"},
      {key: "without_population", label: words.columns.without_population, unit: "count"}
    ],
    rows: [...rows, {...whole, label: words.whole[whole.country === "UA" ? "UA" : "NO"]}].map((row) => ({...row}))
  };
}

function complement(
  {rows, table, title}: {rows: readonly GroupRow[]; table: CardTable; title: Told},
  {locale}: Choice
): Omit<CardView, "subtitle" | "legend" | "notes"> {
  const words = coverageWithoutWords[locale];
  return {
    ...headed(title),
    summary: title.sentence,
    // Those with a partner, whom a reader can count; the whole country stands in title and table alone.
    draw: (frame) =>
      countedDots(
        rows.map((row) => ({
          label: row.label,
          count: row.with_count,
          figures: words.figures(uncovered(row))
        })),
        {...frame, color: "var(--accent)"}
      ),
    table,
    highlight: null
  };
}

const uncovered = (row: MartRows["partnership_coverage"]): Uncovered => ({
  without: row.without_count,
  all: row.municipality_count,
  share: row.without_share
});

const legend = (have: string, haveNone: string): CardView["legend"] => [
  {label: have, sign: "sign-dot"},
  {label: haveNone, sign: "sign-none"}
];
