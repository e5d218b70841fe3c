// The gate takes a report for nothing but what the published tables give.
import {createHash} from "node:crypto";
import {expect, test} from "vitest";
import {reportPdf} from "../../../site/report/report.ts";
import {type Papers, papersOfSite, sumOfSources} from "../../../site/report/site_papers.ts";
import type {Locale} from "../../../src/words/locales.ts";
import {repository} from "../../before/repository.ts";

const file = "_file/generated/report.nb.0a1b2c3d.pdf";
const sumOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

test("the sum of a report that the run wrote of these tables is believed, of others it is written anew", () => {
  const {pdf} = reportPdf(repository, "src", "nb");
  const more = Buffer.concat([pdf, Buffer.from(" ")]);
  const madeOf = sumOfSources(repository, "src");
  const takes = (sum: string, of: string, bytes: Uint8Array, name = file): boolean | undefined => {
    const papers: Papers = {sums: new Map<Locale, string>([["nb", sum]]), madeOf: of};
    return papersOfSite(repository, "src", papers)(name, bytes);
  };
  expect(takes(sumOf(pdf), madeOf, pdf)).toBe(true);
  expect(takes(sumOf(pdf), madeOf, more)).toBe(false);
  expect(takes(sumOf(more), madeOf, pdf)).toBe(false);
  expect(takes(sumOf(pdf), madeOf, pdf, "_file/generated/report.en.0a1b2c3d.pdf")).toBe(false);
  expect(takes(sumOf(pdf), madeOf, pdf, "_file/generated/other.nb.0a1b2c3d.pdf")).toBeUndefined();
  expect(takes(sumOf(more), "other tables", pdf)).toBe(true);
  expect(takes(sumOf(more), "other tables", more)).toBe(false);
});

test("without a run that wrote it a report is written anew", () => {
  const {pdf} = reportPdf(repository, "src", "nb");
  expect(papersOfSite(repository, "src")(file, pdf)).toBe(true);
  expect(papersOfSite(repository, "src")(file, Buffer.from("%PDF-1.4"))).toBe(false);
});
