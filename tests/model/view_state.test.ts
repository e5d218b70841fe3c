import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {askedOf, readView, writeView, type ViewState} from "../../src/model/view_state.ts";

const emptyView: ViewState = {hromada: null, oblast: null, controls: {}};

const known = {
  inequality: {group: ["region_type", "oblast"], year: ["2022", "2021"]},
  transfers: {group: ["region_type", "type"]}
};

describe("view state", () => {
  it("survives the way into an address and back", () => {
    const digits = fc.string({unit: fc.constantFrom(..."0123456789"), minLength: 17, maxLength: 17});
    const view = fc.record({
      place: fc.option(
        fc.oneof(
          digits.map((d) => ({hromada: `UA${d}`, oblast: null})),
          fc.constantFrom("UA-05", "UA-53").map((oblast) => ({hromada: null, oblast}))
        )
      ),
      group: fc.option(fc.constantFrom("region_type", "oblast")),
      year: fc.option(fc.constantFrom("2022", "2021"))
    });
    fc.assert(
      fc.property(view, ({place, group, year}) => {
        const inequality = {...(group && {group}), ...(year && {year})};
        const state: ViewState = {
          ...emptyView,
          ...place,
          controls: Object.keys(inequality).length > 0 ? {inequality} : {}
        };
        expect(readView(writeView(state), known)).toEqual(state);
      }),
      {seed: 42}
    );
  });

  it("takes nothing from an address that is not a known code, card, control or value", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const query =
          `?hromada=${encodeURIComponent(text)}&oblast=${encodeURIComponent(text)}&inequality.group=` +
          `${encodeURIComponent(text)}&${encodeURIComponent(text)}=1`;
        expect(readView(query, known)).toEqual(emptyView);
      }),
      {seed: 42}
    );
    expect(readView("?__proto__.group=oblast&constructor.name=x&inequality.toString=y", known)).toEqual(emptyView);
  });

  it("takes the nearest day of a control's span, and remembers what was asked", () => {
    const days = {where: {day: {first: "2022-02-24", last: "2025-04-30"}}};
    const dayOf = (asked: string) => readView(`?where.day=${encodeURIComponent(asked)}`, days).controls.where?.day;
    expect(dayOf("2023-06-01")).toBe("2023-06-01");
    expect(dayOf("1999-01-01")).toBe("2022-02-24");
    expect(dayOf("2030-01-01")).toBe("2025-04-30");
    expect(dayOf("<b>2023</b>")).toBe("2025-04-30");
    expect(writeView(readView("?where.day=2023-06-01", days))).toBe("?where.day=2023-06-01");
    expect(askedOf("?where.day=1999-01-01", "where", "day")).toBe("1999-01-01");
    expect(askedOf("?where.day=a&where.day=b", "where", "day")).toBe("b");
    expect(askedOf("?hromada=x", "where", "day")).toBeNull();
  });

  it("keeps the hromada where an address names both a hromada and an oblast", () => {
    expect(readView("?oblast=UA-05&hromada=UA05020010000053508", known)).toEqual({
      ...emptyView,
      hromada: "UA05020010000053508"
    });
  });

  it("writes the same address whatever the order of choosing", () => {
    const a = {...emptyView, controls: {transfers: {group: "type"}, inequality: {year: "2021", group: "oblast"}}};
    const b = {...emptyView, controls: {inequality: {group: "oblast", year: "2021"}, transfers: {group: "type"}}};
    expect(writeView(a)).toBe(writeView(b));
    expect(writeView(emptyView)).toBe("");
  });
});
