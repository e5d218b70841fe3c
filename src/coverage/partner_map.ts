import {newestList} from "../marts/newest_list.js";
import {coveragePartnersWords, placeNamesWords, statisticsWords, termWords} from "../words/words.js";
import {tellPairs} from "../charts/pair_signs.js";
import type {Frame} from "../charts/svg_image.js";
import {regionType} from "../model/region_type.js";
import {count, ofMart} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import {norwegianPairs, pairOf, pairPlaces} from "../pairing/pair_text.js";
import type {MartReader, MartRows} from "../marts/mart_rows.js";
import {placePath} from "../marts/place_address.js";
import type {Locale} from "../words/locales.js";
import {wordFor} from "../words/word_for.js";

const columns = [
  {key: "partner_name", unit: "text", place: "partner_place"},
  {key: "host_name", unit: "text", place: "host_place"},
  {key: "host_name_uk", unit: "text"},
  {key: "oblast_name", unit: "text", place: "oblast_place"},
  {key: "region", unit: "text"},
  {key: "class_date", unit: "date"},
  {key: "population_2022", unit: "count"},
  {key: "kommune_population", unit: "count"},
  {key: "status_text", unit: "text"},
  {key: "counts", unit: "text"},
  {key: "since", unit: "period"},
  {key: "source_text", unit: "text"}
] as const;

/** Swedish partnerships with Ukraine. */
export const swedishPairs = (read: MartReader): readonly MartRows["partnership_pair"][] =>
  read("partnership_pair").filter(
    (row) => row.network === "swedish_ukrainian" && row.is_partnership && row.host_country === "UA"
  );

/** Draws the pairs of both networks. */
export type DrawPartners = (read: MartReader, locale: Locale, frame: Frame) => Element;

/**
 * Who is a partner of whom? Norway and Ukraine with a line for each pair; every name comes from a public source.
 * @param drawPartners the browser keeps the drawn map: `keptPicture`
 */
export function partnerMap(drawPartners: DrawPartners): Card {
  return {
    name: "partner-map",
    mart: "partnership_pair",
    reads: ["partnership_pair", "region_type"],
    tables: ["claims", "partnership_statuses", "territory_order_lines"],
    rules: ["partnership"],
    lateMart: "tie_claim",
    lateReads: ["tie_claim"],
    controls: [],
    // Nothing on this card can be chosen, and the browser has no shapes to draw it again with.
    overlay: () => undefined,
    tellMarks: tellPairs,
    view(read, {locale}) {
      const {map: words} = coveragePartnersWords[locale];
      const {langBeside} = placeNamesWords[locale];
      const all = read("partnership_pair").filter((row) => row.host_country === "UA");
      const pairs = norwegianPairs(read);
      const open = all.filter((row) => row.network === "norwegian_ukrainian" && !row.is_partnership);
      const swedish = swedishPairs(read);
      const withoutPlace = pairs.filter((row) => !hasPlaces(row));
      const mart = ofMart("partnership_pair", read("partnership_pair"));
      const norwegian = {by: "partnership_id", where: {network: "norwegian_ukrainian"}};
      const title = tell(
        {
          pairs: count(mart, {...norwegian, where: {...norwegian.where, is_partnership: true}}),
          open: count(mart, {...norwegian, where: {...norwegian.where, is_partnership: false, host_country: "UA"}})
        },
        (found) => words.title(found.pairs.value, found.open.value)
      );
      return {
        ...headed(title),
        subtitle: words.subtitle(swedish.length),
        legend: [
          {label: words.legend.partner, sign: "sign-dot"},
          {label: words.legend.region, sign: "sign-area-soft"},
          {label: words.legend.swedish, sign: "sign-ring-text"}
        ],
        summary: words.summary(title.sentence),
        draw: (frame) => drawPartners(read, locale, frame),
        table: {
          columns: columns.map((column) => ({
            ...(column.key === "host_name_uk" && {lang: langBeside.hromada}),
            ...column,
            label: words.columns[column.key === "source_text" ? "source" : column.key]
          })),
          rows: all.map((row) => ({
            ...row,
            ...pairPlaces(row),
            oblast_place: row.oblast_code && placePath("oblast", row.oblast_code),
            region: row.region_type && termWords[locale].regionClass(regionType(row.region_type), row.part_region_type),
            status_text: row[`status_${locale}`],
            counts: row.is_partnership,
            source_text: row[`source_${locale}`]
          }))
        },
        lateTable: () => claimTable(read, locale),
        notes: [
          words.notCounted(open.map((row) => ({...pairOf(row), status: row[`status_${locale}`]}))),
          words.classes(newestList(read)),
          ...(withoutPlace.length > 0 ? [words.withoutLine(withoutPlace.map(pairOf))] : []),
          ...words.notes,
          statisticsWords[locale].crimea
        ],
        highlight: null
      };
    }
  };
}

/** Whether both parties stand on the map: a county and an oblast do as land, Kyiv and an open name do not. */
const hasPlaces = (row: MartRows["partnership_pair"]): boolean =>
  (row.partner_lat !== null || row.partner_kind === "fylkeskommune") &&
  (row.host_lat !== null || row.host_kind === "oblast");

const claimColumns = [
  "partner_name",
  "host_name",
  "kind_text",
  "said_on",
  "list_text",
  "standing_text",
  "doubt_text",
  "page_text"
] as const;

/** Every claim about a tie with a hromada, an oblast or Kyiv, as its list or page says it. */
function claimTable(read: MartReader, locale: Locale): CardTable {
  const words = coveragePartnersWords[locale].claims;
  const pairs = read("partnership_pair");
  const placesOf = (claim: MartRows["tie_claim"]): Partial<ReturnType<typeof pairPlaces>> => {
    const pair = pairs.find(
      (row) =>
        row.partnership_id === claim.partnership_id &&
        row.partner_name === claim.partner_name &&
        row.host_name === claim.host_name
    );
    return pair ? pairPlaces(pair) : {};
  };
  return {
    columns: claimColumns.map(
      (key) =>
        ({
          key,
          label: words.columns[key === "page_text" ? "page" : key],
          unit: key === "said_on" ? "period" : "text",
          ...(key === "partner_name" && {place: "partner_place"}),
          ...(key === "host_name" && {place: "host_place"})
        }) as const
    ),
    rows: read("tie_claim")
      .filter((row) => row.network !== "polish_nordic")
      .map((row) => ({
        ...row,
        ...placesOf(row),
        kind_text: row[`kind_${locale}`],
        list_text: row[`list_${locale}`],
        standing_text: wordFor(words.standings, row.standing),
        doubt_text: row.doubt && wordFor(words.doubts, row.doubt),
        page_text: row[`document_${locale}`] ?? row.page
      }))
  };
}
