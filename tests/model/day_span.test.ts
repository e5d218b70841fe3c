import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {monthBefore, monthEnds, nearestDay} from "../../src/model/day_span.ts";

const span = {first: "2022-02-24", last: "2025-04-30"};

describe("a day within a span", () => {
  it.each([
    ["2022-02-24", "2022-02-24", null],
    ["2024-02-29", "2024-02-29", null],
    ["2025-04-30", "2025-04-30", null],
    ["2022-02-23", "2022-02-24", "before"],
    ["0001-01-01", "2022-02-24", "before"],
    ["2025-05-01", "2025-04-30", "after"],
    ["9999-12-31", "2025-04-30", "after"],
    ["2023-02-29", "2025-04-30", "none"],
    ["2023-13-01", "2025-04-30", "none"],
    ["2023-1-1", "2025-04-30", "none"],
    ["", "2025-04-30", "none"]
  ])("%s is shown as %s", (asked, day, fault) => {
    expect(nearestDay(asked, span)).toEqual({day, fault});
  });

  it("lies in the span whatever text is asked for", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.date({noInvalidDate: true}).map((day) => day.toJSON().slice(0, 10))
        ),
        (text) => {
          const {day, fault} = nearestDay(text, span);
          expect(day >= span.first && day <= span.last).toBe(true);
          expect(fault === null).toBe(day === text);
        }
      ),
      {seed: 42}
    );
  });
});

describe("the stops of a slider", () => {
  it("are the first day, the ends of the months and the last day", () => {
    const stops = monthEnds(span);
    expect(stops.slice(0, 3)).toEqual(["2022-02-24", "2022-02-28", "2022-03-31"]);
    expect(stops).toContain("2024-02-29");
    expect(stops.slice(-2)).toEqual(["2025-03-31", "2025-04-30"]);
    expect(stops).toHaveLength(40);
  });

  it("end with the last day where it is not the end of its month", () => {
    expect(monthEnds({first: "2024-01-31", last: "2024-03-15"})).toEqual(["2024-01-31", "2024-02-29", "2024-03-15"]);
    expect(monthEnds({first: "2024-01-05", last: "2024-01-05"})).toEqual(["2024-01-05"]);
  });
});

it("the month before a day ends on its own last day", () => {
  expect(monthBefore("2024-03-31")).toBe("2024-02-29");
  expect(monthBefore("2024-03-01")).toBe("2024-02-29");
  expect(monthBefore("2023-01-15")).toBe("2022-12-31");
});
