import {gzipSync} from "node:zlib";
import {parseHTML} from "linkedom";
import {beforeAll, describe, expect, test} from "vitest";
import {editions} from "../../../site/edition.ts";
import {martReader} from "../../../site/pages/mart_files.ts";
import {insideShelf} from "../../../site/places/inside_shelf.ts";
import {placePage} from "../../../site/places/place_page.ts";
import type {PageFrame} from "../../../site/pages/written_page.ts";
import {placeSample} from "../../../site/places/place_sample.ts";
import {placeShelf, type PlaceRow, type PlaceShelf} from "../../../site/places/place_shelf.ts";
import type {KeptShortlist} from "../../../src/internal/internal_parts.ts";
import type {MartReader, MartRows} from "../../../src/marts/mart_rows.ts";
import {presets} from "../../../src/model/match/weights.ts";
import {locales, type Locale} from "../../../src/words/locales.ts";
import {placesWords} from "../../../src/words/words.ts";

const frame: PageFrame = {
  edition: editions.public,
  laid: (address) => `_file${address.replace(/(\.\w+)$/, ".0a1b2c3d$1")}`
};
const read = martReader("src/data");
let shelf: PlaceShelf;

beforeAll(() => {
  shelf = placeShelf(read);
});

const row = (code: string): PlaceRow => shelf.place(code)!;
const html = (code: string, locale: Locale = "nb"): string => placePage(row(code), shelf, locale, frame);
const document = (code: string, locale: Locale = "nb"): Document => parseHTML(html(code, locale)).document;
const textUnder = (page: Document, id: string): string => {
  const heading = page.querySelector(`#${id}`);
  if (!heading) return "";
  let text = "";
  for (let node = heading.nextElementSibling; node && !/^H2$/.test(node.tagName); node = node.nextElementSibling)
    text += ` ${node.textContent}`;
  return text.replace(/\s+/g, " ").trim();
};

/** The same marts with some rows changed. */
function changed(more: {[Name in keyof MartRows]?: (rows: readonly MartRows[Name][]) => readonly MartRows[Name][]}) {
  const other: MartReader = (name) => {
    const change = more[name] as undefined | ((rows: readonly MartRows[typeof name][]) => typeof rows);
    return change ? change(read(name)) : read(name);
  };
  return other;
}

/** Some places of every kind; every_place.test.ts looks at all. */
const sampled = (): readonly PlaceRow[] => {
  const codes = placeSample(shelf.places, 60);
  return shelf.places.filter(({place_code}) => codes.has(place_code));
};

test("a place has a page in every language that is small, and the same from the same tables", () => {
  const again = placeShelf(read);
  expect(sampled().length).toBeGreaterThan(50);
  for (const locale of locales)
    for (const place of sampled()) {
      const text = placePage(place, shelf, locale, frame);
      expect(Buffer.byteLength(text), place.place_code).toBeLessThanOrEqual(30_000);
      expect(gzipSync(text).length, place.place_code).toBeLessThanOrEqual(8_000);
      expect(placePage(place, again, locale, frame) === text, place.place_code).toBe(true);
    }
});

describe("a real place’s page", () => {
  test("does not change by a byte with what anybody has answered, made up or not, nor with a case", () => {
    const unanswered = placeShelf(
      changed({
        match_answer: () => [],
        match_kommune: (rows) => rows.map((one) => ({...one, evidence: null, languages: null, horizon: null})),
        match_hromada: (rows) => rows.map((one) => ({...one, evidence: null, languages: null, horizon: null})),
        match_link: (rows) => rows.filter(({kind}) => kind !== "case")
      })
    );
    expect(read("match_answer").length).toBeGreaterThan(100);
    expect(read("match_link").some(({kind}) => kind === "case")).toBe(true);
    for (const place of sampled())
      expect(placePage(place, unanswered, "en", frame) === placePage(place, shelf, "en", frame), place.label).toBe(
        true
      );
  });

  test("tells of a withheld hromada no project, no list and no area, and stands in nobody’s list", () => {
    const withheld = shelf.places.filter(({is_withheld}) => is_withheld);
    expect(withheld.length).toBeGreaterThan(100);
    const codes = new Set(withheld.map(({place_code}) => place_code));
    for (const place of withheld) {
      const page = document(place.place_code);
      expect(page.querySelector("#public-needs"), place.label).toBeNull();
      expect(page.querySelector('a[href^="../match.html?place="]'), place.label).toBeNull();
      expect(page.querySelectorAll("#matches ~ ol")).toHaveLength(0);
      expect(page.querySelector("#region-type")).not.toBeNull();
    }
    for (const place of shelf.places)
      for (const {code} of shelf.matches(place.place_code) ?? []) expect(codes.has(code), place.label).toBe(false);
  });

  test("says in words where it is the only one, where something is not known and who could tell", () => {
    expect(textUnder(document("0301"), "figures")).toContain("Den eneste kommunen i Oslo fylke.");
    expect(textUnder(document("0301", "en"), "figures")).toContain("The only municipality in Oslo county.");
    const without = shelf.places.find(
      ({place_kind, is_in_budget_system}) => place_kind === "hromada" && !is_in_budget_system
    );
    const page = document(without!.place_code);
    expect(textUnder(page, "not-known")).toContain(placesWords.nb.unknown.budgets_occupied);
    expect(textUnder(page, "figures")).not.toContain("Egne inntekter");
    expect(textUnder(document("UA-30"), "not-known")).toContain("Kyiv er ingen hromada");
  });

  test("tells the rules it rests on by signs, each with its box and a name that says what it asks", () => {
    const withheld = shelf.places.find(({is_withheld}) => is_withheld)!;
    const open = shelf.places.find(
      ({place_kind, is_withheld, place_code}) =>
        place_kind === "hromada" && is_withheld === false && shelf.matches(place_code) !== undefined
    )!;
    const signs = (code: string): string[] =>
      [...document(code, "en").querySelectorAll("main [popovertarget]")].map((sign) => {
        expect(sign.getAttribute("aria-label"), code).toMatch(/: what does that mean\?$/);
        return sign.getAttribute("popovertarget")!;
      });
    expect(signs(open.place_code)).toEqual([
      ...["rule-per-inhabitant", "rule-military-tax", "rule-region-type", "rule-partnership", "rule-points"]
    ]);
    expect(signs(withheld.place_code).filter((sign) => sign === "rule-withheld")).toHaveLength(2);
    expect(signs("0301")).toEqual(["rule-partnership", "rule-points"]);
    expect(signs("03").every((sign) => sign === "rule-partnership")).toBe(true);
    for (const code of [open.place_code, withheld.place_code, "0301", "03"])
      expect([...document(code).querySelectorAll("[popover]")].map(({id}) => id).toSorted()).toEqual(
        [...new Set(signs(code))].toSorted()
      );
  });

  test("names Oslo’s ties with who says so, and links to the other party", () => {
    const page = document("0301");
    expect(page.querySelector('.place-ties a[href="../city/UA-30.html"]')?.textContent).toBe("Kyiv");
    expect(textUnder(page, "ties")).toContain("Avtale");
    expect(document("UA-30").querySelector('.place-ties a[href="../kommune/0301.html"]')?.textContent).toBe("Oslo");
  });

  test("says of one that no list names that no tie is known, and never that there is none", () => {
    const alone = shelf.places.find(
      ({place_kind, place_code}) => place_kind === "kommune" && shelf.claims(place_code).length === 0
    )!;
    expect(textUnder(document(alone.place_code), "ties")).toMatch(/^Ingen bånd er kjent i de \d+ listene vi har lest/);
    expect(textUnder(document(alone.place_code, "en"), "ties")).toMatch(
      /^No tie is known in the \d+ lists we have read/
    );
  });

  test("has a region type with its day, and every change of it", () => {
    const moved = shelf.places.find(({place_code}) => shelf.classes(place_code).length > 3)!;
    const page = document(moved.place_code);
    expect(page.querySelectorAll("#region-type ~ details li").length).toBeGreaterThan(3);
    expect(textUnder(page, "region-type")).toContain("etter listen per 30. april 2025");
  });

  test("links the oblast and not a raion that begins like it, and took over nobody who is still there", () => {
    const lead = document("UA65100150000057191", "en").querySelector(".place-lead");
    expect(lead?.textContent).toContain("in Khersonskyi raion, Kherson oblast");
    expect(lead?.querySelector("a")?.nextSibling?.textContent).toMatch(/^ oblast/);
    expect(document("1580").querySelector(".place-facts")?.textContent).not.toContain("tok over Ålesund");
  });

  test("takes no markup from data", () => {
    const name = '<script>alert(1)</script> & "Ås"';
    const spoiled = placeShelf(
      changed({
        place_claim: (rows) => rows.map((one) => ({...one, partner_name: name, partner_code: null})),
        place: (rows) => rows.map((one) => ({...one, kommune_centre: name}))
      })
    );
    const page = parseHTML(placePage(spoiled.place("0301")!, spoiled, "nb", frame)).document;
    expect([...page.querySelectorAll("script")].map((script) => script.outerHTML.replace(/ async(="")?/, ""))).toEqual([
      '<script type="module" src="../../_file/generated/search_boot.nb.0a1b2c3d.js"></script>'
    ]);
    expect(page.querySelector(".place-lead")?.textContent).toContain(name);
    expect(page.querySelector(".place-ties strong")?.textContent).toBe(name);
  });

  test("has the frame of every other page: language, skip link, menu, the same place in the other language", () => {
    const page = document("UA46060250000025047", "en");
    expect(page.documentElement.getAttribute("lang")).toBe("en");
    expect(page.querySelector(".skip-link")?.getAttribute("href")).toBe("#observablehq-main");
    expect(page.querySelector('.site-languages a[hreflang="nb"]')?.getAttribute("href")).toBe(
      "../../nb/hromada/UA46060250000025047.html"
    );
    expect(page.querySelector('.site-nav a[href="../../en/match.html"]')).not.toBeNull();
    expect(page.querySelector('link[rel="alternate"][hreflang="nb"]')).not.toBeNull();
    expect(page.querySelector("h1")?.textContent).toBe("Lviv hromada");
    const ids = [...page.querySelectorAll("[id]")].map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("tells of an oblast and of Kyiv what groups of hromadas may tell, and of one hromada no displacement", () => {
    const oblast = textUnder(document("UA-05", "en"), "public-needs");
    expect(oblast).toMatch(/registered as displaced here on 5 June 2025/);
    expect(oblast).toMatch(/hromadas outside the war zone more have come than left/);
    expect(oblast).toMatch(/Projects registered in DREAM on 29 July 2026 by the \d+ hromadas of Vinnytsia oblast/);
    expect(textUnder(document("UA-30", "en"), "public-needs")).not.toContain("DREAM on");
    const hromada = shelf.places.find(({is_withheld}) => is_withheld === false)!;
    expect(textUnder(document(hromada.place_code), "public-needs")).toContain("vises aldri for én hromada");
    // The one oblast without a group of its own is told together with the one it stands with.
    expect(textUnder(document("UA-59", "en"), "public-needs")).toContain("Sumy oblast and Kharkiv oblast");
    expect(textUnder(document("UA-14", "en"), "public-needs")).toContain("Nothing is shown of projects");
  });

  test("has in the internal edition its reported answers, cases and shortlists, and no made-up one", () => {
    const answer = {has_responsible_person: true, horizon: "long", languages: "en", submitted_date: "2026-03-05"};
    const internal = changed({
      match_kommune: (rows) =>
        rows.map((one) =>
          one.kommune_code === "0301"
            ? {...one, ...answer, evidence: "reported" as const, capacity_hours_per_month: 40, capacity_people: 3}
            : one
        ) as readonly MartRows["match_kommune"][],
      match_answer: (rows) => [
        {...rows[0]!, side: "kommune", place_code: "0301", kind: "competence", area_code: "land_resources", value: 3},
        ...rows
      ],
      match_link: (rows) => [
        ...rows,
        {
          ...rows.find(({kind}) => kind === "case")!,
          link_id: "case-x",
          norwegian_code: "0301",
          ukrainian_code: "UA32080070000050759",
          evidence: "reported" as const
        }
      ],
      pipeline_case: (rows) => [
        {...rows[0]!, case_id: "case-x", partner_code: "0301", evidence: "reported" as const},
        ...rows
      ]
    });
    const entry = {kommuneCode: "0301", hromadaCode: "UA46060250000025047", sum: 500, position: 2, override: null};
    const list = {file: "spring.json", notes: [], shortlist: {weights: presets.balanced.weights, entries: [entry]}};
    const full = placeShelf(internal, {inside: insideShelf(internal, [list as unknown as KeptShortlist])});
    const page = (code: string, edition = editions.internal): Document =>
      parseHTML(placePage(full.place(code)!, full, "en", {...frame, edition})).document;
    const oslo = textUnder(page("0301"), "inside");
    expect(oslo).toContain("5 March 2026");
    expect(oslo).toContain("case case-x");
    expect(oslo).toContain("spring.json");
    expect(page("0301").querySelector('#inside ~ ul a[href="../hromada/UA32080070000050759.html"]')).not.toBeNull();
    expect(textUnder(page("UA32080070000050759"), "inside")).toContain("Oslo: case case-x");
    expect(textUnder(page("UA46060250000025047"), "inside")).toContain("Oslo: spring.json");
    const madeUp = read("match_kommune").find(
      ({evidence, kommune_code}) => evidence === "illustrative" && kommune_code !== "0301"
    )!;
    expect(textUnder(page(madeUp.kommune_code), "inside")).toContain(placesWords.en.inside.noAnswers);
    expect(page("11").querySelector("#inside")).toBeNull();
    expect(page("0301", editions.public).querySelector("#inside")).toBeNull();
    expect(document("0301").querySelector("#inside")).toBeNull();
  });

  test("says in the internal edition that it is internal", () => {
    const text = placePage(row("0301"), shelf, "nb", {...frame, edition: editions.internal});
    expect(text).toContain("noindex");
    expect(text).toContain('class="internal-edition"');
  });
});

test("a sample has every kind of place, and the same ones each time", () => {
  const sample = placeSample(shelf.places, 40);
  expect(sample.size).toBeGreaterThanOrEqual(40);
  expect(sample.size).toBeLessThan(80);
  expect(new Set([...sample].map((code) => row(code).place_kind)).size).toBe(5);
});
