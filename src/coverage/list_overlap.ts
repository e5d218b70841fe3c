import {coverageForeignWords} from "../words/words.js";
import {partBars} from "../charts/part_bars.js";
import {numberText, periodText} from "../words/figures.js";
import type {PairEstimate, TieEstimate} from "../words/rooms/coverage_foreign.js";
import {ofMart, total} from "../model/findings/find.js";
import {estimate as estimateOf, modelled} from "../model/findings/find_in_lists.js";
import {tell} from "../model/findings/finding.js";
import {headed, type Card} from "../cards/card.js";
import {listModels, type ListModel} from "../model/list_models.js";
import {chaoBiasCorrected, chapmanEstimate} from "../model/unseen_count.js";
import type {Locale} from "../words/locales.js";
import type {MartReader} from "../marts/mart_rows.js";

/** Lists with fewer ties tell nothing as one of two: a single tie more or less would turn the estimate over. */
const leastTies = 5;
/** Four lists have 64 models, which a browser has at once; five have 1,024. */
const heldLists = 4;

/** How many Norwegian–Ukrainian ties exist that no list names? */
export const listOverlap: Card = {
  name: "list-overlap",
  mart: "tie_list_overlap",
  reads: ["tie_list_overlap", "tie_list_depth", "tie_list_pattern", "claim_list"],
  tables: ["claims", "claim_lists", "claim_kinds"],
  controls: [],
  view(read, {locale}) {
    const words = coverageForeignWords[locale].completeness;
    const depth = read("tie_list_depth").toSorted((a, b) => a.named_by - b.named_by);
    const count = (named: number): number => depth.find(({named_by}) => named_by === named)?.tie_count ?? 0;
    const listed = depth.filter(({named_by, tie_count}) => named_by > 0 && tie_count > 0);
    const named = listed.reduce((sum, {tie_count}) => sum + tie_count, 0);
    const lists = depth[0]?.list_total ?? 0;
    const estimate: TieEstimate | null =
      lists >= 2 && count(2) > 0
        ? {
            lists,
            named,
            once: count(1),
            ...chaoBiasCorrected({lists, observed: named, once: count(1), twice: count(2)})
          }
        : null;
    const pairs = pairEstimates(read, locale);
    const tooLow = pairs.filter((pair) => pair.estimate < named);
    const models = dependenceModels(read, locale);
    // What two lists that go together would hide is told only where they do: the best model says so, and they alone
    // tell of fewer than are known.
    const isDependent = tooLow.length > 0 && models[0] !== undefined && models[0].pairs.length > 0;
    const mart = ofMart("tie_list_depth", depth);
    const patterns = ofMart("tie_list_pattern", read("tie_list_pattern"));
    const title = tell(
      {
        estimate: estimateOf(mart, "tie_count", lists, {by: "named_by"}),
        named: total(mart, "tie_count", {by: "named_by", where: {named_by: {from: 1, to: lists}}}),
        dependent: isDependent
          ? modelled(
              patterns,
              "tie_count",
              longLists(read, locale).map(({list}) => list),
              {by: "named_lists"}
            )
          : null
      },
      (found) =>
        estimate && found.estimate
          ? words.title(
              {...estimate, ...found.estimate, estimate: found.estimate.value},
              {
                isTooLow: tooLow.length > 0,
                dependent:
                  found.dependent && models[0]
                    ? {...models[0], ...found.dependent, estimate: found.dependent.value}
                    : null
              }
            )
          : words.cannotTell(found.named?.value ?? 0)
    );
    const bars = [
      ...listed.map(({named_by, tie_count}) => ({
        label: words.depth(named_by),
        part: tie_count,
        figures: numberText(tie_count, "count", locale)
      })),
      ...(estimate
        ? [{label: words.unseen, part: estimate.estimate - named, figures: words.unseenFigures(estimate)}]
        : [])
    ];
    return {
      ...headed(title),
      subtitle: words.subtitle(lists),
      legend: [
        {label: words.legend[0], sign: "sign-area"},
        ...(estimate ? [{label: words.legend[1], sign: "sign-area-empty"}] : [])
      ],
      summary: title.sentence,
      draw: (frame) =>
        partBars(
          bars.map((bar) => ({...bar, whole: estimate?.estimate ?? named, emphasised: false})),
          {...frame, color: "var(--accent)"}
        ),
      table: overlapTable(read, locale),
      moreTables: [
        {
          caption: words.models.caption,
          whenEmpty: words.models.none,
          columns: [
            {key: "model", label: words.models.columns.model, unit: "text"},
            {key: "estimate", label: words.models.columns.estimate, unit: "count"},
            {key: "low", label: words.models.columns.low, unit: "count"},
            {key: "high", label: words.models.columns.high, unit: "count"},
            {key: "aic", label: words.models.columns.aic, unit: "points"}
          ],
          rows: models.map((model) => ({
            model: words.models.goTogether(model.pairs),
            estimate: Math.round(model.estimate),
            low: Math.floor(model.low),
            high: Math.ceil(model.high),
            aic: model.aic
          }))
        }
      ],
      notes: [
        ...(estimate ? [words.assumptions] : []),
        ...(pairs.length > 0 ? words.dependence(pairs, tooLow, named) : []),
        ...(models.length > 0 ? words.models.said(models, leastTies) : []),
        words.pages(count(0))
      ],
      highlight: null
    };
  }
};

interface TieList {
  readonly list: string;
  readonly name: string;
  readonly asOf: string;
}

function tieLists(read: MartReader, locale: Locale): readonly TieList[] {
  const named = new Set(read("tie_list_overlap").map(({list}) => list));
  return read("claim_list")
    .filter(({list}) => named.has(list))
    .toSorted((a, b) => a.list_order - b.list_order)
    .map((row) => ({list: row.list, name: row[`name_${locale}`], asOf: row.list_as_of}));
}

function overlapTable(read: MartReader, locale: Locale): ReturnType<Card["view"]>["table"] {
  const words = coverageForeignWords[locale].completeness;
  const lists = tieLists(read, locale);
  const both = shared(read);
  // Each list with all that it names, and under it what it shares with those after it.
  return {
    columns: [
      {key: "name", label: words.columns.list, unit: "text"},
      {key: "as_of", label: words.columns.asOf, unit: "text"},
      {key: "other", label: words.columns.other, unit: "text"},
      {key: "tie_count", label: words.columns.ties, unit: "count"}
    ],
    rows: lists.flatMap((row, index) =>
      lists.slice(index).map((other) => ({
        name: row.name,
        as_of: periodText(row.asOf, locale),
        other: other === row ? words.alone : other.name,
        tie_count: both(row.list, other.list)
      }))
    )
  };
}

/** What every two lists that are long enough alone would tell of. */
function pairEstimates(read: MartReader, locale: Locale): readonly PairEstimate[] {
  const both = shared(read);
  const long = tieLists(read, locale).filter(({list}) => both(list, list) >= leastTies);
  return long.flatMap((first, index) =>
    long.slice(index + 1).map((second) => ({
      first: first.name,
      second: second.name,
      both: both(first.list, second.list),
      estimate: chapmanEstimate(
        both(first.list, first.list),
        both(second.list, second.list),
        both(first.list, second.list)
      )
    }))
  );
}

/** The lists that are long enough to be held against one another; the longest, where they are more than models hold. */
function longLists(read: MartReader, locale: Locale): readonly TieList[] {
  const both = shared(read);
  const long = tieLists(read, locale).filter(({list}) => both(list, list) >= leastTies);
  const longest = long.toSorted((a, b) => both(b.list, b.list) - both(a.list, a.list)).slice(0, heldLists);
  return long.filter((list) => longest.includes(list));
}

/** Models of the lists that are long enough, with the names of the lists; none of fewer than three. */
function dependenceModels(read: MartReader, locale: Locale): readonly ListModel[] {
  const long = longLists(read, locale);
  if (long.length < 3) return [];
  const nameOf = new Map(long.map(({list, name}) => [list, name]));
  return listModels(
    long.map(({name}) => name),
    read("tie_list_pattern").map(({named_lists, tie_count}) => ({
      lists: named_lists.split(" ").flatMap((list) => nameOf.get(list) ?? []),
      count: tie_count
    }))
  );
}

const shared =
  (read: MartReader) =>
  (list: string, other: string): number =>
    read("tie_list_overlap").find((row) => row.list === list && row.other_list === other)?.tie_count ?? 0;
