import type {FeatureCollection} from "geojson";
import {parseHTML} from "linkedom";
import {beforeAll, describe, expect, it} from "vitest";
import {martReader, martReaderIn} from "../../site/pages/mart_files.ts";
import {fylkeShapes, oblastShapes} from "../../site/pages/map_shapes.ts";
import {partnerDrawing} from "../../src/coverage/partner_drawing.ts";
import {partnerMap} from "../../src/coverage/partner_map.ts";
import type {MartReader} from "../../src/marts/mart_rows.ts";

const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
const none: FeatureCollection = {type: "FeatureCollection", features: []};
let read: MartReader;
beforeAll(() => {
  read = martReader("src/data");
});
const view = (fylker = none, oblasts = none) =>
  partnerMap(partnerDrawing(fylker, oblasts)).view(read, {locale: "en", selection: null, controls: {}});

describe("the map of partners", () => {
  it("fills the land of each county and oblast that is a partner, and draws each pair with land or point", () => {
    const drawn = view(fylkeShapes("data/geo"), oblastShapes("data/geo"));
    const svg = drawn.draw({document, width: 860, locale: "en", summary: "x"});
    const pairs = read("partnership_pair").filter((row) => row.network === "norwegian_ukrainian" && row.is_partnership);
    const regions = new Set(
      pairs.flatMap((row) => [
        ...(row.partner_kind === "fylkeskommune" ? [row.partner_code] : []),
        ...(row.host_kind === "oblast" ? [row.host_code] : [])
      ])
    );
    expect(regions.size).toBeGreaterThan(0);
    expect(svg.querySelectorAll(".map-party")).toHaveLength(regions.size);
    const labels = [...svg.querySelectorAll("text")].map(({textContent}) => textContent);
    expect(labels).toContain("Akershus – Poltava");
    expect(labels).toContain("Trøndelag – Zaporizhzhia");
    const without = pairs.filter(
      (row) =>
        (row.partner_lat === null && row.partner_kind !== "fylkeskommune") ||
        (row.host_lat === null && row.host_kind !== "oblast")
    );
    expect(svg.querySelectorAll("line")).toHaveLength(2 * (pairs.length - without.length));
    for (const row of without) expect(drawn.notes.join(" ")).toContain(`${row.partner_name} – ${row.host_name}`);
  });

  it.each([
    ["nb", "Akershus", "Zaporizhzhia"],
    ["en", "Akershus", "Zaporizhzhia"],
    // An adjective alone would be a hromada.
    ["uk", "Акерсгус", "Запорізька обл."]
  ] as const)("names each party without the words for county and oblast (%s)", (locale, county, oblast) => {
    const {draw} = partnerMap(partnerDrawing(fylkeShapes("data/geo"), oblastShapes("data/geo"))).view(
      martReaderIn("src/data", locale),
      {locale, selection: null, controls: {}}
    );
    const svg = draw({document, width: 860, locale, summary: "x"});
    const names = [...svg.querySelectorAll("tspan")].map(({textContent}) => textContent ?? "");
    expect(names).toEqual(expect.arrayContaining([county, oblast]));
    expect(names.filter((name) => /\(|oblast|fylkeskommune|область|фюльке/.test(name))).toEqual([]);
  });

  it("says the same of who has no line in the browser, which has no shapes", () => {
    expect(view().notes).toEqual(view(fylkeShapes("data/geo"), oblastShapes("data/geo")).notes);
  });
});
