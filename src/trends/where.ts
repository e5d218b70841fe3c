import {termWords, trendsMapWords, trendsWords} from "../words/words.js";
import type {FeatureCollection} from "geojson";
import {hromadaMap, mapMarker} from "../charts/hromada_map.js";
import type {HromadaType} from "../model/hromada_type.js";
import type {Locale} from "../words/locales.js";
import {nameOrder} from "../words/figures.js";
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
    tables: ["territory_order_lines", "hromada_settlements", "hromadas"],
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
      const {heads} = trendsWords[locale];
      const words = trendsMapWords[locale].where;
      const {date, counts, total} = regionCounts(read);
      const title = words.title({day: date, counts});
      const chosen = selection?.kind === "hromada" ? selection.row : null;
      return {
        title,
        subtitle: words.subtitle({total, day: date}),
        legend: regionTypes.map((type) => ({
          label: words.legend(type, counts[type]),
          sign: `sign-${type.replaceAll("_", "-")}`
        })),
        summary: words.summary(title),
        draw: (frame) =>
          hromadaMap(
            read("hromada").map(({lat, lon, region_type}) => ({lat, lon, regionType: regionType(region_type)})),
            oblasts,
            frame
          ),
        table: {
          columns: [
            {key: "label", label: heads.regionType, unit: "text"},
            {key: "hromada_count", label: heads.hromadas, unit: "count"},
            {key: "population_2022", label: words.heads.inhabitants, unit: "count"}
          ],
          rows: regionTypes.flatMap((type) =>
            read("region_type")
              .filter((row) => row.list_date === date && row.region_type === type)
              .map((row) => ({...row, label: termWords[locale].regionTypes[type]}))
          )
        },
        lateTable: () => lateTable(read, locale),
        notes: [words.note],
        highlight: chosen
          ? words.selected.hromada({
              name: chosen.label,
              type: regionType(chosen.region_type),
              part: chosen.part_region_type,
              day: date
            })
          : selection?.kind === "oblast"
            ? words.selected.oblast(selection.row.name)
            : null
      };
    }
  };
}

/** Every hromada as a row, by oblast and name. */
function lateTable(read: MartReader, locale: Locale): CardTable {
  const {heads} = trendsWords[locale];
  const order = nameOrder(locale);
  const oblastName = new Map(read("oblast").map((row) => [row.oblast_code, row.name]));
  const rows = read("hromada_name").map((row) => ({
    ...row,
    oblast_name: oblastName.get(row.oblast_code) ?? row.oblast_code,
    type_text: termWords[locale].hromadaTypes[row.type as HromadaType],
    region_type_text: termWords[locale].regionClass(regionType(row.region_type), row.part_region_type)
  }));
  return {
    columns: [
      {key: "label", label: heads.hromada, unit: "text"},
      {key: "centre_uk", label: trendsMapWords[locale].where.heads.inUkrainian, unit: "text", lang: "uk"},
      {key: "oblast_name", label: heads.oblast, unit: "text"},
      {key: "type_text", label: heads.type, unit: "text"},
      {key: "region_type_text", label: heads.regionType, unit: "text"}
    ],
    rows: rows.toSorted((a, b) => order(a.oblast_name, b.oblast_name) || order(a.label, b.label))
  };
}
