import type {FeatureCollection} from "geojson";
import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {bandBars} from "../../src/charts/band_bars.ts";
import {brokenLines} from "../../src/charts/broken_lines.ts";
import {countedDots} from "../../src/charts/counted_dots.ts";
import {definitionTable} from "../../src/charts/definition_table.ts";
import {formationSteps} from "../../src/charts/formation_steps.ts";
import {hromadaMap} from "../../src/charts/hromada_map.ts";
import {mapPlane, mapSize} from "../../src/charts/map_plane.ts";
import {mapMarker} from "../../src/charts/map_signs.ts";
import {fittedPlane, onPlane} from "../../src/charts/plane.ts";
import {projectionOf} from "../../src/charts/projection.ts";
import {twoLands} from "../../src/charts/two_lands.ts";
import {intervalRows} from "../../src/charts/interval_rows.ts";
import {knownGrid} from "../../src/charts/known_grid.ts";
import {monthLines} from "../../src/charts/month_lines.ts";
import {nationalSeriesChart, runs} from "../../src/charts/national_series_chart.ts";
import {pairMap} from "../../src/charts/pair_map.ts";
import {partBars} from "../../src/charts/part_bars.ts";
import {sideBySide} from "../../src/charts/side_by_side.ts";
import {stackedBars} from "../../src/charts/stacked_bars.ts";
import {stageDots} from "../../src/charts/stage_dots.ts";
import {timeSpans} from "../../src/charts/time_spans.ts";
import type {Frame} from "../../src/charts/plot_frame.ts";
import type {Locale} from "../../src/words/locales.ts";
import {oblastShapes} from "../../site/pages/map_shapes.ts";

const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
const frame = (locale: Locale, width = 640): Frame => ({document, width, locale, summary: "One sentence."});
const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

const charts: Record<string, (locale: Locale, width: number) => Element> = {
  national_series_chart: (locale, width) =>
    nationalSeriesChart(
      [
        {year: 2014, value: 68.6, kind: "official"},
        {year: 2014, value: 70.2, kind: "conflicting"},
        {year: 2015, value: 98.1, kind: "derived"},
        {year: 2018, value: 234, kind: "official"}
      ],
      {
        ...frame(locale, width),
        axisLabel: "UAH billion",
        period: {from: 2014, to: 2016, label: "Reform"},
        breaks: [
          {year: 2016, label: "From 2016: another tax"},
          {year: 2018, label: "From 2018: without it"}
        ]
      }
    ),
  month_lines: (locale, width) =>
    monthLines(
      ["2022-03-31", "2022-12-31", "2023-06-30"].flatMap((text, at) => [
        {group: "Frontline", day: day(text), value: 80 - 9 * at, color: "var(--region-frontline)", dash: "8,4"},
        {group: "Occupied", day: day(text), value: 220 - 30 * at, color: "var(--region-occupied)", dash: ""}
      ]),
      {...frame(locale, width), unit: "count", axisLabel: "Hromadas"}
    ),
  broken_lines: (locale, width) =>
    brokenLines(
      (
        [
          ["Estimate", "2022-03-16", 6.5, 1, "secondary"],
          ["Estimate", "2022-05-03", 8, 1, "official"],
          ["Estimate", "2022-05-03", 8.2, null, "conflicting"],
          ["Estimate", "2023-09-25", 3.7, 2, "official"],
          ["Register", "2023-12-02", 4.9, 3, "secondary"],
          ["Register", "2024-10-22", 4.6, 3, "secondary"]
        ] as const
      ).map(([series, at, value, run, kind]) => ({
        series,
        day: day(at),
        value,
        run,
        kind,
        color: series === "Estimate" ? "var(--accent)" : "var(--region-occupied)",
        dash: series === "Estimate" ? "" : "6,3"
      })),
      {
        ...frame(locale, width),
        unit: "ratio",
        axisLabel: "Million",
        breaks: [
          {day: day("2023-05-23"), label: "Of 41 million"},
          {day: day("2023-09-25"), label: "Of 33 million"}
        ]
      }
    ),
  definition_table: (locale, width) =>
    definitionTable(
      [
        {definition: "With", period: "2018", value: "51 %", isWhole: true},
        {definition: "With", period: "2020, first quarter alone", value: "40.8 %", isWhole: false},
        {definition: "Without", period: "2013", value: "23.6 %", isWhole: true},
        {definition: "Without", period: "2018", value: "22.3 %", isWhole: true}
      ],
      frame(locale, width)
    ),
  formation_steps: (locale, width) =>
    formationSteps(
      [
        {day: day("2015-08-16"), total: 140, isVoluntary: true},
        {day: day("2020-08-16"), total: 750, isVoluntary: false}
      ],
      [
        {day: day("2016-01-01"), count: 159},
        {day: day("2020-01-10"), count: 1029},
        {day: day("2020-10-25"), count: 1469}
      ],
      {
        ...frame(locale, width),
        axisLabel: "Hromadas",
        voluntaryLabel: "Voluntary",
        decreeLabel: "Decree",
        stockLabel: "Published",
        marker: {day: day("2016-10-09"), label: "Voronovytska"}
      }
    ),
  interval_rows: (locale, width) =>
    intervalRows(
      [
        {
          label: "Safe",
          color: "var(--region-safe)",
          p10: 1000,
          p25: 2000,
          p50: 3000,
          p75: 4000,
          p90: 6000,
          emphasised: true
        },
        {
          label: "Occupied",
          color: "var(--region-occupied)",
          p10: null,
          p25: null,
          p50: null,
          p75: null,
          p90: null,
          emphasised: false
        }
      ],
      {
        ...frame(locale, width),
        unit: "uah",
        axisLabel: "UAH",
        markers: [{row: "Safe", value: 5000, label: "Vinnytska"}]
      }
    ),
  band_bars: (locale, width) =>
    bandBars(
      [
        {group: "Safe", band: "< 1 000", value: 0.25, color: "var(--region-safe)", emphasised: false},
        {group: "Safe", band: "1 000+", value: 0.75, color: "var(--region-safe)", emphasised: true}
      ],
      {
        ...frame(locale, width),
        unit: "share",
        groups: ["Safe"],
        bands: ["< 1 000", "1 000+"],
        axisLabel: "UAH per inhabitant"
      }
    ),
  stacked_bars: (locale, width) =>
    stackedBars(
      [
        {
          row: "Safe",
          part: "low",
          start: 0,
          end: 0.4,
          value: 0.4,
          color: "var(--capacity-low)",
          textColor: "var(--on-capacity-low)",
          emphasised: false
        },
        {
          row: "Safe",
          part: "high",
          start: 0.4,
          end: 1,
          value: 0.6,
          color: "var(--capacity-high)",
          textColor: "var(--on-capacity-high)",
          emphasised: true
        }
      ],
      {...frame(locale, width), unit: "share", rows: ["Safe"], emphasisedRow: "Safe", axisLabel: "Share"}
    ),
  part_bars: (locale, width) =>
    partBars(
      [
        {label: "Safe", whole: 1030, part: 7, figures: "1,023 of 1,030", emphasised: false},
        {label: "Occupied", whole: 164, part: 0, figures: "164 of 164", emphasised: true}
      ],
      {...frame(locale, width), color: "var(--accent)"}
    ),
  known_grid: (locale, width) =>
    knownGrid(
      ["1", "2"].flatMap((column) =>
        ["Bergen – Lviv", "Sandnes – Bucha"].map((row) => ({
          row,
          column,
          isKnown: column === "1" && row.startsWith("B")
        }))
      ),
      {...frame(locale, width), rows: ["Bergen – Lviv", "Sandnes – Bucha"], columns: ["1", "2"]}
    ),
  counted_dots: (locale, width) =>
    countedDots(
      [
        {label: "Safe", count: 13, figures: "1,068 of 1,081 (98.8%)"},
        {label: "Occupied", count: 0, figures: "158 of 158 (100.0%)"}
      ],
      {...frame(locale, width), color: "var(--accent)"}
    ),
  side_by_side: (locale, width) =>
    sideBySide(
      [
        {
          label: "Rehabilitation and life as a veteran with a family",
          sides: [
            {share: 0.4, says: "40%"},
            {share: 0.1, says: "10%"}
          ],
          together: "6.5"
        },
        {
          label: "Digital services",
          sides: [
            {share: 0.2, says: "20%"},
            {share: null, says: "suppressed"}
          ],
          together: "–"
        }
      ],
      {
        ...frame(locale, width),
        heads: ["Need support", "Have competence", "For each"],
        colors: ["var(--accent)", "var(--conflict)"]
      }
    ),
  stage_dots: (locale, width) =>
    stageDots(
      [
        {stage: "Interest", days: 20, isStalled: false},
        {stage: "Interest", days: 120, isStalled: true}
      ],
      {
        ...frame(locale, width),
        stages: [
          {stage: "Interest", limit: 90},
          {stage: "Ended", limit: null}
        ],
        axisLabel: "Days"
      }
    ),
  time_spans: (locale, width) =>
    timeSpans(
      [
        {label: "Known", from: day("2023-01-01"), to: day("2026-12-31"), figures: "240,000 SEK", emphasised: true},
        {label: "Open", from: null, to: null, figures: "not stated", emphasised: false}
      ],
      {
        ...frame(locale, width),
        from: day("2021-01-01"),
        to: day("2029-01-01"),
        today: {day: day("2026-11-28"), label: "Read 28 Nov 2026"}
      }
    ),
  pair_map: (locale, width) =>
    pairMap(
      [
        {label: "Bergen – Lviv", norwegian: {lat: 60.36, lon: 5.39}, ukrainian: {lat: 49.84, lon: 24.03}},
        {label: "Lund – Pidkamin", norwegian: {lat: 58.49, lon: 6.47}, ukrainian: {lat: 49.9, lon: 24.2}}
      ],
      {
        ...frame(locale, width),
        norway: {type: "FeatureCollection", features: []},
        ukraine: {type: "FeatureCollection", features: []},
        regions: ["32"],
        others: [{lat: 48.5, lon: 35}]
      }
    ),
  hromada_map: (locale, width) =>
    hromadaMap(
      [
        {lat: 49.23, lon: 28.47, regionType: "safe"},
        {lat: 48.6, lon: 37.9, regionType: "frontline"}
      ],
      {
        type: "FeatureCollection",
        features: [
          {
            type: "Feature",
            id: "UA-05",
            properties: {},
            geometry: {
              type: "Polygon",
              coordinates: [
                [
                  [28, 48.5],
                  [28, 49.5],
                  [29, 49.5],
                  [29, 48.5],
                  [28, 48.5]
                ]
              ]
            }
          }
        ]
      },
      frame(locale, width)
    )
};

describe("chart components", () => {
  for (const [name, draw] of Object.entries(charts)) {
    it(`${name} draws what the golden SVG shows, wide and narrow`, async () => {
      await expect(draw("nb", 640).outerHTML.replaceAll("><", ">\n<")).toMatchFileSnapshot(
        `../golden/${name}.wide.svg`
      );
      await expect(draw("en", 340).outerHTML.replaceAll("><", ">\n<")).toMatchFileSnapshot(
        `../golden/${name}.narrow.svg`
      );
    });

    it(`${name} is one image with one sentence, without NaN and without a style sheet of its own`, () => {
      const svg = draw("en", 640);
      expect(svg.getAttribute("role")).toBe("img");
      expect(svg.getAttribute("aria-label")).toBe("One sentence.");
      expect(svg.querySelectorAll("[aria-label]")).toHaveLength(0);
      expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity|<style/);
    });
  }

  it("a missing year breaks the line of a series", () => {
    const series = [2014, 2015, 2018, 2019].map((year) => ({year, value: year, kind: "official" as const}));
    expect(runs(series).map((run) => run.map((point) => point.year))).toEqual([
      [2014, 2015],
      [2018, 2019]
    ]);
  });

  it("a line joins the values of one run, and none that stands alone or across a break", () => {
    const lines = charts.broken_lines!("en", 640).querySelectorAll("g[stroke-width='2.5'] path");
    expect(lines).toHaveLength(2);
  });

  it("a small part of a large whole is still seen", () => {
    const widths = [...charts.part_bars!("en", 640).querySelectorAll("rect")].map((rect) =>
      Number(rect.getAttribute("width"))
    );
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(2);
  });

  it("a label and its figures that do not fit side by side on a phone stand on a line each", () => {
    const bar = {whole: 12, part: 12, emphasised: false};
    const [short, long] = ["12 of 12", "12 of 12: ICLD, until 31 December 2026"].map((figures) =>
      partBars([{...bar, label: "Municipal partnerships", figures}], {...frame("en", 340), color: "var(--accent)"})
    );
    const down = (node: Element | null): number =>
      node === null
        ? 0
        : Number(/,\s*([-\d.]+)/.exec(node.getAttribute("transform") ?? "")?.[1] ?? 0) + down(node.parentElement);
    const lines = (svg: Element): number[] => [...svg.querySelectorAll("text")].map(down);
    expect(new Set(lines(short!)).size).toBe(1);
    const [label = 0, figures = 0] = lines(long!);
    expect(figures - label).toBeGreaterThanOrEqual(15);
  });

  it("each that is counted is a dot of its own, and a group without any has none", () => {
    expect(charts.counted_dots!("en", 640).querySelectorAll("circle")).toHaveLength(13);
  });

  it("more dots than there is room for stay inside the picture", () => {
    const crowd = countedDots([{label: "All", count: 400, figures: "400 of 400"}], {...frame("en", 340), color: "red"});
    const ends = [...crowd.querySelectorAll("circle")].map((one) => Number(one.getAttribute("cx")));
    expect(ends).toHaveLength(400);
    expect(Math.max(...ends)).toBeLessThan(340);
  });

  it("two sides of a row have scales of their own, and what is held back has no bar", () => {
    const bars = [...charts.side_by_side!("en", 640).querySelectorAll("rect")].map((bar) => ({
      x: Number(bar.getAttribute("x")),
      width: Number(bar.getAttribute("width"))
    }));
    expect(bars).toHaveLength(3);
    // 40 per cent and 10 per cent are each the most of their side.
    expect(Math.abs(bars[0]!.width - bars[2]!.width)).toBeLessThan(1);
    expect(bars[1]!.width).toBeCloseTo(bars[0]!.width / 2, 0);
  });

  it("two numbers of places that lie close do not cover each other on a phone", () => {
    const numbers = [...charts.pair_map!("en", 340).querySelectorAll("text")].filter((text) =>
      /^\d+$/.test(text.textContent ?? "")
    );
    const at = numbers.map((text) => [Number(text.getAttribute("x")), Number(text.getAttribute("y"))] as const);
    expect(at).toHaveLength(2);
    expect(Math.abs(at[0]![0] - at[1]![0]) >= 8 || Math.abs(at[0]![1] - at[1]![1]) >= 11).toBe(true);
  });

  it("a place lies in the outline of its land, wide and narrow", () => {
    const dnipro = {lat: 48.5, lon: 35};
    const around: FeatureCollection = {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          id: "UA-12",
          properties: {},
          geometry: {
            type: "Polygon",
            coordinates: [
              [
                [34.7, 48.3],
                [34.7, 48.7],
                [35.3, 48.7],
                [35.3, 48.3],
                [34.7, 48.3]
              ]
            ]
          }
        }
      ]
    };
    for (const width of [340, 860]) {
      const svg = pairMap([{label: "Bergen – Dnipro", norwegian: {lat: 60.36, lon: 5.39}, ukrainian: dnipro}], {
        ...frame("en", width),
        norway: {type: "FeatureCollection", features: []},
        ukraine: around,
        regions: [],
        others: []
      });
      const land = svg.querySelector('[data-land="ukraine"]')!;
      const [left = 0, top = 0, by = 1] = [...land.getAttribute("transform")!.matchAll(/[\d.-]+/g)].map(Number);
      // A path begins at a corner and goes on by steps.
      let [px, py] = [0, 0];
      const corners = [
        ...land
          .querySelector("path")!
          .getAttribute("d")!
          .matchAll(/(-?[\d.]+)[ ,]?(-?[\d.]+)/g)
      ].map(([, dx, dy]) => [left + by * (px += Number(dx)), top + by * (py += Number(dy))] as const);
      const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
      const end = [...svg.querySelectorAll("circle")].at(-1)!;
      const [x, y] = [Number(end.getAttribute("cx")), Number(end.getAttribute("cy"))];
      expect([x > Math.min(...xs), x < Math.max(...xs), y > Math.min(...ys), y < Math.max(...ys)]).toEqual([
        true,
        true,
        true,
        true
      ]);
    }
  });

  it("keeps every part of a long name, however many dashes it has", () => {
    const label = "Nordre Follo kommune – Ivano-Frankivsk – Kalush og omegn";
    const nothing: FeatureCollection = {type: "FeatureCollection", features: []};
    const svg = pairMap([{label, norwegian: {lat: 58.15, lon: 8}, ukrainian: {lat: 46.97, lon: 32}}], {
      ...frame("nb", 340),
      norway: nothing,
      ukraine: nothing,
      regions: [],
      others: []
    });
    expect([...svg.querySelectorAll("tspan")].map((part) => part.textContent).join("")).toBe(`1 ${label}`);
  });

  it("a long name of a pair stands on two lines of a phone, whole, with the pages of both", () => {
    const drawn = (width: number): Element =>
      pairMap(
        [
          {
            label: "Крістіансанн — Миколаївська",
            norwegian: {lat: 58.15, lon: 8},
            ukrainian: {lat: 46.97, lon: 32},
            pages: [
              {name: "Крістіансанн", href: "n"},
              {name: "Миколаївська", href: "u"}
            ]
          }
        ],
        {
          ...frame("uk", width),
          norway: {type: "FeatureCollection", features: []},
          ukraine: {type: "FeatureCollection", features: []},
          regions: [],
          others: []
        }
      );
    for (const [width, says, lines] of [
      [340, "1 Крістіансанн — Миколаївська", 2],
      [860, "Крістіансанн — Миколаївська", 0]
    ] as const) {
      const name = drawn(width).querySelector("text:not([font-weight])")!;
      expect(name.textContent).toBe(says);
      expect(name.querySelectorAll("tspan[x]")).toHaveLength(lines);
      expect([...name.querySelectorAll("[data-href]")].map((one) => one.textContent)).toEqual([
        "Крістіансанн",
        "Миколаївська"
      ]);
    }
  });

  it("a table of definitions reads from the top: a heading, then its values", () => {
    const texts = [...charts.definition_table!("en", 320).querySelectorAll("text")].map((text) => ({
      said: text.textContent,
      y: Number(/,\s*([\d.]+)/.exec(text.getAttribute("transform") ?? "")?.[1] ?? text.getAttribute("y"))
    }));
    const read = texts.toSorted((a, b) => a.y - b.y).map(({said}) => said);
    expect(read.filter((said) => !said?.endsWith("%"))).toEqual([
      "With",
      "2018",
      "2020, first quarter alone",
      "Without",
      "2013",
      "2018"
    ]);
  });

  it("a group without a median keeps its row and says so in a word", () => {
    expect(charts.interval_rows!("nb", 640).textContent).toContain("mangler");
  });
});

describe("the map", () => {
  it("holds every oblast's shape, Crimea and Sevastopol with it, inside its frame", () => {
    const shapes = oblastShapes("data/geo");
    const at = projectionOf(mapPlane);
    const corners = shapes.features
      .flatMap(({geometry}) =>
        geometry.type === "Polygon"
          ? geometry.coordinates
          : geometry.type === "MultiPolygon"
            ? geometry.coordinates.flat()
            : []
      )
      .flat();
    expect(shapes.features.map(({id}) => id)).toContain("UA-43");
    for (const [lon = 0, lat = 0] of corners) {
      const [x = -1, y = -1] = at([lon, lat]) ?? [];
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(mapSize.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(mapSize.height);
    }
  });

  it("lays a sign where the projection that draws the outlines would have it, in both lands", () => {
    const {inNorway, inUkraine} = twoLands(
      {x: 2, y: 2, width: 170, height: 230},
      {x: 176, y: 112, width: 182, height: 120}
    );
    for (const plane of [mapPlane, inUkraine, inNorway]) {
      const at = projectionOf(plane);
      for (let lat = 44; lat <= 72; lat += 0.5)
        for (let lon = 4; lon <= 41; lon += 0.5) {
          const [x, y] = onPlane(plane, {lat, lon});
          const [drawnX = NaN, drawnY = NaN] = at([lon, lat]) ?? [];
          expect(Math.hypot(x - drawnX, y - drawnY), `${lat} N ${lon} E`).toBeLessThan(1e-6);
        }
    }
  });

  it("is as large as its box allows, as the projection of the outlines would be", () => {
    const cone = {parallels: [62, 69], meridian: 15} as const;
    const corners = [
      {lon: 4.6, lat: 58},
      {lon: 31.1, lat: 70.3},
      {lon: 24, lat: 71.2}
    ];
    for (const [width, height] of [
      [300, 398],
      [900, 100]
    ] as const) {
      const plane = fittedPlane(cone, corners, {x: 7, y: 9, width, height});
      const drawn = projectionOf(plane).fitExtent(
        [
          [7, 9],
          [7 + width, 9 + height]
        ],
        {type: "MultiPoint", coordinates: corners.map(({lon, lat}) => [lon, lat])}
      );
      expect(plane.scale).toBeCloseTo(drawn.scale(), 6);
      expect(plane.origin[0]).toBeCloseTo(drawn.translate()[0], 6);
      expect(plane.origin[1]).toBeCloseTo(drawn.translate()[1], 6);
    }
  });

  it("marks a chosen hromada with its name as text, never as markup", () => {
    const marker = mapMarker({lat: 49.2, lon: 28.4, label: "<img onerror=alert(1)>"}, document);
    expect(marker.querySelector("img")).toBeNull();
    expect(marker.textContent).toBe("<img onerror=alert(1)>");
  });
});
