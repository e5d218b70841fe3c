// The report as a part of the site: written before the pages that link to it, and again by the gate, which takes a PDF
// for nothing but the bytes that the published tables give.
import {existsSync} from "node:fs";
import {join} from "node:path";
import {replaceFiles} from "../../loaders/disk/replace_files.ts";
import {locales, type Locale} from "../../src/words/locales.ts";
import {reportPdf} from "./report.ts";

/** A project without these tables, as some tests have, has no report. */
const needed = ["partnership_pair", "partnership_coverage"] as const;

const hasReport = (root: string, source: string): boolean =>
  needed.every((mart) => existsSync(join(root, source, `data/${mart}.arrow`)));

/**
 * Writes `generated/report.<lang>.pdf` into a source root, in every language.
 * @returns the files written; none in a project without the tables of a report
 * @throws KommunebroError where the text does not fit its two pages
 */
export function writeSitePapers(root: string, source: string): string[] {
  if (!hasReport(root, source)) return [];
  const files = locales.map((locale) => ({
    path: join(root, source, `generated/report.${locale}.pdf`),
    content: reportPdf(root, source, locale).pdf
  }));
  replaceFiles(files);
  return locales.map((locale) => `${source}/generated/report.${locale}.pdf`);
}

/** The bytes that a file of the site must have which the report was written to; undefined for any other file. */
export function paperOfSite(root: string, source: string): (file: string) => Uint8Array | undefined {
  const written = new Map<Locale, Uint8Array>();
  return (file) => {
    const locale = locales.find((one) =>
      new RegExp(`^_file/generated/report\\.${one}\\.[0-9a-f]{8}\\.pdf$`).test(file)
    );
    if (locale === undefined || !hasReport(root, source)) return undefined;
    const pdf = written.get(locale) ?? reportPdf(root, source, locale).pdf;
    written.set(locale, pdf);
    return pdf;
  };
}
