import type {CoverageWithoutWords, Division, Spread, Uncovered} from "../rooms/coverage_without.js";
import type {Extreme, Share} from "../../model/findings/finding.js";
import {say} from "./speech.js";
import {statistics} from "./statistics.js";
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

/** `1,448 of 1,469 hromadas (98.6%)` */
const partOf = ({part, whole, value}: Share, things: string): string =>
  `${say.count(part.value)} of ${say.count(whole.value)}${things} (${say.number(value, "share")})`;

/** `“High” (97.3%)`: groups by name where they are few. */
const inEach = ({groups: level, value}: Extreme): string =>
  (level.length > 3 ? `${say.count(level.length)} groups` : say.list(level.map((group) => `“${String(group)}”`))) +
  ` (${say.number(value, "share")})`;

/** How many groups have nobody, and where the smallest share is left out. */
function spreadText({nobody, groups: {value: all, among}, best}: Spread, division: Division): string {
  const unknown = (among.leftOut ?? []).filter(({why}) => why === "no_group").map(({group}) => `“${String(group)}”`);
  const names = `${groups[division]}${unknown.length === 0 ? "" : `, ${say.list(unknown)} not counted,`}`;
  const smallest = best === null ? "" : `the share without is smallest in ${inEach(best)}`;
  if (all === 1 && best !== null) return smallest;
  if (best === null || nobody.value === all) return `in none of the ${say.count(all)} ${names} has anybody one`;
  const none =
    nobody.value === 0
      ? `${all === 2 ? "in both" : `in each of the ${say.count(all)}`} ${names} somebody has one`
      : `in ${say.count(nobody.value)} of the ${say.count(all)} ${names} nobody has one`;
  return `${none}; ${smallest}`;
}

const hromadasWithout = (whole: Share | null): string =>
  whole === null
    ? "How many hromadas have no Norwegian partner is not known"
    : `${partOf(whole, " hromadas")} ${say.has(whole.part.value)} no known Norwegian partner`;

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
  haveNone: "Without a known partner: number and share at the right",
  whole: {UA: statistics.allHromadas, NO: "All municipalities"},
  columns: {
    label: "Group",
    municipality_count: "In all",
    with_count: "With a partner",
    without_count: "Without",
    without_share: "Share without",
    without_population: "Inhabitants without"
  },
  hromadas: {
    titleBySafety: ({whole, safe}) =>
      hromadasWithout(whole) + (safe === null ? "" : `; in safe areas it is ${partOf(safe, "")}`),
    titleBySpread: (spread, division) => `${hromadasWithout(spread.whole)}; ${spreadText(spread, division)}`,
    subtitle: (list) =>
      "Hromadas without a known Norwegian partner, number and share of all in the group. A dot is a hromada " +
      `with a partner. Region type by ${terms.listOf(list)}.`,
    have: "Have a Norwegian partner",
    otherTie: "Of these with a Swedish partner",
    notes: (otherTies) => [
      `${say.count(otherTies)} of those without a Norwegian partner have a Swedish one. Only partnerships count, not ` +
        "talks, proposals or letters of intent, and only what is public.",
      `Inhabitants are of 1 January 2022. ${statistics.withoutKyiv} Hromadas with a partner are few, so a share of a ` +
        "small group moves much with one agreement."
    ]
  },
  kommuner: {
    titleBySpread: (spread, division) => {
      const {whole} = spread;
      const without =
        whole === null
          ? "How many Norwegian municipalities have no Ukrainian partner is not known"
          : `${partOf(whole, " Norwegian municipalities")} ${say.has(whole.part.value)} no known Ukrainian partner`;
      return `${without}; ${spreadText(spread, division)}`;
    },
    subtitle:
      "Norwegian municipalities without a known Ukrainian partner, number and share of all in the group. A dot is " +
      "a municipality with a partner.",
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
