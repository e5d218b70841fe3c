import {expect, it} from "vitest";
import {localeOfPath} from "../../src/words/locales.ts";
import {regionType} from "../../src/model/region_type.ts";

it("reads the four region types and names any other text", () => {
  expect(regionType("near_front")).toBe("near_front");
  expect(() => regionType("suburb")).toThrow("unknown region type: suburb");
});

it("takes the language from the first folder of a path", () => {
  expect(localeOfPath("/nb/trends")).toBe("nb");
  expect(localeOfPath("/en/trends")).toBe("en");
  expect(localeOfPath("/nbx/trends")).toBe("en");
});
