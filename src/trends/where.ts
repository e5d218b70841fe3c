import {registerName} from "../marts/own_names.js";
import {placeNamesWords, statisticsWords, termWords, trendsMapWords, trendsWords} from "../words/words.js";
import {mapMarker, moveSigns, tellPlaces, type MapPoint} from "../charts/map_signs.js";
import type {Frame} from "../charts/svg_image.js";
import type {HromadaType} from "../model/hromada_type.js";
import type {Locale} from "../words/locales.js";
import {nameOrder} from "../words/figures.js";
import {regionType, regionTypes, type RegionType} from "../model/region_type.js";
import {monthBefore, nearestDay} from "../model/day_span.js";
import {total} from "../model/findings/find.js";
import {tell} from "../model/findings/finding.js";
import {headed, type CaptionedTable, type Card, type CardTable} from "../cards/card.js";
import {classDays, type MartReader, type MartRows} from "../marts/mart_rows.js";
import {placePath} from "../marts/place_address.js";
import {placeHref} from "../ui/place_href.js";

/** Draws hromadas over the oblasts. */
export type DrawHromadas = (points: readonly MapPoint[], frame: Frame) => Element;

/**
 * Where? Every hromada at its centre, by its region type on any day of the list, over the oblasts.
 * @param drawMap the browser keeps the drawn map and lays the choice over it: `keptPicture`
 */
export function where(drawMap: DrawHromadas): Card {
  return {
    name: "where",
    mart: "hromada_class",
    reads: ["territory_day"],
    pictureReads: ["hromada_class"],
    lateReads: ["hromada_name", "oblast"],
    tables: ["territory_order_lines", "hromada_settlements", "hromadas"],
    rules: ["region_type"],
    controls: [{name: "day", label: (locale) => trendsMapWords[locale].where.day, days: classDays}],
    isScaled: true,
    moveMarks(svg, {controls}, read) {
      moveSigns(svg, pointsOn(dayOf(controls), read));
      // Places that are told stand where they stood on another day.
      svg.querySelector(".map-says")?.remove();
    },
    overlay(svg, {selection}) {
      for (const old of svg.querySelectorAll(".map-marker")) old.remove();
      for (const shape of svg.querySelectorAll(".map-oblast"))
        shape.classList.toggle(
          "is-chosen",
          selection?.kind === "oblast" && shape.getAttribute("data-oblast") === selection.row.oblast_code
        );
      if (selection?.kind === "hromada") svg.append(mapMarker(selection.row, svg.ownerDocument));
    },
    tellMarks(svg, {locale, controls}, read) {
      const order = nameOrder(locale);
      const places = classesOn(dayOf(controls), read).toSorted((a, b) => order(a.label, b.label));
      const classOf = ({region_type, part_region_type}: ClassRow): string =>
        termWords[locale].regionClass(regionType(region_type), part_region_type);
      tellPlaces(
        svg,
        places.map((row) => ({
          lat: row.lat,
          lon: row.lon,
          says: `${row.label}: ${classOf(row)}`,
          href: placeHref(svg.ownerDocument, placePath("hromada", row.hromada_code))
        }))
      );
    },
    view(read, {locale, selection, controls}) {
      const {heads} = trendsWords[locale];
      const words = trendsMapWords[locale].where;
      const day = dayOf(controls);
      const rows = read("territory_day")
        .filter((row) => holds(row, day))
        .map((row) => ({...row, region_type: regionType(row.region_type)}));
      const counts = {safe: 0, near_front: 0, frontline: 0, occupied: 0};
      for (const {region_type, hromada_count} of rows) counts[region_type] = hromada_count;
      const table: CardTable = {
        columns: [
          {key: "label", label: heads.regionType, unit: "text"},
          {key: "hromada_count", label: heads.hromadas, unit: "count"},
          {key: "population_2022", label: words.heads.inhabitants, unit: "count"}
        ],
        rows: rows.map((row) => ({...row, label: termWords[locale].regionTypes[row.region_type]}))
      };
      const inType = (type: RegionType) => total(table, "hromada_count", {by: "label", where: {region_type: type}});
      const title = tell(
        {
          safe: inType("safe"),
          near_front: inType("near_front"),
          frontline: inType("frontline"),
          occupied: inType("occupied")
        },
        (found) => words.title(found, day)
      );
      const hromada = selection?.kind === "hromada" ? selection : undefined;
      const chosen = hromada?.periods.find((row) => holds(row, day));
      return {
        ...headed(title),
        subtitle: words.subtitle({day, listDay: classDays.last}),
        legend: regionTypes.map((type) => ({
          label: words.legend(type, counts[type]),
          sign: `sign-${type.replaceAll("_", "-")}`
        })),
        summary: words.summary(title.sentence),
        draw: (frame) => drawMap(pointsOn(day, read), frame),
        table,
        // Made when asked for: it reads every hromada, and the sentences do not.
        get moreTables() {
          return [changesTable(day, read, locale)];
        },
        lateTable: () => lateTable(day, read, locale),
        notes: [`${statisticsWords[locale].crimea} ${words.note}`, statisticsWords[locale].withoutKyiv],
        highlight:
          hromada && chosen
            ? words.selected.hromada({
                name: hromada.row.label,
                type: regionType(chosen.region_type),
                part: chosen.part_region_type,
                day
              })
            : selection?.kind === "oblast"
              ? words.selected.oblast(selection.row.name)
              : null
      };
    }
  };
}

type ClassRow = MartRows["hromada_class"];

const dayOf = (controls: Readonly<Record<string, string>>): string => controls.day ?? classDays.last;

const holds = (row: {readonly from_date: string; readonly to_date: string}, day: string): boolean =>
  row.from_date <= day && day <= row.to_date;

/** The class that each hromada has on a day. */
const classesOn = (day: string, read: MartReader): readonly ClassRow[] =>
  read("hromada_class").filter((row) => holds(row, day));

const pointsOn = (day: string, read: MartReader): MapPoint[] =>
  classesOn(day, read).map(({lat, lon, region_type}) => ({lat, lon, regionType: regionType(region_type)}));

/** The hromadas whose region type on a day is another than at the end of the month before, or on the list's first. */
function changesTable(day: string, read: MartReader, locale: Locale): CaptionedTable {
  const words = trendsMapWords[locale].where;
  const {regionTypes: names} = termWords[locale];
  const order = nameOrder(locale);
  const since = nearestDay(monthBefore(day), classDays).day;
  const before = new Map(classesOn(since, read).map((row) => [row.hromada_code, regionType(row.region_type)]));
  const rows = classesOn(day, read).flatMap((row) => {
    const [was, is] = [before.get(row.hromada_code), regionType(row.region_type)];
    const place = placePath("hromada", row.hromada_code);
    return was === undefined || was === is ? [] : [{label: row.label, place, was: names[was], is: names[is]}];
  });
  return {
    caption: words.changed({since, day}),
    whenEmpty: day === since ? words.firstDay(day) : words.unchanged({since, day}),
    columns: [
      {key: "label", label: trendsWords[locale].heads.hromada, unit: "text", place: "place"},
      {key: "was", label: words.heads.on(since), unit: "text"},
      {key: "is", label: words.heads.on(day), unit: "text"}
    ],
    rows: rows.toSorted((a, b) => order(a.label, b.label))
  };
}

/** Every hromada as a row, by oblast and name. */
function lateTable(day: string, read: MartReader, locale: Locale): CardTable {
  const {heads} = trendsWords[locale];
  const order = nameOrder(locale);
  const oblastName = new Map(read("oblast").map((row) => [row.oblast_code, row.name]));
  const classText = new Map(
    classesOn(day, read).map((row) => [
      row.hromada_code,
      termWords[locale].regionClass(regionType(row.region_type), row.part_region_type)
    ])
  );
  const rows = read("hromada_name").map((row) => ({
    ...row,
    centre_uk: registerName(row) ?? row.centre_uk,
    place: placePath("hromada", row.hromada_code),
    oblast_place: placePath("oblast", row.oblast_code),
    oblast_name: oblastName.get(row.oblast_code) ?? row.oblast_code,
    type_text: termWords[locale].hromadaTypes[row.type as HromadaType],
    region_type_text: classText.get(row.hromada_code)
  }));
  return {
    columns: [
      {key: "label", label: heads.hromada, unit: "text", place: "place"},
      {key: "region_type_text", label: heads.regionType, unit: "text"},
      {
        key: "centre_uk",
        label: trendsMapWords[locale].where.heads.inUkrainian,
        unit: "text",
        lang: placeNamesWords[locale].langBeside.hromada
      },
      {key: "oblast_name", label: heads.oblast, unit: "text", place: "oblast_place"},
      {key: "type_text", label: heads.type, unit: "text"},
      {key: "hromada_code", label: "KATOTTG", unit: "text"}
    ],
    rows: rows.toSorted((a, b) => order(a.oblast_name, b.oblast_name) || order(a.label, b.label))
  };
}
