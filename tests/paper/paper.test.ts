import {describe, expect, test} from "vitest";
import {fundingState, soonDays} from "../../src/paper/who_pays.ts";
import {assessmentChapter} from "../../src/paper/assessment.ts";

describe("where an instrument stands on the paper's day", () => {
  const state = (from: string | null, to: string | null): string =>
    fundingState({valid_from_date: from, valid_to_date: to}, "2026-11-22");

  test("is judged by its days alone", () => {
    expect(state(null, "2026-11-21")).toBe("expired");
    expect(state("2024-01-01", "2020-01-01")).toBe("expired");
    expect(state(null, "2026-11-22")).toBe("ends_soon");
    expect(state(null, "2026-12-31")).toBe("ends_soon");
    expect(state("2024-06-01", "2028-05-31")).toBe("open");
    expect(state("2027-01-01", "2030-12-31")).toBe("not_begun");
    expect(state("2023-06-01", null)).toBe("end_unknown");
    expect(state(null, null)).toBe("end_unknown");
  });

  test("ends soon up to half a year ahead, and no further", () => {
    const ahead = (days: number): string => new Date(Date.UTC(2026, 10, 22 + days)).toISOString().slice(0, 10);
    expect(state(null, ahead(soonDays))).toBe("ends_soon");
    expect(state(null, ahead(soonDays + 1))).toBe("open");
  });
});

test("the assessments name the four goals of Västerås’ paper and leave every answer empty", () => {
  const sources = {
    date: "2026-11-22",
    cite: () => "1",
    citePage: () => "2",
    dated: () => "",
    chapter: () => {
      throw new Error("not asked for");
    }
  };
  for (const locale of ["nb", "en"] as const) {
    const {blocks} = assessmentChapter({norwegian: "kommune"}, locale, sources, null);
    const answers = blocks.filter((block) => block.kind === "answer");
    const goals = answers.flatMap(({label}) => /(?:mål|SDG) (\d+):/.exec(label)?.[1] ?? []);
    expect(goals).toEqual(["5", "11", "16", "17"]);
    expect(blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []))).toHaveLength(4);
    for (const one of answers) expect(Object.keys(one).sort()).toEqual(["hint", "kind", "label", "lines"]);
  }
});
