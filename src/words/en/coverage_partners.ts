import type {CoveragePartnersWords, Pair} from "../rooms/coverage_partners.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

export const pairText = ({partner, host}: Pair): string => `${partner} – ${host}`;

export const coveragePartners: CoveragePartnersWords = {
  pair: pairText,
  map: {
    title: (pairs, open) =>
      `${say.count(pairs)} Norwegian–Ukrainian ` +
      `${say.plural(pairs, {one: "partnership is", other: "partnerships are"})} ` +
      `known in the lists we read; ${say.count(open)} more ` +
      say.plural(open, {
        one: "tie is a visit, a talk or a proposal and is not counted",
        other: "ties are visits, talks or proposals and are not counted"
      }),
    subtitle: (swedish) =>
      "Norwegian municipalities and counties and Ukrainian hromadas and oblasts that are partners, each pair once. " +
      `Rings: hromadas with a Swedish partner (${say.count(swedish)}).`,
    legend: {
      partner: "Partner in Norway or Ukraine",
      region: "County or oblast that is a partner",
      swedish: "Hromada with a Swedish partner"
    },
    summary: (title) => `${title}. A line joins the two of each pair; the table under the map names them all.`,
    inWords: (title, pairs) => `${title}. ${say.list(pairs.map(pairText))}.`,
    columns: {
      partner_name: "Norwegian or Swedish party",
      host_name: "Ukrainian party",
      host_name_uk: "In Ukrainian",
      oblast_name: "Oblast",
      region: "Region type",
      class_date: "On",
      population_2022: "Inhabitants of the hromada 2022",
      kommune_population: "Inhabitants of the municipality 2024",
      status_text: "Status",
      counts: "Counted",
      since: "Since",
      source: "Source"
    },
    withoutLine: (pairs) =>
      `Without a line, because Kyiv or an open name has no point here: ${say.list(pairs.map(pairText))}.`,
    notCounted: (pairs) =>
      `Not counted: ${say.list(pairs.map((pair) => `${pairText(pair)} (${pair.status.toLowerCase()})`))}.`,
    classes: (list) => `Region types are by ${terms.listOf(list)}.`,
    notes: [
      "Names of partners at the front and in occupied territory stand here only because the pair is already public " +
        "in " +
        "the source of the row. Names from KS’s own case list do not.",
      "The state follows from what the lists and pages say; all claims stand in the table below, those that " +
        "contradict each other too. A partnership that nobody has written about is missing."
    ]
  },
  claims: {
    columns: {
      partner_name: "Norwegian or Swedish party",
      host_name: "Ukrainian party",
      kind_text: "What is claimed",
      said_on: "Day, month or year",
      list_text: "List",
      standing_text: "Standing",
      doubt_text: "Doubt",
      page: "Page"
    },
    standings: {primary: "a party itself", secondary: "second hand", press: "newspaper"},
    doubts: {
      namesake: "several of this name",
      shared_name: "several of this name",
      spelling: "the spelling is guessed",
      day: "the day is contradicted",
      disputed: "denied by another page",
      duplicate: "the same as another row"
    }
  },
  networks: {
    title: ({norwegian, swedish, polish}) =>
      `${say.count(norwegian)} Norwegian–Ukrainian ` +
      `${say.plural(norwegian, {one: "partnership", other: "partnerships"})} against ${say.count(swedish)} ` +
      `Swedish–Ukrainian; the ` +
      `EEA grants had ${say.count(polish)} Polish–Nordic`,
    subtitle:
      "Partnerships in the lists by programme. The bar is all rows of the list, the filled part those that count as " +
      "partnerships.",
    legend: {
      counted: "Counted as a partnership",
      notCounted: "Letter of intent, visits, talks, directory or proposal"
    },
    figures: (counted, all) => `${say.count(counted)} of ${say.count(all)}`,
    columns: {
      programme: "Programme",
      status_text: "Status",
      is_partnership: "Counted",
      partnership_count: "Partnerships",
      pair_count: "Pairs"
    },
    pairsNote: (shared) => {
      const hence =
        shared === null
          ? ""
          : `: hence ${say.count(shared.pairs)} pairs in ${say.count(shared.partnerships)} Polish–Nordic partnerships`;
      return (
        `A partnership of three parties is two pairs${hence}. A pair is counted once, even where it stands in ` +
        `several ` +
        "programmes. Akureyri, which is in the Polish–Nordic list, is Icelandic."
      );
    },
    tagsNote:
      "ICLD’s news item names 12 Swedish partners in its text but only 11 in its list of tags. The 12 of the text " +
      "stand here."
  },
  experience: {
    title: (without, all) =>
      `${say.count(without)} of ${say.count(all)} ` +
      `${say.plural(all, {one: "Norwegian municipality", other: "Norwegian municipalities"})} with EEA experience ` +
      `from Poland ` +
      `${say.has(without)} no known Ukrainian partner`,
    subtitle:
      "Norwegian municipalities and counties with a Polish partner through the EEA grants 2014–2021, and whether " +
      "they " +
      "have a known Ukrainian partner.",
    legend: {has: "Has a partner", none: "None known"},
    summary: (title, withBoth) => `${title}. With both: ${say.list(withBoth)}.`,
    partners: {polish: "Polish", ukrainian: "Ukrainian"},
    kinds: {kommune: "Municipality", fylkeskommune: "County"},
    columns: {
      party_name: "Party",
      kind: "Kind",
      fylke_name: "County",
      population: "Inhabitants 2024",
      polish_partner_count: "Polish partners",
      polish_partners: "Names",
      ukrainian_partners: "Ukrainian partners"
    },
    note:
      "The list says that the partnership stood in the programme, not how it went. Municipalities may have other " +
      "international experience that does not stand here."
  },
  agreements: {
    measures: {
      hromadas: "Hromadas with at least one agreement",
      agreements: "Agreements",
      countries: "Partner countries"
    },
    title: (newest, oldest, {from, to}) => {
      if (newest === null) return `How many hromadas had an international agreement on ${say.day(to)} is not known`;
      const {part, whole, value} = newest;
      return (
        `${say.count(part.value)} of ${say.count(whole.value)} hromadas (${say.number(value, "share")}) had an ` +
        `international agreement on ${say.day(to)}, with all countries taken together` +
        (oldest === null || from === to ? "" : `; on ${say.day(from)} it was ${say.count(oldest.value)}`)
      );
    },
    subtitle:
      "Published counts of the hromadas’ international agreements. That of June 2024 follows another definition; the " +
      "others cite the same monitoring.",
    summary: (title) => `${title}. Whether more were signed or only more reported, the counts do not say.`,
    columns: {
      measure_text: "What was counted",
      as_of_date: "Date",
      value: "Number",
      definition: "Remark in the source",
      source: "Source"
    },
    remark: (day, definition) => `* ${say.day(day)}: ${definition}.`
  }
};
