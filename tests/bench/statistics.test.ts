import {expect, test} from "vitest";
import {markdownTable, median, spread} from "../../bench/statistics.ts";

test("the median of an even number of runs is the mean of the middle two, whatever their order", () => {
  expect(median([9, 1, 3, 2])).toBe(2.5);
  expect(median([10, 9, 100])).toBe(10);
  expect(median([])).toBeNaN();
});

test("a spread tells median and range, leaves out runs without a value, and says where there is none", () => {
  expect(spread([3, null, 1, 2], 1)).toBe("2.0 (1.0–3.0)");
  expect(spread([2, 2])).toBe("2");
  expect(spread([null])).toBe("–");
});

test("a table has as many cells in each line as its heading", () => {
  const lines = markdownTable([
    ["step", "s"],
    ["refresh", "1.7"]
  ]).split("\n");
  expect(lines).toEqual(["| step    |   s |", "|---------|----:|", "| refresh | 1.7 |"]);
});
