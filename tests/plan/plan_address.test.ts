import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  planDefault,
  planLimits,
  quoted,
  readPlanChoice,
  writePlanChoice,
  type PlanChoice
} from "../../src/plan/plan_address.ts";
import {planKeys} from "../../src/pairing/match_address.ts";
import {locales} from "../../src/words/locales.ts";
import {planWords} from "../../src/words/words.ts";

const query = (choice: PlanChoice): string =>
  new URLSearchParams(writePlanChoice(choice).map(([key, value]) => [key, value])).toString();

const choices: fc.Arbitrary<PlanChoice> = fc.record({
  perKommune: fc.integer({min: 1, max: planLimits.partners}),
  perHromada: fc.integer({min: 1, max: planLimits.partners}),
  places: fc.option(fc.integer({min: 1, max: planLimits.places})),
  war: fc.option(
    fc.oneof(
      fc.record({kind: fc.constant("share" as const), value: fc.integer({min: 1, max: 100})}),
      fc.record({kind: fc.constant("count" as const), value: fc.integer({min: 1, max: planLimits.count})})
    )
  ),
  oblast: fc.option(
    fc.record({
      least: fc.integer({min: 1, max: planLimits.oblast}),
      scope: fc.constantFrom("possible" as const, "all" as const)
    })
  ),
  most: fc.option(fc.integer({min: 1, max: planLimits.most})),
  dial: fc.integer({min: 0, max: 100}),
  holdBack: fc.boolean(),
  pool: fc.constantFrom("answered" as const, "all" as const)
});

describe("the address of a plan", () => {
  it("brings every choice back, and is empty for the default", () => {
    // biome-ignore lint/nursery/noFloatingPromises: a property without a promise is held at once
    fc.assert(
      fc.property(choices, (choice) => {
        expect(readPlanChoice(query(choice))).toEqual({choice, complaints: []});
      }),
      {seed: 4, numRuns: 300}
    );
    expect(query(planDefault)).toBe("");
  });

  it("reads what a colleague would send", () => {
    const {choice, complaints} = readPlanChoice("?war=40%25&oblast=1.all&fair=30&hold=1&places=50");
    expect(choice).toEqual({
      ...planDefault,
      war: {kind: "share", value: 40},
      oblast: {least: 1, scope: "all"},
      dial: 30,
      holdBack: true,
      places: 50
    });
    expect(complaints).toEqual([]);
  });

  it.each([
    ["places", "0"],
    ["places", "-3"],
    ["places", "1e3"],
    ["places", "007"],
    ["places", " 5"],
    ["places", "999999999999"],
    ["places", "NaN"],
    ["kommune_partners", "0"],
    ["kommune_partners", "6"],
    ["war", "0%"],
    ["war", "101%"],
    ["war", "%"],
    ["war", "40 %"],
    ["oblast", "1.none"],
    ["oblast", "11"],
    ["most", "0"],
    ["fair", "101"],
    ["fair", "½"],
    ["hold", "true"],
    ["pool", "__proto__"]
  ])("leaves out %s=%s and says what it may be", (key, value) => {
    const {choice, complaints} = readPlanChoice(`?${new URLSearchParams([[key, value]]).toString()}`);
    expect(choice).toEqual(planDefault);
    expect(complaints).toEqual([{key, value, allowed: expect.any(Function)}]);
    for (const locale of locales) expect(complaints[0]?.allowed?.(planWords[locale].allowed), locale).toMatch(/\S/);
  });

  it("leaves out unknown keys, a key said twice after its first value, and names out of a prototype", () => {
    const {choice, complaints} = readPlanChoice("?fair=10&fair=90&utm=x&constructor=1&preset=acute", ["preset"]);
    expect(choice.dial).toBe(10);
    expect(complaints.map(({key, allowed}) => [key, allowed === null])).toEqual([
      ["fair", false],
      ["utm", true],
      ["constructor", true]
    ]);
  });

  it("never throws and never lets a number out of its limits, whatever the text", () => {
    // biome-ignore lint/nursery/noFloatingPromises: a property without a promise is held at once
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(...planKeys, "x"),
            fc.oneof(fc.string({unit: "binary"}), fc.integer().map(String), fc.double().map(String))
          )
        ),
        (pairs) => {
          const {choice} = readPlanChoice(`?${new URLSearchParams(pairs).toString()}`);
          expect(
            choice.perKommune >= 1 && choice.perKommune <= planLimits.partners && choice.dial >= 0 && choice.dial <= 100
          ).toBe(true);
          expect(readPlanChoice(query(choice)).choice).toEqual(choice);
        }
      ),
      {seed: 5, numRuns: 500}
    );
  });

  it("quotes a hostile text in one short line without signs that turn writing around", () => {
    expect(quoted("<img src=x onerror=alert(1)>\n\u202Eevil\u0000")).toBe("<img src=x onerror=alert(1)> evil");
    expect(quoted("ж".repeat(90))).toBe(`${"ж".repeat(40)}…`);
  });
});
