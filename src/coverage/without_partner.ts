import {coverageWithoutWords} from "../words/words.js";
import {partBars} from "../charts/part_bars.js";
import type {Division, Spread, Uncovered} from "../words/rooms/coverage_without.js";
import type {Card, CardView, Choice} from "../cards/card.js";
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
  controls: [groupControl(hromadaDivisions)],
  view(read, choice) {
    const words = coverageWithoutWords[choice.locale];
    const whole = wholeCountry(read, "UA");
    const division = divisionOf(choice, hromadaDivisions);
    const rows = groupRows(read, choice, "UA", division);
    const safe = read("partnership_coverage").find(
      (row) => row.country === "UA" && row.group_kind === "region_type" && row.group_code === "safe"
    );
    const title =
      division === "region_type"
        ? words.hromadas.titleBySafety(uncovered(whole), safe ? uncovered(safe) : null)
        : words.hromadas.titleBySpread(uncovered(whole), spread(rows, division));
    return {
      ...complement({rows, whole, title, otherTie: words.hromadas.otherTie}, choice),
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
  controls: [groupControl(kommuneDivisions)],
  view(read, choice) {
    const words = coverageWithoutWords[choice.locale];
    const whole = wholeCountry(read, "NO");
    const division = divisionOf(choice, kommuneDivisions);
    const rows = groupRows(read, choice, "NO", division);
    const title = words.kommuner.titleBySpread(uncovered(whole), spread(rows, division));
    return {
      ...complement({rows, whole, title, otherTie: words.kommuner.otherTie}, choice),
      subtitle: words.kommuner.subtitle,
      legend: legend(words.kommuner.have, words.haveNone),
      notes: words.kommuner.notes(whole.other_tie_count)
    };
  }
};

/** How unevenly: groups with nobody, and the group where the fewest are left out. */
function spread(rows: readonly GroupRow[], division: Division): Spread {
  const best = rows.toSorted((a, b) => a.without_share - b.without_share)[0];
  if (!best) throw new RangeError(`no groups: ${division}`);
  return {
    division,
    groups: rows.length,
    withNobody: rows.filter((row) => row.with_count === 0).length,
    best: {...uncovered(best), group: best.label}
  };
}

interface Complement {
  readonly rows: readonly GroupRow[];
  readonly whole: MartRows["partnership_coverage"];
  readonly title: string;
  /** Heading of the column of those without a partner who have one elsewhere. */
  readonly otherTie: string;
}

function complement(
  {rows, whole, title, otherTie}: Complement,
  {locale}: Choice
): Omit<CardView, "subtitle" | "legend" | "notes"> {
  const words = coverageWithoutWords[locale];
  return {
    title,
    summary: title,
    // The whole country would make every group's bar a stump, so it stands in title and table alone.
    draw: (frame) =>
      partBars(
        rows.map((row) => ({
          label: row.label,
          whole: row.municipality_count,
          part: row.with_count,
          figures: words.figures(uncovered(row)),
          emphasised: false
        })),
        {...frame, color: "var(--accent)"}
      ),
    table: {
      columns: [
        {key: "label", label: words.columns.label, unit: "text"},
        {key: "municipality_count", label: words.columns.municipality_count, unit: "count"},
        {key: "with_count", label: words.columns.with_count, unit: "count"},
        {key: "without_count", label: words.columns.without_count, unit: "count"},
        {key: "without_share", label: words.columns.without_share, unit: "share"},
        {key: "other_tie_count", label: otherTie, unit: "count"},
        {key: "without_population", label: words.columns.without_population, unit: "count"}
      ],
      rows: [...rows, {...whole, label: words.wholeCountry}].map((row) => ({...row}))
    },
    highlight: null
  };
}

const uncovered = (row: MartRows["partnership_coverage"]): Uncovered => ({
  without: row.without_count,
  all: row.municipality_count,
  share: row.without_share
});

const legend = (have: string, haveNone: string): CardView["legend"] => [
  {label: have, sign: "sign-area"},
  {label: haveNone, sign: "sign-area-empty"}
];
