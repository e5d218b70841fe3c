import {namesInOrder} from "../marts/own_names.js";
import {countyWords, paperFactsWords, paperWords, placeNamesWords, termWords} from "../words/words.js";
import type {PaperFact} from "../words/rooms/paper_facts.js";
import type {HromadaAnswers, KommuneAnswers} from "../model/match/places.js";
import type {MartRows} from "../marts/mart_rows.js";
import type {HromadaType} from "../model/hromada_type.js";
import {dateText, missingFigure, numberText} from "../words/figures.js";
import {distanceKm} from "../pairing/place_book.js";
import {column, inLanguage, linked, note, table, type Chapter, type Run, type Words} from "./blocks.js";
import type {PaperPair} from "./paper_pair.js";

type Row = readonly Words[];

/** Classes of financial capacity by their order in the sheet. */
const capacityOrder = ["critical", "low", "satisfactory", "optimal", "high"] as const;

/** What is known of the two, each line with its source and date; public figures apart from answers. */
export function factsChapter(pair: PaperPair): Chapter {
  const {locale, kommune, hromada, sources, asked, data, explanation} = pair;
  const words = paperFactsWords[locale];
  const columns = [
    column(words.columns.fact, 1.3),
    column(kommune, 1),
    column(hromada, 1.1),
    column(words.columns.source, 1.4)
  ];
  const km = distanceKm(data.book.entry(asked.kommune), data.book.entry(asked.hromada));
  return {
    id: "paper-facts",
    heading: words.heading,
    isIllustrative: pair.isMadeUp,
    sources: "",
    blocks: [
      table(words.publicFacts, columns, publicFacts(pair)),
      table(words.answers, columns, answered(pair), {isIllustrative: pair.isMadeUp}),
      note(words.figuresNote({list: data.book.list, km})),
      ...(explanation.hromada.isWithheld ? [note(words.withheldNote)] : []),
      note(sources.cite("claims") && words.partnershipsNote)
    ]
  };
}

function publicFacts(pair: PaperPair): Row[] {
  const {locale, kommuneRow: k, hromadaRow: h, sources, asked, data} = pair;
  const [kommunePlace, hromadaPlace] = [data.book.entry(asked.kommune), data.book.entry(asked.hromada)];
  const {facts, kommune, notInSources, yes} = paperFactsWords[locale];
  const isCounty = data.norwegian === "county";
  const terms = termWords[locale];
  const both = sources.dated("kommuner", "hromadas");
  const number = (value: number | null, unit: "count" | "ratio" = "count"): string => numberText(value, unit, locale);
  const {named} = paperWords[locale];
  const former = h.former_centre && placeNamesWords[locale].foundBy.former({name: h.former_centre, untilYear: null});
  const bothNames = (latin: string, ukrainian: string): readonly Run[] => {
    const [first, other] = namesInOrder(h, latin, ukrainian);
    return named(first, inLanguage(placeNamesWords[locale].langBeside.hromada, other));
  };
  const seat: Words = [bothNames(h.centre, h.centre_uk), former ? `, ${former}` : ""].flat();
  return [
    [
      facts.name,
      linked(k.name, k.name, kommunePlace.page),
      linked(bothNames(h.name, h.name_uk), namesInOrder(h, h.name, h.name_uk)[0], hromadaPlace.page),
      both
    ],
    [facts.seat, notInSources, seat, both],
    [
      facts.region,
      isCounty ? "–" : linked(k.fylke_name, k.fylke_name, kommunePlace.withinPage),
      linked(h.oblast_name, h.oblast_name, hromadaPlace.withinPage),
      both
    ],
    [facts.code, k.kommune_code, h.hromada_code, both],
    [
      facts.kind,
      isCounty ? countyWords[locale].kind : kommune,
      terms.hromadaTypes[h.type as HromadaType] ?? h.type,
      both
    ],
    [facts.population, number(k.population), number(h.population), both],
    [facts.area, number(k.area_km2, "ratio"), number(h.area_km2, "ratio"), both],
    [facts.density, number(k.density_per_km2, "ratio"), number(h.density_per_km2, "ratio"), both],
    [facts.regional_centre, yes(k.is_regional_centre), yes(h.is_regional_centre), sources.dated("hromadas")],
    [facts.coast, yes(k.is_coastal), yes(h.is_coastal), sources.dated("hromadas")],
    [
      facts.region_type,
      "–",
      terms.regionClass(h.region_type, h.part_region_type),
      sources.dated("territory_order_lines")
    ],
    [
      facts.capacity_class,
      "–",
      terms.capacities[h.capacity_order === null ? "unknown" : (capacityOrder[h.capacity_order - 1] ?? "unknown")],
      sources.dated("hromada_financial_capacity")
    ],
    [
      facts.partnerships,
      partnerships(pair, (row) => row.partner_country === "NO" && row.partner_code === asked.kommune, partnerAbroad),
      partnerships(
        pair,
        (row) => row.host_code === asked.hromada,
        (row) => ({name: row.partner_name, country: null})
      ),
      sources.dated("claims")
    ]
  ];
}

type Pair = MartRows["partnership_pair"];

/** A kommune may have its partner in either of two countries, so that its country is said. */
const partnerAbroad = ({host_name: name, host_country: country}: Pair): {name: string; country: string} => ({
  name,
  country
});

/**
 * Partners of one of the two in any country, with their state; those that do not count as a partnership are left out.
 */
function partnerships(
  {read, locale}: PaperPair,
  isOwn: (row: Pair) => boolean,
  partner: (row: Pair) => {name: string; country: string | null}
): string {
  const words = paperFactsWords[locale];
  const found = read("partnership_pair")
    .filter((row) => row.is_partnership && isOwn(row))
    .map((row) => words.partner({...partner(row), status: row[`status_${locale}`]}));
  return found.length === 0 ? words.noPartners : [...new Set(found)].join("\n");
}

function answered({data, locale, explanation, sources, kommuneRow: row}: PaperPair): Row[] {
  const words = paperFactsWords[locale];
  const {facts, yes, horizons, languages} = words;
  const [kommune, hromada] = [explanation.kommune.answers, explanation.hromada.answers];
  const unsaid = (isWithheld: boolean): string => (isWithheld ? words.withheld : words.notAnswered);
  const noHromada = unsaid(explanation.hromada.isWithheld);
  const noKommune = data.norwegian === "county" ? countyWords[locale].notAsked : unsaid(explanation.kommune.isWithheld);
  const day = (date: string | null): string => (date === null ? missingFigure(locale) : dateText(date, locale));
  const accepted = (["safe", "near_front", "frontline"] as const).filter((type) => kommune?.accepts[type]);
  const [cited, profiles] = [sources.dated("norwegian_profiles", "hromada_needs"), sources.dated("norwegian_profiles")];
  /** A line of what both are asked for, by what is said of the answers of either. */
  const both = (fact: PaperFact, said: (answers: KommuneAnswers | HromadaAnswers) => string): Row => [
    facts[fact],
    kommune ? said(kommune) : noKommune,
    hromada ? said(hromada) : noHromada,
    cited
  ];
  return [
    both("answered", ({date}) => day(date)),
    both("languages", ({languages: codes}) => languages(codes)),
    both("horizon", ({horizon}) => horizons[horizon]),
    both("responsible", ({hasResponsible}) => yes(hasResponsible)),
    [facts.wants_partner, "–", hromada ? yes(hromada.wantsPartner) : noHromada, sources.dated("hromada_needs")],
    [facts.capacity, kommune ? words.capacity(kommune) : noKommune, "–", profiles],
    [facts.accepts, kommune ? words.accepted(accepted) : noKommune, "–", profiles],
    ...(row.evidence === null
      ? []
      : [[facts.earlier_cooperation, yes(kommune?.hasEarlierCooperation ?? false), "–", profiles]])
  ];
}
