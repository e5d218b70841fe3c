import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {addressSentences} from "../../src/pairing/address_text.ts";
import {
  emptyAddress,
  readMatchAddress,
  writeMatchAddress,
  type Known,
  type MatchAddress
} from "../../src/pairing/match_address.ts";
import {criterionKeys} from "../../src/model/match/criteria.ts";
import {defaultFilters, filterKeys, filtersAfter, type Filters} from "../../src/model/match/filters.ts";
import {presetKeys, presets, weightsFrom, weightSum} from "../../src/model/match/weights.ts";

const oslo = "0301";
const kherson = "UA65100150000057191";
const poltava = "UA53080370000025447";
const lutsk = "UA07080170000013585";
const akershus = "32";
const codes = {kommune: [oslo, "3314", akershus], hromada: [kherson, poltava, lutsk, "UA26080070000092582"]};
const known: Known = {has: (side, code) => codes[side].includes(code)};
const filtersOf = (on: readonly string[]): Filters =>
  Object.fromEntries(filterKeys.map((key) => [key, on.includes(key)])) as Filters;

describe("the address of a match page", () => {
  it("survives the way there and back", () => {
    const anyAddress: fc.Arbitrary<MatchAddress> = fc
      .record({
        place: fc.constantFrom(null, ...codes.kommune),
        open: fc.constantFrom(null, ...codes.hromada),
        why: fc.constantFrom(null, ...codes.hromada),
        compare: fc.subarray(codes.hromada, {maxLength: 3}),
        sort: fc.constantFrom(null, ...criterionKeys),
        preset: fc.constantFrom(...presetKeys),
        weights: fc
          .array(fc.integer({min: 0, max: 100}), {minLength: criterionKeys.length, maxLength: criterionKeys.length})
          .map(weightsFrom)
          .filter((weights) => weightSum(weights) > 0),
        filters: fc.subarray([...filterKeys]).map(filtersOf)
      })
      .map((address) => ({
        ...address,
        side: "kommune",
        ...(address.place === null && {open: null, why: null, compare: []})
      }));
    fc.assert(
      fc.property(anyAddress, (address) => {
        const {address: read, problems} = readMatchAddress(writeMatchAddress(address), known);
        expect(read).toEqual(address);
        expect(problems).toEqual([]);
      }),
      {seed: 42}
    );
  });

  it("is empty for the plain view, and names weights only where they differ from the preset", () => {
    expect(writeMatchAddress(emptyAddress)).toBe("");
    const address = {
      ...emptyAddress,
      place: kherson,
      side: "hromada" as const,
      preset: "acute" as const,
      weights: {...presets.acute.weights, learning: 31}
    };
    expect(writeMatchAddress(address)).toBe(`?place=${kherson}&preset=acute&w=learning.31`);
  });

  it("takes no hostile text, whatever it is, and says what it left out", () => {
    fc.assert(
      fc.property(
        fc.string({minLength: 1, unit: "binary"}).filter((text) => !["kommune", "hromada", "none"].includes(text)),
        (text) => {
          const hostile = encodeURIComponent(text.replaceAll(/[\ud800-\udfff]/g, "x"));
          const query =
            `?side=${hostile}&place=${hostile}&open=${hostile}&preset=x${hostile}&w=x${hostile}` +
            `&filter=x${hostile}&x${hostile}=1`;
          const {address, problems} = readMatchAddress(query, known);
          expect(address).toEqual(emptyAddress);
          for (const key of ["side", "place", "open", "preset", "w", "filter"])
            expect(problems.map((one) => one.key)).toContain(key);
          for (const locale of ["nb", "en"] as const)
            for (const line of addressSentences(problems, locale)) expect([...line].length).toBeLessThan(400);
        }
      ),
      {seed: 42}
    );
    const {address, problems} = readMatchAddress(
      "?__proto__=1&constructor=2&w=__proto__.5,toString.3&preset=constructor&filter=hasOwnProperty",
      known
    );
    expect(address).toEqual(emptyAddress);
    expect(problems.map(({reason}) => reason).sort()).toEqual([
      "unknown_criterion",
      "unknown_criterion",
      "unknown_filter",
      "unknown_key",
      "unknown_key",
      "unknown_preset"
    ]);
  });

  it.each([
    [`?place=${oslo}&open=3314`, "open", "wrong_side"],
    [`?place=9999`, "place", "unknown_place"],
    [`?place=99`, "place", "unknown_place"],
    [`?place=${oslo}&open=${akershus}`, "open", "wrong_side"],
    [`?place=${kherson}&open=${akershus}`, "open", "county_partner"],
    [`?place=${kherson}&compare=${akershus}`, "compare", "county_partner"],
    [`?place=${akershus}&side=hromada`, "side", "wrong_side"],
    [`?place=3`, "place", "not_a_code"],
    [`?place=UA00000000000000000`, "place", "unknown_place"],
    [`?open=${kherson}`, "open", "no_place"],
    [`?place=${oslo}&side=hromada`, "side", "wrong_side"],
    [`?place=${oslo}&place=3314`, "place", "repeated"],
    [`?place=${oslo}&compare=${codes.hromada.join(",")}`, "compare", "too_many"],
    ["?w=learning.101", "w", "bad_weight"],
    ["?w=learning.-1", "w", "bad_weight"],
    ["?w=learning.1e2", "w", "bad_weight"],
    ["?w=learning", "w", "bad_weight"],
    ["?w=learning.5,learning.6", "w", "repeated"],
    [`?w=${criterionKeys.map((key) => `${key}.0`).join(",")}`, "w", "all_zero"],
    ["?utm_source=letter", "utm_source", "unknown_key"]
  ])("leaves %s out: %s is %s", (query, key, reason) => {
    const {problems} = readMatchAddress(query, known);
    expect(problems).toEqual([expect.objectContaining({key, reason})]);
    expect(addressSentences(problems, "nb")[0]).toMatch(/\.$/);
    expect(addressSentences(problems, "en")[0]).toMatch(/\.$/);
  });

  it("repeats untrusted text cut short, in one line and without signs that turn the writing around", () => {
    const {problems} = readMatchAddress(`?preset=${encodeURIComponent(`a\u202eb\n${"x".repeat(500)}`)}`, known);
    expect(problems[0]!.value).toBe(`a b ${"x".repeat(36)}…`);
    expect(
      addressSentences(
        readMatchAddress(`?${Array.from({length: 40}, (_, i) => `k${i}=1`).join("&")}`, known).problems,
        "en"
      ).at(-1)
    ).toBe("And 32 more.");
  });

  it("turns filters off by name, and falls back to the default where no name is known", () => {
    expect(readMatchAddress("?filter=none", known).address.filters).toEqual(filtersOf([]));
    expect(readMatchAddress("?filter=without_partner,answered", known).address.filters).toEqual(
      filtersOf(["answered", "without_partner"])
    );
    expect(readMatchAddress("?filter=nonsense", known).address.filters).toEqual(defaultFilters);
  });

  it("has Västerås’s filter on with Västerås’s weighting, until somebody turns it off", () => {
    const bare = readMatchAddress("?preset=democracy", known).address;
    expect(bare.filters).toEqual({...defaultFilters, outside_war_zone: true});
    expect(writeMatchAddress(bare)).toBe("?preset=democracy");
    const off = {...bare, filters: defaultFilters};
    expect(readMatchAddress(writeMatchAddress(off), known).address).toEqual(off);
    expect(filtersAfter(bare.filters, "democracy", "small", defaultFilters)).toEqual(defaultFilters);
    const common = {...defaultFilters, common_language: true};
    expect(filtersAfter(common, "balanced", "democracy", defaultFilters)).toEqual({...common, outside_war_zone: true});
    expect(filtersAfter(off.filters, "democracy", "democracy", defaultFilters)).toEqual(defaultFilters);
  });

  it("leaves the keys of another page alone", () => {
    expect(readMatchAddress("?places=40", {...known, otherKeys: ["places"]}).problems).toEqual([]);
  });
});
