import type {CoverageForeignWords, ModelEstimate, NoneKnown, PairEstimate} from "../rooms/coverage_foreign.js";
import type {Extreme} from "../../model/findings/finding.js";
import {say} from "./speech.js";

const of = ({none, all}: NoneKnown): string => `${say.count(none)} of ${say.count(all)}`;

const figures = (group: NoneKnown): string => `${of(group)} (${say.number(group.share, "share")})`;

const pairText = ({first, second, both, estimate}: PairEstimate): string =>
  `“${first}” and “${second}” (${say.count(both)} in both): ${say.count(Math.round(estimate))}`;

const modelText = ({estimate, low, high}: ModelEstimate): string =>
  `${say.count(Math.round(estimate))} (95%: ${say.count(Math.floor(low))}–${say.count(Math.ceil(high))})`;

const goTogether = (pairs: ModelEstimate["pairs"]): string =>
  pairs.length === 0 ? "none" : pairs.map(([first, second]) => `“${first}” and “${second}”`).join("; ");

const divisions: Readonly<Record<string, string>> = {
  region_type: "region type",
  ks_category: "KS’s two categories",
  size_class: "number of inhabitants",
  oblast: "oblast",
  financial_capacity: "financial capacity",
  type: "type of hromada"
};

/** `27.9% in Urban (miska)`: the groups of a share, by name where they are few. */
const inEach = ({groups, value}: Extreme): string =>
  `${say.number(value, "share")} in ` +
  (groups.length > 3 ? `${say.count(groups.length)} groups` : say.list(groups.map((group) => `“${String(group)}”`)));

export const coverageForeign: CoverageForeignWords = {
  anyPartner: {
    title: (whole, open) =>
      whole === null
        ? "How many hromadas the lists we read name with a partner from any country is not known"
        : `${say.count(whole.none)} of ${say.count(whole.all)} hromadas (${say.number(whole.share, "share")}) ` +
          `are not ` +
          "named with a partner from any country in the lists we read" +
          (open === 0 ? "" : `; for ${say.count(open)} more it is not settled`),
    range: (division, least, most) => {
      if (least === null || most === null) return "The share without is known for no group";
      const shown = least.hidden > 0 ? " shown" : "";
      return least.value === most.value
        ? `By ${divisions[division] ?? division} the share without is the same in all groups${shown} (${inEach(least)})`
        : `By ${divisions[division] ?? division} the share without goes from ${inEach(least)} to ${inEach(most)}` +
            (shown && `, of the groups shown`);
    },
    subtitle: (listYear) =>
      "Hromadas that no list names with a foreign partner, number and share of all in the group. The " +
      `bar is the share without. Region type by the list of ${listYear}.`,
    figures,
    axis: "Share without a partner in any list",
    columns: {
      known: "With a partner",
      open: "Not settled",
      none: "Without",
      noneShare: "Share without",
      norwegian: "With a Norwegian partner",
      nonePopulation: "Inhabitants without"
    },
    lists: (ofAll, others) => [
      "That a hromada stands without here means that no list we read names a partner, not that it has none. Three " +
        "lists are of all countries:",
      ...ofAll.map(({name, asOf, misses}) => `${name} (${asOf}): ${misses}`),
      `The others are of one country or a few: ${say.list(others.map(({name, asOf}) => `${name} (${asOf})`))}.`
    ],
    counted:
      "Agreements, partnerships and entries of directories and maps count; talks, visits and letters of intent do " +
      "not. Not settled: several hromadas bear the name, and nothing tells which the list means. Hromadas with a " +
      "Norwegian partner are here also those that stand in a map alone, so their number can be higher than above. " +
      "Inhabitants are of 1 January 2022."
  },
  countries: {
    title: ({of: share, rank}) => {
      if (share === null || rank === null) return "No hromada is known to have a Norwegian partner";
      return (
        `${say.count(share.part.value)} of ${say.count(share.whole.value)} hromadas with a known foreign ` +
        `partner ${say.has(share.part.value)} a Norwegian one (${say.number(share.value, "share")}); ` +
        `Norway ${rank.isShared ? "shares place" : "is"} number ` +
        say.count(rank.value)
      );
    },
    first: ({first, countries}) => {
      if (first === null) return "No country is known";
      const names = say.list(first.groups.map(String));
      return (
        `${names} ${first.groups.length === 1 ? "is first with" : "are first, each with"} ${say.count(first.value)}, ` +
        `of ${say.count(countries.value)} ${say.plural(countries.value, {one: "country", other: "countries"})}`
      );
    },
    subtitle: "Hromadas with at least one known partner in the country, of all with a known foreign partner.",
    legend: ["Have a partner in the country", "Have a partner, but not there"],
    figures: (hromadas, known) => `${say.count(hromadas)} (${say.number(hromadas / known, "share")})`,
    columns: {country: "Country", hromadas: "Hromadas", share: "Share"},
    note:
      "A hromada counts once for each country. Lists spell partners differently, so partnerships are not added up. " +
      "SKEW’s list is of Germany alone, and KS’s and AUC’s of Norway: those countries were read more than others."
  },
  completeness: {
    title: ({lists, named, estimate, low, high}, {isTooLow, dependent}) =>
      `${say.count(lists)} lists name ${say.count(named)} Norwegian–Ukrainian ties; by their overlap at least about ` +
      `${say.count(Math.round(estimate))} exist (estimate, 95%: ${say.count(Math.floor(low))}–` +
      `${say.count(Math.ceil(high))})` +
      (dependent
        ? `, and about ${modelText(dependent)} if the lists that seem to go together do`
        : isTooLow
          ? ", likely more, for two of the lists do not look independent"
          : ""),
    cannotTell: (named) =>
      `The lists name ${say.count(named)} Norwegian–Ukrainian ties; they overlap too little to tell how many ` +
      "there are besides",
    subtitle: (lists) =>
      `Ties by how many of ${say.count(lists)} lists name them. Agreements, partnerships and entries of directories ` +
      "count, not talks and visits.",
    depth: (lists) => (lists === 1 ? "In one list" : `In ${say.count(lists)} lists`),
    onlyPages: "Only on pages we searched for",
    unseen: "In no list (estimate)",
    unseenFigures: ({named, estimate, low, high}) =>
      `${say.count(Math.round(estimate - named))} (${say.count(Math.floor(low - named))}–` +
      `${say.count(Math.ceil(high - named))})`,
    legend: ["Ties", "All, by the estimate"],
    columns: {list: "List", asOf: "As of", other: "Shared with", ties: "Ties"},
    alone: "all in the list",
    assumptions:
      "The estimate is Chao’s lower bound, in the form for small counts: the more ties only one list names, and the " +
      "fewer two do, the more are likely missing. It supposes that the lists were made apart and are of the same " +
      "time. Neither holds fully: the days in the table are not the same.",
    dependence: (pairs, tooLow, named) => [
      `Two lists alone tell of: ${pairs.map(pairText).join("; ")}. ` +
        (tooLow.length > 0
          ? `${tooLow.map(({first, second}) => `“${first}” and “${second}”`).join("; ")} tell of fewer than the ` +
            `${say.count(named)} we know: the two name the same ties more often than lists made apart would. ` +
            "Then the estimate is too low, and the interval narrower than the doubt."
          : "None of them tells of fewer than we know; that does not speak against lists made apart.")
    ],
    models: {
      caption: "Log-linear models: which lists may go together, and how many ties that tells of, the best fit first",
      none: "No model: fewer than three lists are long enough.",
      columns: {
        model: "May go together",
        estimate: "Ties (estimate)",
        low: "At least (95%)",
        high: "At most (95%)",
        aic: "AIC"
      },
      goTogether,
      said: (models, leastTies) => [
        `Log-linear models of the lists with at least ${say.count(leastTies)} ties give another estimate. ` +
          `${say.count(models.length)} of them can be fitted. By AIC, where smaller is better, the best ` +
          (models[0]!.pairs.length > 0 ? `lets ${goTogether(models[0]!.pairs)} go together` : "lets none go together") +
          `: ${modelText(models[0]!)} (estimate). Over all of them it goes from ` +
          `${say.count(Math.round(Math.min(...models.map(({estimate}) => estimate))))} to ` +
          `${say.count(Math.round(Math.max(...models.map(({estimate}) => estimate))))}.`,
        "The models suppose that every tie is as likely as another to stand in a list, that the lists are of the " +
          "same time, and that no three go together more than their pairs do. None of it can be tested on these " +
          "lists, and so few ties decide little between the models: AIC says which fits what is named, not which is " +
          "right of what is not."
      ]
    },
    pages: (onlyOnPages) =>
      onlyOnPages === 0
        ? "The pages we searched for name no tie that is not in a list as well."
        : `The pages we searched for name ${say.count(onlyOnPages)} ` +
          `${say.plural(onlyOnPages, {one: "tie that is", other: "ties that are"})} in no list. The estimate leaves ` +
          "them out, because the search went after ties that we knew."
  }
};
