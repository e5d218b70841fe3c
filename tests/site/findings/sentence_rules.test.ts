import {describe, expect, it} from "vitest";
import {othersOf, unreadable, untold, untoldNumber} from "../../../site/findings/sentence_rules.ts";
import {figure, largest} from "../../../src/model/findings/find.ts";
import {tell, type Findings} from "../../../src/model/findings/finding.ts";
import type {Locale} from "../../../src/words/locales.ts";

const rows = {
  rows: [
    {label: "Safe", share: 0.984, n: 1076},
    {label: "5,000–9,999", share: null, n: 12}
  ]
};
const told = (sentence: string, findings: Findings = {}) => tell(findings, () => sentence);
const says = (sentence: string, findings: Findings = {}, locale: Locale = "en"): readonly string[] =>
  untold(told(sentence, findings), ["2022"], locale);

describe("a number in a sentence", () => {
  const safe = {safe: figure(rows, "n", {by: "label", where: {label: "Safe"}})};
  it("is one that a finding holds, as the language writes it, or that the reader chose", () => {
    expect(says("1,076 hromadas in 2022", safe)).toEqual([]);
    expect(says("1\u00a0076 hromadaer i 2022", safe, "nb")).toEqual([]);
    expect(says("1,077 hromadas", safe)).toEqual(["no finding tells the number 1,077"]);
    expect(says("1,076 hromadas in 2021", safe)).toEqual(["no finding tells the number 2021"]);
  });

  it("may be rounded, and is a share in per cent", () => {
    const share = {share: largest(rows, "share", {by: "label"})};
    expect(says("The largest shown is 98%", share)).toEqual([]);
    expect(says("The largest shown is 98.4%", share)).toEqual([]);
    expect(says("The largest shown is 98.5%", share)).toEqual(["no finding tells the number 98.5"]);
  });

  it("may stand in the name of a group", () => {
    expect(untoldNumber("12 in 5,000–9,999", rows, "en")).toBeNull();
    expect(untoldNumber("12 in 5,000–9,998", rows, "en")).toBe("5,000");
  });
});

describe("a claim in a sentence", () => {
  it("ranks only where a finding does, and says that it is of those shown where values are held back", () => {
    expect(says("Revenue was highest in Safe")).toEqual(["it ranks, and no finding does"]);
    expect(says("Inntektene var lavest i Trygg", {}, "nb")).toEqual(["it ranks, and no finding does"]);
    expect(says("It grew by at least so much")).toEqual([]);
    const high = {high: largest(rows, "share", {by: "label"})};
    expect(says("It is largest in Safe", high)).toEqual([
      "values are held back, and it does not say that it is of those shown"
    ]);
    expect(says("Of the groups shown it is largest in Safe", high)).toEqual([]);
  });

  it("is “most” only of more than half", () => {
    const high = {high: largest(rows, "n", {by: "label"})};
    expect(says("Most hromadas want it", high)).toEqual(["it says “most”, and no finding is more than half"]);
    expect(says("De fleste hromadaene ønsker det", high, "nb")).toHaveLength(1);
  });
});

describe("a sentence", () => {
  const broken: readonly (readonly [Locale, string])[] = [
    ["en", "1 hromadas were occupied"],
    ["nb", "1 hromadaer var okkupert"],
    ["en", "1 next steps are overdue"],
    ["en", "1 of 25 Norwegian partnerships have a known funder"],
    ["en", "Of all, 1 of the 1,469 hromadas are left out"],
    ["en", "Own revenue of missing million UAH"],
    ["nb", "Egne inntekter på mangler millioner UAH"],
    ["en", "It is 19 of 23 (82.6%) without)"],
    ["en", "It is 19 of 23 (19 of 23 (82.6%) without)"],
    ["en", "Needs differ most for “"],
    ["en", "Two  blanks"],
    ["en", "A blank , before a comma"],
    ["en", "undefined hromadas"],
    ["en", "NaN% of them"],
    ["en", "Twice;; a sign"],
    ["en", "a small letter first"]
  ];
  it.each(broken)("is broken in %s: %s", (locale, sentence) => {
    expect(unreadable(sentence, locale)).not.toEqual([]);
  });

  it("is whole", () => {
    for (const sentence of [
      "1 hromada was occupied (0.1%), “Urban (miska)” is another",
      "1 of 36 open cases has stood longer",
      "1 of 1 municipality has a known partner in the lists we have read.",
      "21 of 25 partnerships have a funder",
      "−458 (Kherson)"
    ])
      expect(unreadable(sentence, "en"), sentence).toEqual([]);
    expect(unreadable("1 av 2 grupper", "nb")).toEqual([]);
    expect(unreadable("What is missing is said.", "en", true)).toEqual([]);
  });

  it("is read with nothing found, with none, one and many, and with groups that are level", () => {
    const others = [
      ...othersOf(
        tell({high: largest(rows, "n", {by: "label"})}, ({high}) =>
          high === null ? "None" : `${high.groups.join("+")}: ${high.value}`
        )
      )
    ];
    expect(new Set(others)).toEqual(
      new Set([
        "None",
        "Safe: 0",
        "Safe: 1",
        "Safe: 2",
        "Safe: 1234",
        "Group A+Group B: 1076",
        "Group A+Group B+Group C+Group D+Group E: 1076"
      ])
    );
  });
});
