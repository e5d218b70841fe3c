import type {CoverageWithoutWords, Division, Spread, Uncovered} from "../rooms/coverage_without.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const figures = ({without, all, share}: Uncovered): string =>
  `${say.count(without)} of ${say.count(all)} (${say.number(share, "share")})`;

const groups: Readonly<Record<Division, string>> = {
  region_type: "region types",
  ks_category: "groups",
  size_class: "size classes",
  oblast: "oblasts",
  financial_capacity: "classes of financial capacity",
  type: "types",
  fylke: "counties"
};

const spreadText = (spread: Spread): string =>
  `${say.count(spread.withNobody)} of ${say.count(spread.groups)} ${groups[spread.division]} have none with a ` +
  `partner, best covered is ${spread.best.group} (${figures(spread.best)} without)`;

const hromadasWithout = (whole: Uncovered): string => `${figures(whole)} hromadas have no known Norwegian partner`;

export const coverageWithout: CoverageWithoutWords = {
  divideBy: "Divide by",
  divisions: {
    region_type: "Region type",
    ks_category: "KS’s two categories",
    size_class: "Number of inhabitants",
    oblast: "Oblast",
    financial_capacity: "Financial capacity",
    type: "Type of hromada",
    fylke: "County"
  },
  figures,
  haveNone: "Have none known; number and share by the bar",
  wholeCountry: "Whole country",
  columns: {
    label: "Group",
    municipality_count: "In all",
    with_count: "With a partner",
    without_count: "Without",
    without_share: "Share without",
    without_population: "Inhabitants without"
  },
  hromadas: {
    titleBySafety: (whole, safe) =>
      `${hromadasWithout(whole)}; in safe areas it is ${safe === null ? "" : figures(safe)}`,
    titleBySpread: (whole, spread) => `${hromadasWithout(whole)}; ${spreadText(spread)}`,
    subtitle: (list) =>
      "Hromadas without a known Norwegian partner, number and share of all in the group. The bar is all in the " +
      "group, " +
      `the filled part those with a partner. Region type by ${terms.listOf(list)}.`,
    have: "Have a Norwegian partner",
    otherTie: "Of these with a Swedish partner",
    notes: (otherTies) => [
      `${say.count(otherTies)} of those without a Norwegian partner have a Swedish one. Only partnerships count, not ` +
        "talks, proposals or letters of intent, and only what is public.",
      "Inhabitants are of 1 January 2022. Hromadas with a partner are few, so a share of a small group moves much " +
        "with " +
        "one agreement."
    ]
  },
  kommuner: {
    titleBySpread: (whole, spread) =>
      `${figures(whole)} Norwegian municipalities have no known Ukrainian partner; ${spreadText(spread)}`,
    subtitle:
      "Norwegian municipalities without a known Ukrainian partner, number and share of all in the group. The bar is " +
      "all in the group, the filled part those with a partner.",
    have: "Have a Ukrainian partner",
    otherTie: "Of these with EEA experience",
    notes: (otherTies) => [
      `${say.count(otherTies)} of the municipalities without a Ukrainian partner have had a Polish one through the ` +
        `EEA ` +
        "grants. Inhabitants of 1 January 2024. County authorities are not in the denominator; their " +
        "ties stand in the table of pairs."
    ]
  }
};
