import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {dataTable} from "../../src/ui/data_table.ts";
import {heatTable} from "../../src/charts/heat_table.ts";
import {labelRows, wrapped} from "../../src/charts/label_rows.ts";
import {pairedDots} from "../../src/charts/paired_dots.ts";
import type {Frame} from "../../src/charts/plot_frame.ts";
import {shareBars} from "../../src/charts/share_bars.ts";
import type {Locale} from "../../src/words/locales.ts";

const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
const frame = (locale: Locale, width: number): Frame => ({document, width, locale, summary: "One sentence."});

const charts: Record<string, (locale: Locale, width: number) => Element> = {
  share_bars: (locale, width) =>
    shareBars(
      [
        {
          heading: "Safe (n = 40)",
          color: "var(--region-safe)",
          bars: [
            {
              label: "Equipment for heating, electricity, fire and rescue, medicine",
              share: 0.5,
              low: 0.352,
              high: 0.648,
              note: "50% (n = 20 of 40)"
            },
            {label: "Kindergartens", share: null, low: null, high: null, note: "fewer than 5"}
          ]
        },
        {
          heading: "Frontline (n = 9)",
          color: "var(--region-frontline)",
          bars: [{label: "Public safety", share: null, low: null, high: null, note: "n = 6 of 9"}]
        }
      ],
      {...frame(locale, width), axisLabel: "Share"}
    ),
  paired_dots: (locale, width) =>
    pairedDots(
      [
        {
          label: "Housing and utilities (water, heat, gas, sewerage, solid waste)",
          one: 0.36,
          other: 0.6,
          note: "64 against 36 (1.8)"
        },
        {label: "Urban public transport", one: null, other: 0.25, note: "suppressed against 15"}
      ],
      {...frame(locale, width), axisLabel: "Share"}
    ),
  heat_table: (locale, width) =>
    heatTable(
      [
        {row: "Public safety", column: "safe", tint: 1, text: "30%"},
        {row: "Public safety", column: "frontline", tint: null, text: "fewer than 5"},
        {row: "Kindergartens", column: "safe", tint: 0, text: "n = 6"},
        {row: "Kindergartens", column: "frontline", tint: null, text: "suppressed"}
      ],
      {
        ...frame(locale, width),
        rows: ["Public safety", "Kindergartens"],
        columns: [
          {code: "safe", heading: "Safe\nn = 40"},
          {code: "frontline", heading: "Frontline\nn = 12\nuncertain"}
        ]
      }
    )
};

describe("the charts of answers", () => {
  for (const [name, draw] of Object.entries(charts)) {
    it(`${name} draws what the golden SVG shows, wide and narrow`, async () => {
      await expect(draw("nb", 860).outerHTML.replaceAll("><", ">\n<")).toMatchFileSnapshot(
        `../golden/${name}.wide.svg`
      );
      await expect(draw("en", 340).outerHTML.replaceAll("><", ">\n<")).toMatchFileSnapshot(
        `../golden/${name}.narrow.svg`
      );
    });

    it(`${name} is one image with one sentence, without NaN and without a style sheet of its own`, () => {
      const svg = draw("en", 340);
      expect(svg.getAttribute("role")).toBe("img");
      expect(svg.getAttribute("aria-label")).toBe("One sentence.");
      expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity|<style/);
    });
  }

  it("say in words what is held back, and draw neither bar nor dot nor tint for it", () => {
    expect(charts.share_bars!("en", 860).textContent).toContain("fewer than 5");
    expect(
      charts.share_bars!("en", 860).querySelectorAll('rect[fill-opacity], g[fill-opacity="0.45"] rect')
    ).toHaveLength(1);
    expect(charts.heat_table!("en", 860).textContent).toContain("suppressed");
    expect(charts.heat_table!("en", 860).querySelectorAll("g[stroke-dasharray] rect")).toHaveLength(2);
    expect(charts.paired_dots!("en", 860).textContent).toContain("suppressed against 15");
  });
});

describe("long names", () => {
  it("are kept whole in lines of limited length", () => {
    const name = "Housing and utilities (water, heat, gas, sewerage, solid waste)";
    expect(wrapped(name, 30).join(" ")).toBe(name);
    for (const line of wrapped(name, 30)) expect(line.length).toBeLessThanOrEqual(30);
  });

  it("never run into the mark of their row or into the next row, on a phone", () => {
    const {rows, bottom} = labelRows(
      ["Kindergartens", "Housing and utilities (water, heat, gas, sewerage, solid waste)", "Culture"],
      {width: 340, top: 0, half: 13}
    );
    rows.forEach((row, i) => {
      expect(row.lines.at(-1)!.y + 7).toBeLessThan(row.y - 13 + 1);
      expect(row.y + 13).toBeLessThan((rows[i + 1]?.lines[0]?.y ?? bottom + 8) - 7);
    });
  });
});

it("a table says why a figure is missing, where it knows", () => {
  const table = dataTable(
    [
      {area: "A", n: 7, held: ""},
      {area: "B", n: null, held: "suppressed (fewer than 5)"},
      {area: "C", n: null, held: ""}
    ],
    [
      {key: "area", label: "Area", unit: "text"},
      {key: "n", label: "Answers", unit: "count", whenMissing: "held"}
    ],
    {document, locale: "en", caption: "Answers"}
  );
  expect([...table.querySelectorAll("td")].map((cell) => cell.textContent)).toEqual([
    "7",
    "suppressed (fewer than 5)",
    "missing"
  ]);
});
