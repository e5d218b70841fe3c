import {describe, expect, it} from "vitest";
import {dateText, nameOrder, numberText, speechOf} from "../../src/words/figures.ts";

describe("numberText", () => {
  it("writes Norwegian figures with space, comma and a true minus", () => {
    expect(numberText(-1234.5, "uah_m", "nb").replaceAll("\u00a0", " ")).toBe("−1 234,5");
  });

  it("writes English figures with comma, point and a true minus", () => {
    expect(numberText(-1234.5, "uah_m", "en")).toBe("−1,234.5");
  });

  it("says in a word that a figure is missing, and keeps zero a figure", () => {
    expect(numberText(null, "uah", "nb")).toBe("mangler");
    expect(numberText(undefined, "uah", "en")).toBe("missing");
    expect(numberText(Number.NaN, "uah", "en")).toBe("missing");
    expect(numberText(0, "uah", "en")).toBe("0");
  });

  it("writes a change with its sign, and no change without one", () => {
    expect(numberText(0.123, "share_points", "en")).toBe("+12.3%");
    expect(numberText(-0.123, "share_points", "en")).toBe("−12.3%");
    expect(numberText(0, "share_points", "en")).toBe("0.0%");
  });

  it("never groups the digits of a year", () => {
    expect(numberText(2022, "year", "nb")).toBe("2022");
  });
});

describe("dateText", () => {
  it("writes a day out in every language and leaves other texts alone", () => {
    expect(dateText("2022-10-10", "nb")).toBe("10. oktober 2022");
    expect(dateText("2022-10-10", "en")).toBe("10 October 2022");
    expect(dateText("2022-10-10", "uk")).toBe("10\u00a0жовтня 2022\u00a0року");
    expect(dateText("per row", "en")).toBe("per row");
  });
});

describe("nameOrder", () => {
  it("puts Ås after Ørsta in Norwegian", () => {
    expect(["Ås", "Ærø", "Ørsta"].toSorted(nameOrder("nb"))).toEqual(["Ærø", "Ørsta", "Ås"]);
  });
});

describe("how a language speaks", () => {
  it("writes a day with a short month where room is short", () => {
    expect(speechOf("nb").shortDay("2022-10-10")).toBe("10. okt. 2022");
    expect(speechOf("en").shortDay("2022-10-10")).toBe("10 Oct 2022");
    expect(speechOf("en").shortDay("per row")).toBe("per row");
  });

  it("takes the capital from a name inside a sentence, and leaves an abbreviation its capitals", () => {
    expect(speechOf("nb").lower("Økonomi og plan")).toBe("økonomi og plan");
    expect(speechOf("en").lower("IT and security")).toBe("IT and security");
  });

  it("calls a language by its name, and one it does not know by its code", () => {
    expect(speechOf("nb").language("uk")).toBe("ukrainsk");
    expect(speechOf("en").language("uk")).toBe("Ukrainian");
    expect(speechOf("en").language("qqq")).toBe("qqq");
  });
});
