import {beforeAll, describe, expect, it} from "vitest";
import {martReader} from "../../site/pages/mart_files.ts";
import {bestMatchesCsv} from "../../site/report/best_matches.ts";
import type {MartReader} from "../../src/marts/mart_rows.ts";
import {countriesAbroad, martsAbroad} from "../../src/pairing/marts_abroad.ts";
import {placesOfMarts} from "../../src/pairing/read_places.ts";

let read: MartReader;
let rows: readonly (readonly string[])[];
let head: string;
beforeAll(() => {
  read = martReader("src/data");
  const parts = [...bestMatchesCsv(read, "public", "SE")];
  head = parts[0]!.text;
  rows = parts
    .slice(1)
    .flatMap(({text}) => text.split("\r\n"))
    .filter((line) => line !== "")
    .map((line) => line.split(","));
});

describe("the municipalities of another country in the place of the Norwegian ones", () => {
  it("are all 290 of Sweden, with what is public of them and no answers", () => {
    expect(countriesAbroad(read)).toEqual(["SE"]);
    const {kommuner, links} = placesOfMarts(martsAbroad(read, "SE"));
    expect(kommuner).toHaveLength(290);
    expect(kommuner.filter(({answers}) => answers !== null)).toEqual([]);
    expect(kommuner.find(({code}) => code === "1980")).toMatchObject({isRegionalCentre: true, isCoastal: false});
    expect(kommuner.reduce((sum, {population}) => sum + population, 0)).toBe(10_587_710);
    expect(links.length).toBeGreaterThan(10);
    expect(links.length).toBe(read("foreign_tie").length);
  });

  it("have a list each, of twenty, by public criteria alone, and the file says so", () => {
    const own = rows.filter(([side]) => side === "municipality");
    expect(new Set(own.map(([, code]) => code)).size).toBe(290);
    expect(own).toHaveLength(290 * 20);
    expect(new Set(rows.map((row) => row.at(-1)))).toEqual(new Set(["public_figures"]));
    expect(head).toContain("# Country: SE. Nobody there was asked");
    expect(head).toMatch(/acute_needs 0; .*size [1-9]\d*; profile [1-9]\d*; .*readiness 0/);
    expect(head).not.toContain("Illustrative");
  });

  it("meet no hromada of which nothing may be told, on either side of a list", () => {
    const untold = new Set(
      read("match_hromada")
        .filter(({is_withheld, region_type}) => is_withheld || region_type === "occupied")
        .map(({hromada_code}) => hromada_code)
    );
    expect(untold.size).toBeGreaterThan(200);
    const named = rows.flatMap((row) => row.filter((cell) => /^UA\d{17}$/.test(cell)));
    expect(named.length).toBeGreaterThan(20_000);
    expect(named.filter((code) => untold.has(code))).toEqual([]);
  });
});
