import {termWords} from "../words/words.js";
import type {FeatureCollection} from "geojson";
import {hromadaMap, mapMarker} from "../charts/hromada_map.js";
import {type HromadaType} from "../model/hromada_type.js";
import type {Locale} from "../words/locales.js";
import {dateText, nameOrder, numberText} from "../words/figures.js";
import {regionType, regionTypes} from "../model/region_type.js";
import type {Card, CardTable} from "../cards/card.js";
import type {MartReader} from "../marts/mart_rows.js";
import {regionCounts} from "./region_counts.js";

/**
 * Where? Every hromada at its centre, by region type, over the oblasts.
 * @param oblasts shapes with `id` = oblast code; the browser keeps the drawn map, lays the choice over it and needs
 * none
 */
export function where(oblasts: FeatureCollection): Card {
  return {
    name: "where",
    mart: "hromada",
    reads: ["region_type"],
    lateReads: ["region_type", "hromada_name", "oblast"],
    tables: ["hromada_war_status", "hromadas", "territory_lists"],
    controls: [],
    isScaled: true,
    overlay(svg, {selection}) {
      for (const old of svg.querySelectorAll(".map-marker")) old.remove();
      for (const shape of svg.querySelectorAll(".map-oblast"))
        shape.classList.toggle(
          "is-chosen",
          selection?.kind === "oblast" && shape.getAttribute("data-oblast") === selection.row.oblast_code
        );
      if (selection?.kind === "hromada") svg.append(mapMarker(selection.row, svg.ownerDocument));
    },
    view(read, {locale, selection}) {
      const nb = locale === "nb";
      const {date, counts, total} = regionCounts(read);
      const count = (type: (typeof regionTypes)[number]): string => numberText(counts[type], "count", locale);
      const title = nb
        ? `${dateText(date, locale)} lå ${count("frontline")} hromadaer ved frontlinjen, ${count("occupied")} var ` +
          `okkupert og ${count("near_front")} lå nær fronten`
        : `On ${dateText(date, locale)}, ${count("frontline")} hromadas lay at the frontline, ${count("occupied")} ` +
          `were occupied and ${count("near_front")} lay near the front`;
      const chosen = selection?.kind === "hromada" ? selection.row : null;
      return {
        title,
        subtitle: nb
          ? `Ukrainas ${numberText(total, "count", locale)} hromadaer etter områdetype slik listen var ` +
            `${dateText(date, locale)}. Et tegn per hromada, i sentrum av hromadaen. Dagens front ligger et annet ` +
            "sted."
          : `Ukraine’s ${numberText(total, "count", locale)} hromadas by region type as the list stood on ` +
            `${dateText(date, locale)}. One sign a hromada, at its centre. Today’s front lies elsewhere.`,
        legend: regionTypes.map((type) => ({
          label: `${termWords[locale].regionTypes[type]}: ${count(type)}`,
          sign: `sign-${type.replaceAll("_", "-")}`
        })),
        summary: `${title}. ${nb ? "Krim og Sevastopol er en del av Ukraina; der finnes det ingen hromadaer i registeret." : "Crimea and Sevastopol are part of Ukraine; the register has no hromadas there."}`,
        draw: (frame) =>
          hromadaMap(
            read("hromada").map(({lat, lon, region_type}) => ({lat, lon, regionType: regionType(region_type)})),
            oblasts,
            frame
          ),
        table: {
          columns: [
            {key: "label", label: nb ? "Områdetype" : "Region type", unit: "text"},
            {key: "hromada_count", label: nb ? "Hromadaer" : "Hromadas", unit: "count"},
            {key: "population_2022", label: nb ? "Innbyggere 2022" : "Inhabitants 2022", unit: "count"}
          ],
          rows: regionTypes.flatMap((type) =>
            read("region_type")
              .filter((row) => row.list_date === date && row.region_type === type)
              .map((row) => ({...row, label: termWords[locale].regionTypes[type]}))
          )
        },
        lateTable: () => lateTable(read, locale),
        notes: [
          nb
            ? "Områdetypen er utledet av det ukrainske departementets liste over krigssonen, med de fire klassene " +
              "til AUC: listet og ikke okkupert er «ved frontlinjen»; frigjort, eller inntil 30 km fra en listet " +
              "hromada, er «nær fronten»; resten er «trygg». Ingen steder i Ukraina er helt trygge."
            : "The region type is derived from the Ukrainian ministry’s list of the war zone, in AUC’s four " +
              "classes: listed and not occupied is “frontline”; de-occupied, or within 30 km of a listed hromada, " +
              "is “near the front”; the rest is “safe”. No place in Ukraine is fully safe."
        ],
        highlight: chosen
          ? `${chosen.label}: ${termWords[locale].regionTypes[regionType(chosen.region_type)].toLocaleLowerCase(locale)} ` +
            `(${dateText(date, locale)}).`
          : selection?.kind === "oblast"
            ? nb
              ? `${selection.row.name} oblast er fremhevet i kartet.`
              : `${selection.row.name} oblast is highlighted on the map.`
            : null
      };
    }
  };
}

/** Every hromada as a row, by oblast and name. */
function lateTable(read: MartReader, locale: Locale): CardTable {
  const nb = locale === "nb";
  const order = nameOrder(locale);
  const oblastName = new Map(read("oblast").map((row) => [row.oblast_code, row.name]));
  const rows = read("hromada_name").map((row) => ({
    ...row,
    oblast_name: oblastName.get(row.oblast_code) ?? row.oblast_code,
    type_text: termWords[locale].hromadaTypes[row.type as HromadaType],
    region_type_text: termWords[locale].regionTypes[regionType(row.region_type)]
  }));
  return {
    columns: [
      {key: "label", label: "Hromada", unit: "text"},
      {key: "name_uk", label: nb ? "På ukrainsk" : "In Ukrainian", unit: "text", lang: "uk"},
      {key: "oblast_name", label: "Oblast", unit: "text"},
      {key: "type_text", label: "Type", unit: "text"},
      {key: "region_type_text", label: nb ? "Områdetype" : "Region type", unit: "text"}
    ],
    rows: rows.toSorted((a, b) => order(a.oblast_name, b.oblast_name) || order(a.label, b.label))
  };
}
