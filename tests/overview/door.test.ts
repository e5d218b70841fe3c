import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import {door} from "../../src/overview/overview_parts.ts";
import {locales} from "../../src/words/locales.ts";
import {numberText} from "../../src/words/figures.ts";
import {martReader} from "../../site/pages/mart_files.ts";
import {countryOutlines} from "../../site/pages/map_shapes.ts";

const read = martReader("src/data");
const outlines = () => countryOutlines("data/geo");

describe.each(locales)("the front door in %s", (locale) => {
  const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
  const page = door(read, {document, locale, outlines, fileAddress: (file) => file});
  const whole = (country: string) =>
    read("partnership_coverage").find((row) => row.country === country && row.group_kind === "country")!;

  test("says the finding once, with the counts of the mart and of how many", () => {
    const headings = [...page.querySelectorAll("h1")].map((heading) => heading.textContent ?? "");
    expect(headings).toHaveLength(1);
    const [no, ua] = [whole("NO"), whole("UA")];
    for (const count of [no.with_count, no.municipality_count, ua.any_none_count, ua.municipality_count])
      expect(headings[0]).toContain(numberText(count, "count", locale));
  });

  test("has four figures, each with a way to the card that shows it", () => {
    const figures = [...page.querySelectorAll(".door-figures a")];
    expect(figures.map((figure) => figure.querySelector("strong")!.textContent)).toEqual([
      numberText(whole("NO").with_count, "count", locale),
      "2",
      numberText(whole("UA").with_count, "count", locale),
      numberText(whole("UA").any_none_count, "count", locale)
    ]);
    expect(figures.every((figure) => /^\.\/coverage#[a-z-]+$/.test(figure.getAttribute("href") ?? ""))).toBe(true);
  });

  test("draws one line for each pair of two points and says how many have none", () => {
    const pairs = read("partnership_pair").filter((row) => row.network === "norwegian_ukrainian" && row.is_partnership);
    const drawn = pairs.filter((row) => row.partner_lat !== null && row.host_lat !== null);
    expect(page.querySelector(".pair-lines")!.getAttribute("d")!.match(/M/g)).toHaveLength(drawn.length);
    expect(page.querySelectorAll("circle")).toHaveLength(2 * drawn.length);
    const caption = page.querySelector("figcaption")!.textContent;
    expect(caption).toContain(numberText(drawn.length, "count", locale));
    expect(caption).toContain(numberText(pairs.length - drawn.length, "count", locale));
  });

  test("weighs at most twelve kilobytes of picture, in one drawing", () => {
    const drawings = [...page.querySelectorAll("svg")];
    expect(drawings).toHaveLength(1);
    expect(Buffer.byteLength(drawings[0]!.outerHTML)).toBeLessThanOrEqual(12_288);
  });
});
