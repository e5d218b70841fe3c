import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {martReader} from "../../site/pages/mart_files.ts";
import {oblastShapes} from "../../site/pages/map_shapes.ts";
import {classDays} from "../../src/marts/mart_rows.ts";
import {regionSigns} from "../../src/charts/region_signs.ts";
import {mapPlane} from "../../src/charts/map_plane.ts";
import {onPlane} from "../../src/charts/plane.ts";
import {regionTypes, type RegionType} from "../../src/model/region_type.ts";
import {monthEnds} from "../../src/model/day_span.ts";
import {hromadaDrawing} from "../../src/trends/hromada_drawing.ts";
import {where} from "../../src/trends/where.ts";
import {drawnWidths} from "../../src/cards/chart_card.ts";
import {dateText} from "../../src/words/figures.ts";
import {total} from "../../src/model/findings/find.ts";
import {trendsMapWords} from "../../src/words/words.ts";
import {locales, type Locale} from "../../src/words/locales.ts";

const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
const read = martReader("src/data");
const card = where(hromadaDrawing(oblastShapes("data/geo")));
const viewOn = (day: string, locale: Locale = "en") => card.view(read, {locale, selection: null, controls: {day}});
const drawnOn = (day: string) =>
  viewOn(day).draw({document, locale: "en", width: drawnWidths.wide, summary: "A map for a test."});
const numbers = (text: string): number[] => (text.match(/-?[\d.]+/g) ?? []).map(Number);

/** Where a pen that follows a path from a place ends, as a browser moves it. */
function penAfter(path: string, [x, y]: readonly [number, number]): [number, number] {
  let [start, pen]: [number, number][] = [
    [x, y],
    [x, y]
  ] as [[number, number], [number, number]];
  for (const [, move = "", figures = ""] of path.matchAll(/([mlhz])([^mlhz]*)/g)) {
    const [right = 0, down = 0] = numbers(figures);
    pen = move === "z" ? start : [pen[0] + right, pen[1] + down];
    if (move === "m") start = pen;
  }
  return pen;
}

/** Where the signs of a class stand on a drawn map. */
function placesOf(svg: Element, type: RegionType): [number, number][] {
  const {path} = regionSigns[type];
  let pen: [number, number] = [0, 0];
  return svg
    .querySelector(`.map-${type}`)!
    .getAttribute("d")!
    .split(path)
    .slice(0, -1)
    .map((step) => {
      const place = penAfter(step, pen);
      pen = penAfter(path, place);
      return place;
    });
}

const signsOf = (svg: Element) => regionTypes.map((type) => placesOf(svg, type).length);

describe("the map of a day", () => {
  it.each(monthEnds(classDays).filter((_, index) => index % 6 === 0))("%s draws what its table counts", (day) => {
    const view = viewOn(day);
    expect(signsOf(drawnOn(day))).toEqual(view.table.rows.map(({hromada_count}) => hromada_count));
    expect(view.table.rows.map(({class_order}) => class_order)).toEqual([1, 2, 3, 4]);
  });

  it("has every sign within a pixel of the centre of its hromada", () => {
    const centres = (type: RegionType): [number, number][] =>
      read("hromada")
        .filter((row) => row.region_type === type)
        .map(({lon, lat}) => [...onPlane(mapPlane, {lon: lon!, lat: lat!})] as [number, number]);
    const byPlace = ([x1, y1]: [number, number], [x2, y2]: [number, number]): number =>
      Math.round(x1) - Math.round(x2) || y1 - y2;
    const svg = drawnOn(classDays.last);
    for (const type of regionTypes) {
      const [drawn, wanted] = [placesOf(svg, type).toSorted(byPlace), centres(type).toSorted(byPlace)];
      expect(drawn.length).toBe(wanted.length);
      const off = drawn.map(([x, y], at) => Math.max(Math.abs(x - wanted[at]![0]), Math.abs(y - wanted[at]![1])));
      expect(Math.max(...off), type).toBeLessThan(0.51);
    }
  });

  it("becomes that of another day when the choice is laid over it, oblasts untouched", () => {
    const svg = drawnOn(classDays.last);
    const oblasts = [...svg.querySelectorAll(".map-oblast")].map((shape) => shape.getAttribute("d"));
    card.moveMarks!(svg, {locale: "en", selection: null, controls: {day: "2022-03-31"}}, read);
    expect(signsOf(svg)).toEqual(signsOf(drawnOn("2022-03-31")));
    expect([...svg.querySelectorAll(".map-oblast")].map((shape) => shape.getAttribute("d"))).toEqual(oblasts);
  });

  it("says of each day its own figures, in English and in Norwegian", () => {
    for (const day of ["2022-03-31", classDays.last]) {
      const [, near, front, occupied] = viewOn(day).table.rows.map(({hromada_count}) => String(hromada_count));
      const [english, norwegian] = [dateText(day, "en"), dateText(day, "nb")];
      expect(viewOn(day).title).toBe(
        `On ${english}, ${occupied} hromadas were occupied, ${front} lay at the frontline and ${near} near the front`
      );
      expect(viewOn(day, "nb").title).toBe(
        `${norwegian} var ${occupied} hromadaer okkupert, ${front} lå ved frontlinjen og ${near} nær fronten`
      );
    }
  });

  it("says was of one hromada and were of several", () => {
    const one = total({rows: [{hromada_count: 1}]}, "hromada_count", {by: "label"});
    const counts = {safe: one, near_front: one, frontline: one, occupied: one};
    expect(trendsMapWords.en.where.title(counts, "2022-03-31")).toContain("1 hromada was occupied");
    expect(trendsMapWords.nb.where.title(counts, "2022-03-31")).toContain("var 1 hromada okkupert");
  });

  it("lists who has another region type than at the end of the month before, and nobody else", () => {
    const [changes] = viewOn("2022-11-30").moreTables!;
    expect(changes!.caption).toContain("30 November 2022 than on 31 October 2022");
    expect(changes!.rows.every(({was, is}) => was !== is)).toBe(true);
    const classOn = (day: string) =>
      new Map(
        read("hromada_class")
          .filter(({from_date, to_date}) => from_date <= day && day <= to_date)
          .map((row) => [row.label, row.region_type])
      );
    const [before, after] = [classOn("2022-10-31"), classOn("2022-11-30")];
    const moved = [...after].filter(([label, type]) => before.get(label) !== type).map(([label]) => label);
    expect(changes!.rows.map(({label}) => label).toSorted()).toEqual(moved.toSorted());
    expect(moved).toContain("Kherson");
  });

  it("says in words that nobody moved, or that there is no day to compare with", () => {
    for (const locale of locales) {
      const [first] = viewOn(classDays.first, locale).moreTables!;
      const [last] = viewOn(classDays.last, locale).moreTables!;
      expect(first!.rows).toEqual([]);
      expect(first!.whenEmpty).not.toBe(last!.whenEmpty);
      expect(first!.whenEmpty).toMatch(/24/);
    }
  });
});
