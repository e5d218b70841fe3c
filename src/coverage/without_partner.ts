import {termWords} from "../words/words.js";
import {partBars} from "../charts/part_bars.js";
import type {HromadaType} from "../model/hromada_type.js";
import type {Locale, Text} from "../words/locales.js";
import {nameOrder, numberText} from "../words/figures.js";
import type {Card, CardView, Choice, Control} from "../cards/card.js";
import {wordFor} from "../words/word_for.js";
import {wholeCountry} from "../pairing/pair_text.js";
import type {MartReader, MartRows} from "../marts/mart_rows.js";

type Row = MartRows["partnership_coverage"] & {readonly label: string};

const hromadaGroups: Control = {
  name: "group",
  label: {nb: "Del etter", en: "Divide by"},
  options: [
    {value: "region_type", label: {nb: "Områdetype", en: "Region type"}},
    {value: "ks_category", label: {nb: "KS’ to kategorier", en: "KS’s two categories"}},
    {value: "size_class", label: {nb: "Innbyggertall", en: "Number of inhabitants"}},
    {value: "oblast", label: {nb: "Oblast", en: "Oblast"}},
    {value: "financial_capacity", label: {nb: "Finansiell kapasitet", en: "Financial capacity"}},
    {value: "type", label: {nb: "Type hromada", en: "Type of hromada"}}
  ]
};

const kommuneGroups: Control = {
  name: "group",
  label: {nb: "Del etter", en: "Divide by"},
  options: [
    {value: "fylke", label: {nb: "Fylke", en: "County"}},
    {value: "size_class", label: {nb: "Innbyggertall", en: "Number of inhabitants"}}
  ]
};

/** Which hromadas have no Norwegian partner? The complement, with its denominator on every row. */
export const withoutHromadas: Card = {
  name: "without-hromadas",
  mart: "partnership_coverage",
  reads: ["partnership_coverage", "region_type"],
  tables: ["partnership_parties", "partnership_statuses", "hromadas", "hromada_war_status", "size_classes"],
  controls: [hromadaGroups],
  view(read, choice) {
    const nb = choice.locale === "nb";
    const whole = wholeCountry(read, "UA");
    const safe = read("partnership_coverage").find(
      (row) => row.country === "UA" && row.group_kind === "region_type" && row.group_code === "safe"
    );
    const figures = (row: typeof whole): string => of(row, choice.locale);
    const date = read("region_type")[0]?.list_date.slice(0, 4) ?? "";
    const isByRegion = choice.controls.group === "region_type";
    const first = nb
      ? `${figures(whole)} hromadaer har ingen kjent norsk partner`
      : `${figures(whole)} hromadas have no known Norwegian partner`;
    const inSafe = nb
      ? `i trygge områder gjelder det ${safe ? figures(safe) : ""}`
      : `in safe areas it is ${safe ? figures(safe) : ""}`;
    const title = `${first}; ${isByRegion ? inSafe : spread(read, choice, "UA")}`;
    return {
      ...complement(read, choice, "UA", title),
      subtitle: nb
        ? "Hromadaer uten kjent norsk partner, antall og andel av alle i gruppen. Søylen er alle i gruppen, den " +
          `fylte delen de som har partner. Områdetype etter listen fra ${date}.`
        : "Hromadas without a known Norwegian partner, number and share of all in the group. The bar is all in the " +
          `group, the filled part those with a partner. Region type by the list of ${date}.`,
      legend: legend(nb, nb ? "Har norsk partner" : "Have a Norwegian partner"),
      notes: [
        nb
          ? `${numberText(whole.other_tie_count, "count", "nb")} av dem uten norsk partner har en svensk. Bare ` +
            "partnerskap telles, ikke samtaler, forslag eller intensjonsavtaler, og bare det som er offentlig."
          : `${numberText(whole.other_tie_count, "count", "en")} of those without a Norwegian partner have a ` +
            "Swedish one. Only partnerships count, not talks, proposals or letters of intent, and only what is " +
            "public.",
        nb
          ? "Innbyggertall er fra 1. januar 2022. Hromadaer med partner er få, så en andel i en liten gruppe " +
            "flytter seg mye med én avtale."
          : "Inhabitants are of 1 January 2022. Hromadas with a partner are few, so a share of a small group moves " +
            "much with one agreement."
      ]
    };
  }
};

/** Which Norwegian municipalities have no Ukrainian partner? */
export const withoutKommuner: Card = {
  name: "without-kommuner",
  mart: "partnership_coverage",
  tables: ["partnership_parties", "partnership_statuses", "kommuner", "size_classes"],
  controls: [kommuneGroups],
  view(read, choice) {
    const nb = choice.locale === "nb";
    const whole = wholeCountry(read, "NO");
    const count = (value: number): string => numberText(value, "count", choice.locale);
    const first = nb
      ? `${of(whole, "nb")} norske kommuner har ingen kjent ukrainsk partner`
      : `${of(whole, "en")} Norwegian municipalities have no known Ukrainian partner`;
    const title = `${first}; ${spread(read, choice, "NO")}`;
    return {
      ...complement(read, choice, "NO", title),
      subtitle: nb
        ? "Norske kommuner uten kjent ukrainsk partner, antall og andel av alle i gruppen. Søylen er alle i " +
          "gruppen, den fylte delen de som har partner."
        : "Norwegian municipalities without a known Ukrainian partner, number and share of all in the group. The " +
          "bar is all in the group, the filled part those with a partner.",
      legend: legend(nb, nb ? "Har ukrainsk partner" : "Have a Ukrainian partner"),
      notes: [
        nb
          ? `${count(whole.other_tie_count)} av kommunene uten ukrainsk partner har hatt en polsk partner gjennom ` +
            "EØS-midlene. Innbyggertall fra 2025. Fylkeskommuner er ikke med i nevneren; ingen av dem har et kjent " +
            "ukrainsk partnerskap."
          : `${count(whole.other_tie_count)} of the municipalities without a Ukrainian partner have had a Polish ` +
            "one through the EEA grants. Inhabitants of 2025. County authorities are not in the denominator; none " +
            "has a known Ukrainian partnership."
      ]
    };
  }
};

function groupRows(read: MartReader, {locale, controls}: Choice, country: "UA" | "NO"): readonly Row[] {
  const kind = controls.group ?? "";
  const order = nameOrder(locale);
  const label = (row: MartRows["partnership_coverage"]): string =>
    kind === "financial_capacity"
      ? wordFor(termWords[locale].capacities, row.group_code)
      : kind === "type"
        ? termWords[locale].hromadaTypes[row.group_code as HromadaType]
        : locale === "nb"
          ? row.label_nb
          : row.label_en;
  return read("partnership_coverage")
    .filter((row) => row.country === country && row.group_kind === kind)
    .map((row) => ({...row, label: label(row)}))
    .toSorted((a, b) => a.group_order - b.group_order || order(a.label, b.label));
}

/** What the groups of a division are called. */
const groupWords: Readonly<Record<string, Text>> = {
  region_type: {nb: "områdetyper", en: "region types"},
  size_class: {nb: "størrelsesklasser", en: "size classes"},
  oblast: {nb: "oblaster", en: "oblasts"},
  financial_capacity: {nb: "klasser for økonomisk bæreevne", en: "classes of financial capacity"},
  type: {nb: "typer", en: "types"},
  fylke: {nb: "fylker", en: "counties"}
};

/** How unevenly: groups with nobody, and the group where the fewest are left out. */
function spread(read: MartReader, choice: Choice, country: "UA" | "NO"): string {
  const rows = groupRows(read, choice, country);
  const none = rows.filter((row) => row.with_count === 0).length;
  const best = rows.toSorted((a, b) => a.without_share - b.without_share)[0];
  if (!best) throw new RangeError(`no groups: ${choice.controls.group}`);
  const count = (value: number): string => numberText(value, "count", choice.locale);
  const word = groupWords[choice.controls.group ?? ""]?.[choice.locale] ?? {nb: "grupper", en: "groups"}[choice.locale];
  return choice.locale === "nb"
    ? `${count(none)} av ${count(rows.length)} ${word} har ingen med partner, best dekket er ${best.label} ` +
        `(${of(best, "nb")} uten)`
    : `${count(none)} of ${count(rows.length)} ${word} have none with a partner, best covered is ${best.label} ` +
        `(${of(best, "en")} without)`;
}

function complement(
  read: MartReader,
  choice: Choice,
  country: "UA" | "NO",
  title: string
): Omit<CardView, "subtitle" | "legend" | "notes"> {
  const {locale} = choice;
  const nb = locale === "nb";
  const rows = groupRows(read, choice, country);
  const whole = {...wholeCountry(read, country), label: nb ? "Hele landet" : "Whole country"};
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
          figures: of(row, locale),
          emphasised: false
        })),
        {...frame, color: "var(--accent)"}
      ),
    table: {
      columns: [
        {key: "label", label: nb ? "Gruppe" : "Group", unit: "text"},
        {key: "municipality_count", label: nb ? "I alt" : "In all", unit: "count"},
        {key: "with_count", label: nb ? "Med partner" : "With a partner", unit: "count"},
        {key: "without_count", label: nb ? "Uten" : "Without", unit: "count"},
        {key: "without_share", label: nb ? "Andel uten" : "Share without", unit: "share"},
        {
          key: "other_tie_count",
          label:
            country === "UA"
              ? nb
                ? "Av dem med svensk partner"
                : "Of these with a Swedish partner"
              : nb
                ? "Av dem med EØS-erfaring"
                : "Of these with EEA experience",
          unit: "count"
        },
        {key: "without_population", label: nb ? "Innbyggere uten" : "Inhabitants without", unit: "count"}
      ],
      rows: [...rows, whole].map((row) => ({...row}))
    },
    highlight: null
  };
}

/** `1 459 av 1 469 (99,3 %)`: never a share without its base. */
function of(row: MartRows["partnership_coverage"], locale: Locale): string {
  return (
    `${numberText(row.without_count, "count", locale)} ${locale === "nb" ? "av" : "of"} ` +
    `${numberText(row.municipality_count, "count", locale)} (${numberText(row.without_share, "share", locale)})`
  );
}

function legend(nb: boolean, withPartner: string): CardView["legend"] {
  return [
    {label: withPartner, sign: "sign-area"},
    {
      label: nb ? "Har ingen kjent; antall og andel ved søylen" : "Have none known; number and share by the bar",
      sign: "sign-area-empty"
    }
  ];
}
