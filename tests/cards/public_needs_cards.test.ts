import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import {chosenControls, type Card, type CardView} from "../../src/cards/card.ts";
import type {MartReader, MartRows} from "../../src/marts/mart_rows.ts";
import {needsDisplacement} from "../../src/needs/needs_displacement.ts";
import {needsProjects} from "../../src/needs/needs_projects.ts";
import type {Locale} from "../../src/words/locales.ts";

type Project = MartRows["public_project_group"];
type Displaced = MartRows["displacement_group"];

const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");

const project = (
  group_kind: Project["group_kind"],
  group_code: string,
  sector: string,
  [n, k, projects]: readonly [number, number | null, number]
): Project => ({
  group_kind,
  group_code,
  group_order: 1,
  sector_code: sector,
  sector_order: ["any", "education", "tourism"].indexOf(sector) + 1,
  sector_nb: {any: "Uansett", education: "Skole", tourism: "Reiseliv"}[sector]!,
  sector_uk: {any: "Будь-яка", education: "Школа", tourism: "Туризм"}[sector]!,
  sector_en: {any: "Any", education: "School", tourism: "Tourism"}[sector]!,
  hromada_count: n,
  unlisted_count: 1,
  population_2022: n * 1_000,
  with_project_count: k,
  share: k === null ? null : k / n,
  project_count: k === null ? null : projects,
  projects_per_10000: k === null ? null : (projects * 10_000) / (n * 1_000),
  disclosure: k === null ? "suppressed" : "shown",
  counted_date: "2026-07-29",
  list_date: "2025-04-30"
});

const displaced = (group_kind: Displaced["group_kind"], group_code: string, net: number): Displaced => ({
  group_kind,
  group_code,
  group_order: 1,
  hromada_count: 20,
  unknown_count: 0,
  population_2022: 10_000,
  net_displaced_count: net,
  net_displaced_per_1000: net / 10,
  received_count: 12,
  received_share: 0.6,
  list_date: "2025-04-30"
});

const oblasts = [
  {oblast_code: "UA-59", name: "Sumy"},
  {oblast_code: "UA-63", name: "Kharkiv"},
  {oblast_code: "UA-46", name: "Lviv"}
];

function view(
  card: Card,
  rows: readonly (Project | Displaced)[],
  controls: Record<string, string> = {},
  locale: Locale = "en"
): CardView {
  const read = ((mart: string) => (mart === "oblast" ? oblasts : rows)) as unknown as MartReader;
  const view = card.view(read, {locale, selection: null, controls: chosenControls(card, controls)});
  for (const width of [350, 900])
    expect(view.draw({document, width, locale, summary: view.summary}).tagName.toLowerCase()).toBe("svg");
  return view;
}

const rows = [
  project("country", "UA", "any", [100, 90, 300]),
  project("country", "UA", "education", [100, 60, 200]),
  project("country", "UA", "tourism", [100, null, 0]),
  project("region_type", "safe", "any", [80, 75, 250]),
  project("region_type", "safe", "education", [80, 55, 150]),
  project("region_type", "safe", "tourism", [80, null, 0]),
  project("oblast", "UA-46", "any", [40, null, 0]),
  project("oblast", "UA-46", "education", [40, 30, 80]),
  project("oblast", "UA-59+UA-63", "any", [20, null, 0]),
  project("oblast", "UA-59+UA-63", "education", [20, 5, 9])
];

describe("projects", () => {
  test("the headline gives a sector's figure, never a rank, and says that what is suppressed may be larger", () => {
    const {title, notes} = view(needsProjects, rows);
    expect(title).toBe("90 of 100 hromadas have registered projects in DREAM, 60 of them within “School”");
    expect(notes.at(-1)).toBe(
      "2 of 6 figures are suppressed: they would show what a few hromadas have. One of them may be larger than " +
        "figures " +
        "that are shown."
    );
    expect(notes[0]).toContain("1 hromada was not looked up");
  });

  test("Norwegian says the same", () => {
    expect(view(needsProjects, rows, {}, "nb").title).toBe(
      "90 av 100 hromadaer har registrert prosjekter i DREAM, 60 av dem innen «Skole»"
    );
  });

  test("per inhabitant the year of the population is said, and that people have left since", () => {
    const {title, notes} = view(needsProjects, rows, {measure: "per_10000"});
    expect(title).toBe("DREAM has 20 projects within “School” per 10,000 inhabitants");
    const said = notes.join(" ");
    expect(said).toContain("Per inhabitant means of the population of 1 January 2022");
    expect(said).toContain("At and near the front more have left than come since then");
    expect(said).toContain("Kyiv city is no hromada and is not in");
  });

  test("oblasts are compared among those shown, and merged ones are named in full", () => {
    expect(view(needsProjects, rows, {group: "oblast"}).title).toBe(
      "Among the oblasts shown, the share of hromadas with projects within “School” goes from 25% (Sumy and Kharkiv) " +
        "to 75% (Lviv)"
    );
  });

  test("where everything is suppressed, no figure is told", () => {
    const none = [
      project("country", "UA", "any", [100, null, 0]),
      project("country", "UA", "education", [100, null, 0])
    ];
    const {title, table} = view(needsProjects, none);
    expect(title).toBe("The figures are too small to be shown");
    expect(table.rows.map(({share, held}) => [share, held])).toEqual([
      [null, "suppressed"],
      [null, "suppressed"]
    ]);
  });
});

describe("displacement", () => {
  const all = [
    displaced("country", "UA", 100),
    displaced("ks", "outside_war_zone", 500),
    displaced("ks", "in_war_zone", -900),
    displaced("region_type", "safe", 600),
    displaced("oblast", "UA-46", 300),
    displaced("oblast", "UA-59", -200)
  ];

  test("the headline follows the signs of both figures", () => {
    expect(view(needsDisplacement, all).title).toBe(
      "Outside the war zone more have come than left, net 50 per 1,000 inhabitants; in the war zone more have " +
        "left than " +
        "come, net 90 per 1,000 inhabitants"
    );
    const turned = all.map((row) =>
      row.group_kind === "ks" ? {...row, net_displaced_per_1000: -row.net_displaced_per_1000} : row
    );
    expect(view(needsDisplacement, turned, {}, "nb").title).toBe(
      "Utenfor krigssonen har flere reist enn kommet, netto 50 per 1 000 innbyggere; i krigssonen har flere " +
        "kommet enn " +
        "reist, netto 90 per 1 000 innbyggere"
    );
  });

  test("oblasts go from the one with fewest to the one with most of those shown", () => {
    expect(view(needsDisplacement, all, {group: "oblast"}).title).toBe(
      "Among the oblasts shown, net displacement outside the war zone goes from −20 (Sumy) to 30 (Lviv) per 1,000 " +
        "inhabitants"
    );
  });

  test("names stand in lines short enough for a phone", () => {
    for (const locale of ["nb", "en"] as const) {
      const {draw, summary} = view(needsDisplacement, all, {}, locale);
      const tspans = [...draw({document, width: 350, locale, summary}).querySelectorAll("tspan")];
      const lines = tspans.map(({textContent}) => textContent ?? "");
      expect(lines.filter((line) => /^(Outside|Utenfor)/.test(line))).not.toEqual([]);
      expect(lines.filter((line) => line.length > 18)).toEqual([]);
    }
  });

  test("the second category of KS is told as a count, with what KS leaves open", () => {
    expect(view(needsDisplacement, all).notes[0]).toContain(
      "In 12 of 20 hromadas outside the war zone more have come than left."
    );
  });
});
