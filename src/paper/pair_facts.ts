import {termWords} from "../words/words.js";
import type {MartRows} from "../marts/mart_rows.js";
import type {HromadaType} from "../model/hromada_type.js";
import type {Locale} from "../words/locales.js";
import {dateText, missingFigure, numberText} from "../words/figures.js";
import {distanceKm} from "../pairing/place_book.js";
import {column, note, table, type Block, type Chapter, type Words} from "./blocks.js";
import {nameOf, type PaperPair} from "./paper_pair.js";

type Row = readonly Words[];

/** Classes of financial capacity by their order in the sheet. */
const capacityOrder = ["critical", "low", "satisfactory", "optimal", "high"] as const;

/** Names of languages by ISO 639-1 code, as a sentence writes them. */
export function languageNames(codes: readonly string[], locale: Locale): string[] {
  const names = new Intl.DisplayNames(locale === "nb" ? "nb" : "en-GB", {type: "language"});
  return codes.map((code) => names.of(code) ?? code);
}

/** What is known of the two, each line with its source and date; public figures apart from answers. */
export function factsChapter(pair: PaperPair): Chapter {
  const {locale, kommune, hromada, sources} = pair;
  const nb = locale === "nb";
  const columns = [
    column(nb ? "Opplysning" : "Fact", 0.9),
    column(kommune, 1),
    column(hromada, 1.1),
    column(nb ? "Kilde og dato" : "Source and date", 1.7)
  ];
  const open = publicFacts(pair);
  return {
    id: "paper-facts",
    heading: nb ? "De to partene" : "The two parties",
    isIllustrative: pair.isMadeUp,
    sources: "",
    blocks: [
      table(nb ? "Åpne tall og opplysninger" : "Public figures and facts", columns, open),
      table(nb ? "Det de to har svart" : "What the two have answered", columns, answered(pair), {
        isIllustrative: pair.isMadeUp
      }),
      note(
        nb
          ? "Ukrainas folketall er fra før fullskalainvasjonen; siden har mange flyktet, og andre har kommet til. " +
              `Områdetypene er etter listen per ${dateText(pair.data.book.listDate, "nb")}; fronten har flyttet seg ` +
              `siden. Avstanden mellom de to er om lag ${numberText(km(pair), "km", "nb")} km i luftlinje.`
          : "Ukraine’s population figures are from before the full-scale invasion; many have fled since, and " +
              `others have arrived. Region types are by the list of ${dateText(pair.data.book.listDate, "en")}; the ` +
              `front has moved since. The two are about ${numberText(km(pair), "km", "en")} km apart as the crow ` +
              "flies."
      ),
      ...withheldNote(pair),
      note(
        sources.cite("partnership_parties") &&
          (nb
            ? "«Kjente partnerskap» er det som står i åpne kilder; det kan finnes flere."
            : "“Known partnerships” are those that public sources tell of; there may be more.")
      )
    ]
  };
}

const km = ({data, asked}: PaperPair): number =>
  distanceKm(data.book.entry(asked.kommune), data.book.entry(asked.hromada));

function withheldNote({explanation: {hromada}, locale}: PaperPair): Block[] {
  if (!hromada.isWithheld) return [];
  return [
    note(
      locale === "nb"
        ? "Denne utgaven viser aldri hva enkelte hromadaer ved frontlinjen har svart. KS’ interne utgave har svarene."
        : "This edition never shows what single frontline hromadas have answered. KS’s internal " +
            "edition has the answers."
    )
  ];
}

function publicFacts(pair: PaperPair): Row[] {
  const {locale, kommuneRow: k, hromadaRow: h, sources, data, asked} = pair;
  const nb = locale === "nb";
  const both = sources.dated("kommuner", "hromadas");
  const none = nb ? "ikke i kildene" : "not in the sources";
  const number = (value: number | null, unit: "count" | "ratio" = "count"): string => numberText(value, unit, locale);
  const yes = (is: boolean | null): string => (is === null ? none : is ? (nb ? "ja" : "yes") : nb ? "nei" : "no");
  return [
    [nb ? "Navn" : "Name", k.name, nameOf(data, asked.hromada), both],
    [nb ? "Administrasjonssted" : "Seat", none, [`${h.centre} (`, {text: h.centre_uk, lang: "uk"}, ")"], both],
    [nb ? "Fylke og oblast" : "County and oblast", k.fylke_name, h.oblast_name, both],
    [nb ? "Kode" : "Code", k.kommune_code, h.hromada_code, both],
    [
      nb ? "Slag" : "Kind",
      nb ? "kommune" : "municipality",
      termWords[locale].hromadaTypes[h.type as HromadaType] ?? h.type,
      both
    ],
    [nb ? "Innbyggere" : "Inhabitants", number(k.population), number(h.population), both],
    [nb ? "Areal, km²" : "Area, km²", number(k.area_km2, "ratio"), number(h.area_km2, "ratio"), both],
    [
      nb ? "Innbyggere per km²" : "Inhabitants per km²",
      number(k.density_per_km2, "ratio"),
      number(h.density_per_km2, "ratio"),
      both
    ],
    [
      nb ? "Regionsenter" : "Regional centre",
      yes(k.is_regional_centre),
      yes(h.is_regional_centre),
      sources.dated("hromadas")
    ],
    [nb ? "Ved kysten" : "On the coast", yes(k.is_coastal), yes(h.is_coastal), sources.dated("hromadas")],
    [
      nb ? "Områdetype" : "Region type",
      "–",
      termWords[locale].regionTypes[h.region_type],
      sources.dated("hromada_war_status")
    ],
    [
      nb ? "Finansiell evne" : "Financial capacity",
      "–",
      termWords[locale].capacities[
        h.capacity_order === null ? "unknown" : (capacityOrder[h.capacity_order - 1] ?? "unknown")
      ],
      sources.dated("hromada_financial_capacity")
    ],
    [
      nb ? "Kjente partnerskap" : "Known partnerships",
      partnerships(pair, "NO"),
      partnerships(pair, "UA"),
      sources.dated("partnership_parties")
    ]
  ];
}

/**
 * Partners of one of the two in any country, with their state; those that do not count as a partnership are left out.
 */
function partnerships({read, locale, asked}: PaperPair, country: "NO" | "UA"): string {
  const nb = locale === "nb";
  const state = (row: MartRows["partnership_pair"]): string =>
    (nb ? row.status_nb : row.status_en).toLocaleLowerCase(locale);
  const isPartnership = ({is_partnership}: MartRows["partnership_pair"]): boolean => is_partnership;
  const found =
    country === "NO"
      ? read("partnership_pair")
          .filter((row) => row.partner_country === "NO" && row.partner_code === asked.kommune)
          .filter(isPartnership)
          .map(
            (row) =>
              `${row.host_name}, ` +
              `${row.host_country === "UA" ? (nb ? "Ukraina" : "Ukraine") : nb ? "Polen" : "Poland"} ` +
              `(${state(row)})`
          )
      : read("partnership_pair")
          .filter((row) => row.host_code === asked.hromada)
          .filter(isPartnership)
          .map((row) => `${row.partner_name} (${state(row)})`);
  return found.length === 0 ? (nb ? "ingen kjente" : "none known") : [...new Set(found)].join("\n");
}

function answered(pair: PaperPair): Row[] {
  const {locale, explanation, sources, kommuneRow: row} = pair;
  const nb = locale === "nb";
  const [kommune, hromada] = [explanation.kommune.answers, explanation.hromada.answers];
  const cited = sources.dated("norwegian_profiles", "hromada_needs");
  const unsaid = (isWithheld: boolean): string =>
    isWithheld
      ? nb
        ? "vises ikke i denne utgaven"
        : "not shown in this edition"
      : nb
        ? "har ikke svart"
        : "has not answered";
  const [noKommune, noHromada] = [unsaid(explanation.kommune.isWithheld), unsaid(explanation.hromada.isWithheld)];
  const yes = (is: boolean): string => (is ? (nb ? "ja" : "yes") : nb ? "nei" : "no");
  const day = (date: string | null): string => (date === null ? missingFigure(locale) : dateText(date, locale));
  const horizon = (one: "short" | "long" | "both"): string =>
    ({
      short: nb ? "kort sikt" : "short term",
      long: nb ? "lang sikt" : "long term",
      both: nb ? "kort og lang sikt" : "short and long term"
    })[one];
  const spoken = (codes: readonly string[]): string =>
    codes.length > 0 ? languageNames(codes, locale).join(", ") : missingFigure(locale);
  const accepted = (["safe", "near_front", "frontline"] as const)
    .filter((type) => kommune?.accepts[type])
    .map((type) => termWords[locale].regionTypes[type].toLocaleLowerCase(locale));
  return [
    [
      nb ? "Svarte" : "Answered on",
      kommune ? day(kommune.date) : noKommune,
      hromada ? day(hromada.date) : noHromada,
      cited
    ],
    [
      nb ? "Arbeidsspråk" : "Working languages",
      kommune ? spoken(kommune.languages) : noKommune,
      hromada ? spoken(hromada.languages) : noHromada,
      cited
    ],
    [
      nb ? "Tidshorisont" : "Horizon",
      kommune ? horizon(kommune.horizon) : noKommune,
      hromada ? horizon(hromada.horizon) : noHromada,
      cited
    ],
    [
      nb ? "Har en ansvarlig" : "Somebody responsible",
      kommune ? yes(kommune.hasResponsible) : noKommune,
      hromada ? yes(hromada.hasResponsible) : noHromada,
      cited
    ],
    [
      nb ? "Ønsker partner" : "Wants a partner",
      "–",
      hromada ? yes(hromada.wantsPartner) : noHromada,
      sources.dated("hromada_needs")
    ],
    [nb ? "Kapasitet" : "Capacity", kommune ? capacityText(pair) : noKommune, "–", sources.dated("norwegian_profiles")],
    [
      nb ? "Områdetyper den tar imot" : "Region types it accepts",
      kommune ? accepted.join(", ") || (nb ? "ingen" : "none") : noKommune,
      "–",
      sources.dated("norwegian_profiles")
    ],
    ...(row.evidence === null
      ? []
      : [
          [
            nb ? "Samarbeid før" : "Earlier cooperation",
            yes(kommune?.hasEarlierCooperation ?? false),
            "–",
            sources.dated("norwegian_profiles")
          ]
        ])
  ];
}

/** `3 personer og 40 timer i måneden`. */
export function capacityText({
  explanation: {
    kommune: {answers}
  },
  locale
}: PaperPair): string {
  if (!answers) return missingFigure(locale);
  const [people, hours] = [answers.people, answers.hoursPerMonth].map((value) => numberText(value, "count", locale));
  return locale === "nb"
    ? `${people} personer og ${hours} timer i måneden`
    : `${people} people and ${hours} hours a month`;
}
