import {termWords} from "../words/words.js";
import type {FeatureCollection} from "geojson";
import {pairMap} from "../charts/pair_map.js";
import {numberText} from "../words/figures.js";
import {regionType} from "../model/region_type.js";
import type {Card} from "../cards/card.js";
import {listed, norwegianPairs} from "../pairing/pair_text.js";
import type {MartRows} from "../marts/mart_rows.js";

type Pair = MartRows["partnership_pair"];

/**
 * Who is a partner of whom? Norway and Ukraine with a line for each pair; every name comes from a public source.
 * @param norway county shapes, @param ukraine oblast shapes; the browser keeps the drawn map and needs none
 */
export function partnerMap(norway: FeatureCollection, ukraine: FeatureCollection): Card {
  return {
    name: "partner-map",
    mart: "partnership_pair",
    tables: ["partnership_parties", "partnership_statuses"],
    controls: [],
    // Nothing on this card can be chosen, and the browser has no shapes to draw it again with.
    overlay: () => undefined,
    view(read, {locale}) {
      const nb = locale === "nb";
      const all = read("partnership_pair").filter((row) => row.host_country === "UA");
      const pairs = norwegianPairs(read);
      const open = all.filter((row) => row.network === "norwegian_ukrainian" && !row.is_partnership);
      const swedish = all.filter((row) => row.network === "swedish_ukrainian" && row.is_partnership);
      const count = (value: number): string => numberText(value, "count", locale);
      const status = (row: Pair): string => (nb ? row.status_nb : row.status_en);
      const name = (row: Pair): string => `${row.partner_name} – ${row.host_name}`;
      const title = nb
        ? `${count(pairs.length)} norsk-ukrainske partnerskap er kjent fra åpne kilder; ${count(open.length)} til ` +
          "er samtaler, forslag eller uklare og telles ikke"
        : `${count(pairs.length)} Norwegian–Ukrainian partnerships are known from public sources; ` +
          `${count(open.length)} more are talks, proposals or unclear and are not counted`;
      return {
        title,
        subtitle: nb
          ? "Norske kommuner og ukrainske hromadaer som er partnere, hvert par én gang. Ringer: hromadaer med " +
            `svensk partner (${count(swedish.length)}).`
          : "Norwegian municipalities and Ukrainian hromadas that are partners, each pair once. Rings: hromadas " +
            `with a Swedish partner (${count(swedish.length)}).`,
        legend: [
          {label: nb ? "Partner i Norge eller Ukraina" : "Partner in Norway or Ukraine", sign: "sign-dot"},
          {label: nb ? "Hromada med svensk partner" : "Hromada with a Swedish partner", sign: "sign-ring-text"}
        ],
        summary: `${title}. ${listed(pairs.map(name), locale)}.`,
        draw: (frame) =>
          pairMap(
            pairs.flatMap((row) =>
              row.host_lat === null || row.host_lon === null || row.partner_lat === null || row.partner_lon === null
                ? []
                : [
                    {
                      label: name(row),
                      norwegian: {lat: row.partner_lat, lon: row.partner_lon},
                      ukrainian: {lat: row.host_lat, lon: row.host_lon}
                    }
                  ]
            ),
            {
              ...frame,
              norway,
              ukraine,
              others: swedish.flatMap((row) =>
                row.host_lat === null || row.host_lon === null ? [] : [{lat: row.host_lat, lon: row.host_lon}]
              )
            }
          ),
        table: {
          columns: [
            {key: "partner_name", label: nb ? "Norsk eller svensk part" : "Norwegian or Swedish party", unit: "text"},
            {key: "host_name", label: "Hromada", unit: "text"},
            {key: "host_name_uk", label: nb ? "På ukrainsk" : "In Ukrainian", unit: "text", lang: "uk"},
            {key: "oblast_name", label: "Oblast", unit: "text"},
            {key: "region", label: nb ? "Områdetype" : "Region type", unit: "text"},
            {
              key: "population_2022",
              label: nb ? "Innbyggere i hromadaen 2022" : "Inhabitants of the hromada 2022",
              unit: "count"
            },
            {
              key: "population_2025",
              label: nb ? "Innbyggere i kommunen 2025" : "Inhabitants of the municipality 2025",
              unit: "count"
            },
            {key: "status_text", label: "Status", unit: "text"},
            {key: "counts", label: nb ? "Telles" : "Counted", unit: "text"},
            {key: "since", label: nb ? "Siden" : "Since", unit: "text"},
            {key: "source", label: nb ? "Kilde" : "Source", unit: "text"}
          ],
          rows: all.map((row) => ({
            ...row,
            region: row.region_type && termWords[locale].regionTypes[regionType(row.region_type)],
            status_text: status(row),
            counts: row.is_partnership
          }))
        },
        notes: [
          nb
            ? `Ikke talt: ${listed(
                open.map((row) => `${name(row)} (${status(row).toLocaleLowerCase(locale)})`),
                locale
              )}.`
            : `Not counted: ${listed(
                open.map((row) => `${name(row)} (${status(row).toLocaleLowerCase(locale)})`),
                locale
              )}.`,
          nb
            ? "Navn på partnere ved fronten og i okkuperte områder står her bare fordi paret allerede er offentlig " +
              "i kilden på raden. Navn fra KS’ egen saksliste gjør det ikke."
            : "Names of partners at the front and in occupied territory stand here only because the pair is " +
              "already public in the source of the row. Names from KS’s own case list do not.",
          nb
            ? "Listen er det som lar seg lese i åpne kilder, ikke et register: et partnerskap som ingen har " +
              "skrevet om, mangler."
            : "The list is what can be read in public, not a register: a partnership that nobody has " +
              "written about is missing."
        ],
        highlight: null
      };
    }
  };
}
