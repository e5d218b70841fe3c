import fc from "fast-check";
import {expect, test} from "vitest";
import {cubeCells} from "../../../loaders/read/json_stat.ts";

const cube = (value: unknown) => ({
  class: "dataset",
  version: "2.0",
  id: ["Region", "Tid"],
  size: [2, 3],
  dimension: {Region: {category: {index: {"0301": 0, "1103": 1}}}, Tid: {category: {index: ["2024", "2025", "2026"]}}},
  value
});

test("each number comes with its codes, whatever order the index is written in", () => {
  const cells = cubeCells(cube([1, 2, 3, 4, null, 6]));
  expect(cells).toHaveLength(6);
  expect(cells[3]).toEqual({Region: "1103", Tid: "2024", value: 4});
  expect(cells[4]).toEqual({Region: "1103", Tid: "2025", value: null});
  const turned = {
    ...cube([1, 2, 3, 4, 5, 6]),
    dimension: {
      Region: {category: {index: {"1103": 1, "0301": 0}}},
      Tid: {category: {index: {"2026": 2, "2024": 0, "2025": 1}}}
    }
  };
  expect(cubeCells(turned)[5]).toEqual({Region: "1103", Tid: "2026", value: 6});
});

test("values may be an object of those that are there", () => {
  expect(cubeCells(cube({"5": 6})).filter(({value}) => value !== null)).toEqual([
    {Region: "1103", Tid: "2026", value: 6}
  ]);
});

test.each([
  ["too few values", cube([1, 2])],
  ["values outside of the cube", cube({"6": 1})],
  ["text for a number", cube([1, 2, 3, 4, 5, "6"])],
  ["no values", cube(undefined)],
  ["another class", {...cube([1, 2, 3, 4, 5, 6]), class: "collection"}],
  ["a size that does not fit", {...cube([1, 2, 3, 4, 5, 6]), size: [3, 2]}],
  ["a dimension that is not described", {...cube([1, 2, 3, 4, 5, 6]), id: ["Region", "Year"]}],
  [
    "an index with a gap",
    {
      ...cube([1, 2, 3, 4, 5, 6]),
      dimension: {...cube([]).dimension, Region: {category: {index: {"0301": 0, "1103": 2}}}}
    }
  ],
  ["a list", []],
  ["nothing", null]
])("%s is refused", (_name, document) => {
  expect(() => cubeCells(document)).toThrow(TypeError);
});

test("any JSON is a cube or a TypeError", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (document) => {
      try {
        expect(Array.isArray(cubeCells(document))).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
      }
    })
  );
});
