import {coverageForeignWords, coverageWithoutWords, statisticsWords} from "../words/words.js";
import {shareBars} from "../charts/share_bars.js";
import {periodText} from "../words/figures.js";
import type {ListNote, NoneKnown} from "../words/rooms/coverage_foreign.js";
import {figure, largest, share, smallest} from "../model/findings/find.js";
import {tell, type Share} from "../model/findings/finding.js";
import {headed, type Card, type CardTable, type Choice} from "../cards/card.js";
import {wholeCountry} from "../pairing/pair_text.js";
import type {MartReader, MartRows} from "../marts/mart_rows.js";
import {divisionOf, groupControl, groupRows, hromadaDivisions} from "./divisions.js";

type Coverage = MartRows["partnership_coverage"];
/** Lists of partners from every country: the other lists are of one country, and stand with the Norwegian ties. */
const listsOfAll = ["ulead", "ministry", "register"];

/** Which hromadas does no list name with a foreign partner, from any country? */
export const anyPartner: Card = {
  name: "any-partner",
  mart: "partnership_coverage",
  reads: ["partnership_coverage", "region_type", "claim_list"],
  tables: ["claims", "claim_lists", "claim_kinds", "hromadas", "territory_order_lines", "size_classes"],
  rules: ["region_type", "size_class"],
  controls: [groupControl(hromadaDivisions)],
  view(read, choice) {
    const words = coverageForeignWords[choice.locale].anyPartner;
    const shared = coverageWithoutWords[choice.locale];
    const division = divisionOf(choice, hromadaDivisions);
    const whole = wholeCountry(read, "UA");
    const rows = groupRows(read, choice, "UA", division);
    const table: CardTable = {
      columns: [
        {key: "label", label: shared.columns.label, unit: "text", place: "place"},
        {key: "municipality_count", label: shared.columns.municipality_count, unit: "count"},
        {key: "any_known_count", label: words.columns.known, unit: "count"},
        {key: "any_open_count", label: words.columns.open, unit: "count"},
        {key: "any_none_count", label: words.columns.none, unit: "count"},
        {key: "any_none_share", label: words.columns.noneShare, unit: "share"},
        {key: "any_norwegian_count", label: words.columns.norwegian, unit: "count"},
        {key: "any_none_population", label: words.columns.nonePopulation, unit: "count"}
      ],
      rows: [...rows, {...whole, label: shared.whole.UA}].map((row) => ({...row}))
    };
    const ofWhole = {by: "label", where: {label: shared.whole.UA}};
    const title = tell(
      {
        none: share(figure(table, "any_none_count", ofWhole), figure(table, "municipality_count", ofWhole)),
        open: figure(table, "any_open_count", ofWhole)
      },
      ({none, open}) => words.title(none && knownOf(none), open?.value ?? 0)
    );
    const among = {by: "label", leftOut: [{group: shared.whole.UA, why: "whole"}]} as const;
    const range = tell(
      {
        least: smallest(table, "any_none_share", among),
        most: largest(table, "any_none_share", among)
      },
      ({least, most}) => words.range(division, least, most)
    );
    return {
      ...headed(title, range),
      subtitle: words.subtitle(read("region_type")[0]?.list_date.slice(0, 4) ?? ""),
      legend: [],
      summary: `${title.sentence}. ${range.sentence}.`,
      draw: (frame) =>
        shareBars(
          [
            {
              heading: "",
              color: "var(--accent)",
              bars: rows.map((row) => ({
                label: row.label,
                share: row.any_none_share,
                low: null,
                high: null,
                note: words.figures(noneKnown(row))
              }))
            }
          ],
          {...frame, axisLabel: words.axis}
        ),
      table,
      notes: [
        `${range.sentence}.`,
        ...words.lists(listNotes(read, choice, true), listNotes(read, choice, false)),
        `${words.counted} ${statisticsWords[choice.locale].withoutKyiv}`
      ],
      highlight: null
    };
  }
};

const noneKnown = (row: Coverage): NoneKnown => ({
  none: row.any_none_count ?? 0,
  all: row.municipality_count,
  share: row.any_none_share ?? 0
});

const knownOf = ({part, whole, value}: Share): NoneKnown => ({none: part.value, all: whole.value, share: value});

const listNotes = (read: MartReader, {locale}: Choice, isOfAll: boolean): readonly ListNote[] =>
  read("claim_list")
    .filter(({list, hromada_count}) => listsOfAll.includes(list) === isOfAll && hromada_count > 0)
    .toSorted((a, b) => b.hromada_count - a.hromada_count || a.list_order - b.list_order)
    .map((row) => ({
      name: row[`name_${locale}`],
      asOf: periodText(row.list_as_of, locale),
      misses: row[`misses_${locale}`]
    }));
