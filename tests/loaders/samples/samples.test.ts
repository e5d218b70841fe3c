import {mkdtempSync, readdirSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {inflateRawSync} from "node:zlib";
import {beforeAll, describe, expect, test, vi} from "vitest";
import {type CanonicalTables, readTables} from "../../../loaders/survey/canonical.ts";
import type {Form} from "../../../loaders/survey/form.ts";
import {type Country, readCountry} from "../../../loaders/samples/sample_places.ts";
import {Random} from "../../../loaders/samples/sample_random.ts";
import {samplesCommand} from "../../../loaders/samples/samples_command.ts";
import {canary} from "../../../loaders/samples/workbook.ts";
import {areas, formOf} from "../survey/form_fixture.ts";

let country: Country;
const first = mkdtempSync(join(tmpdir(), "kommunebro-samples-"));
const second = mkdtempSync(join(tmpdir(), "kommunebro-samples-"));

beforeAll(async () => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  await samplesCommand({data: "data", out: first});
  await samplesCommand({data: "data", out: second});
  country = await readCountry("data");
  vi.restoreAllMocks();
}, 120_000);

async function tables(folder: string, id: Form["id"]): Promise<CanonicalTables> {
  const file = join(folder, `${id}.xlsx`);
  return (
    await readTables({file, format: "xlsx", bytes: readFileSync(file)}, formOf(id), country.register, "2026-11-22")
  ).tables;
}

test("two runs write the same bytes, and the samples in the repository say the same", async () => {
  const names = readdirSync(first).sort();
  expect(names).toEqual([
    "cases.csv",
    "cases.json",
    "hromada_needs.json",
    "hromada_needs.xlsx",
    "norwegian_profiles.json",
    "norwegian_profiles.xlsx",
    "support_choices.json",
    "support_choices.xlsx"
  ]);
  for (const name of names)
    expect(readFileSync(join(first, name)).equals(readFileSync(join(second, name))), name).toBe(true);
  for (const id of ["norwegian_profiles", "hromada_needs", "support_choices"] as const)
    expect(await tables("data/samples", id)).toEqual(await tables(first, id));
  expect(readFileSync("data/samples/cases.csv", "utf8")).toBe(readFileSync(join(first, "cases.csv"), "utf8"));
});

test(
  "the made-up address, number, name, formula and markup stand in the Excel files, so that looking for them later " +
    "means something",
  () => {
    for (const id of ["norwegian_profiles", "hromada_needs"]) {
      const text = unzipped(readFileSync(join(first, `${id}.xlsx`)));
      for (const bait of [canary.email, canary.phone, canary.name]) expect(text, id).toContain(bait);
      expect(text, id).toContain("=cmd|");
      expect(text, id).toContain("&lt;img src=x onerror=alert(1)&gt;");
    }
  }
);

describe("the made-up answers", () => {
  test("are 60 Norwegian, 180 Ukrainian and 14 of three choices", async () => {
    const norwegian = await tables(first, "norwegian_profiles");
    const ukrainian = await tables(first, "hromada_needs");
    const choices = (await tables(first, "support_choices")).support_choices!;
    expect(norwegian.norwegian_profiles).toHaveLength(60);
    expect(norwegian.norwegian_competences).toHaveLength(60 * areas.length);
    expect(ukrainian.hromada_profiles).toHaveLength(180);
    expect(choices).toHaveLength(3 * 14);
    expect(new Set(choices.map(({response_number}) => response_number)).size).toBe(14);
  });

  test("come from every fylke and oblast but those under occupation, and from no occupied hromada", async () => {
    const kommuner = (await tables(first, "norwegian_profiles")).norwegian_profiles!.map(({kommune_code}) =>
      country.kommuner.find(({code}) => code === kommune_code)!
    );
    expect(new Set(kommuner.map(({fylkeCode}) => fylkeCode)).size).toBe(15);
    expect(
      kommuner.some(({population}) => population < 5_000) && kommuner.some(({population}) => population > 100_000)
    ).toBe(true);
    const regionTypes = (await answering()).map(({place}) => place.regionType);
    expect(new Set(regionTypes)).toEqual(new Set(["safe", "near_front", "frontline"]));
    expect(regionTypes.filter((type) => type === "frontline").length).toBeGreaterThanOrEqual(20);
  });

  test("ask for equipment and at once the more, the nearer the front is", async () => {
    const answers = await answering();
    const share = (type: string, test: (needs: readonly Record<string, unknown>[]) => boolean) => {
      const group = answers.filter(({place}) => place.regionType === type);
      return group.filter(({needs}) => test(needs)).length / group.length;
    };
    const wantsEquipment = (needs: readonly Record<string, unknown>[]) =>
      needs.some(({area_code}) => area_code === "equipment");
    const mostlyNow = (needs: readonly Record<string, unknown>[]) =>
      needs.filter(({horizon}) => horizon === "short").length * 2 > needs.length;
    for (const test of [wantsEquipment, mostlyNow]) {
      expect(share("frontline", test)).toBeGreaterThan(share("near_front", test));
      expect(share("near_front", test)).toBeGreaterThan(share("safe", test));
    }
  });

  test("know more and have more time in larger municipalities", async () => {
    const {norwegian_profiles: profiles, norwegian_competences: levels} = await tables(first, "norwegian_profiles");
    const population = new Map(country.kommuner.map(({code, population}) => [code, population]));
    const mean = (isLarge: boolean, values: readonly Readonly<Record<string, unknown>>[], column: string) => {
      const group = values
        .filter(({kommune_code}) => population.get(String(kommune_code))! > 30_000 === isLarge)
        .map((row) => Number(row[column]));
      return group.reduce((sum, value) => sum + value, 0) / group.length;
    };
    expect(mean(true, levels!, "level")).toBeGreaterThan(mean(false, levels!, "level") + 0.3);
    expect(mean(true, profiles!, "capacity_hours_per_month")).toBeGreaterThan(
      2 * mean(false, profiles!, "capacity_hours_per_month")
    );
  });
});

test("the made-up cases cover every stage, and no pair of them stands in a public list", () => {
  const cases = readFileSync(join(first, "cases.csv"), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  expect(new Set(cases.map(([, , , stage]) => stage)).size).toBe(9);
  expect(country.knownPairs.size).toBeGreaterThan(10);
  for (const [id, kommune, hromada, , since, started, , , due] of cases) {
    expect(country.knownPairs.has(`${kommune} ${hromada}`), id).toBe(false);
    expect(started! <= since!, id).toBe(true);
    expect(due === "" || due! > since!, id).toBe(true);
  }
});

test("chance is even, repeats with its seed and differs without it", () => {
  const throws = (seed: number) => Array.from({length: 2_000}, (_, n, random = new Random(seed + n)) => random.next());
  expect(throws(1)).toEqual(throws(1));
  expect(throws(1)).not.toEqual(throws(5_000));
  const mean = throws(1).reduce((sum, value) => sum + value, 0) / 2_000;
  expect(mean).toBeGreaterThan(0.47);
  expect(mean).toBeLessThan(0.53);
});

async function answering(): Promise<{place: Country["hromadas"][number]; needs: readonly Record<string, unknown>[]}[]> {
  const {hromada_profiles, hromada_needs} = await tables(first, "hromada_needs");
  return hromada_profiles!.map(({hromada_code}) => ({
    place: country.hromadas.find(({code}) => code === hromada_code)!,
    needs: hromada_needs!.filter((need) => need.hromada_code === hromada_code)
  }));
}

/** The text of every part of a workbook. */
function unzipped(bytes: Buffer): string {
  let text = "";
  for (let at = 0; (at = bytes.indexOf("PK\u0003\u0004", at, "latin1")) !== -1;) {
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    at = start + bytes.readUInt32LE(at + 18);
    text += inflateRawSync(bytes.subarray(start, at)).toString("utf8");
  }
  return text;
}
