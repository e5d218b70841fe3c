// The report as a part of the site: written before the pages that link to it; the gate takes a PDF for nothing but the
// bytes that the published tables give.
import {existsSync} from "node:fs";
import {join} from "node:path";
import {replaceFiles} from "../../loaders/disk/replace_files.ts";
import {locales, type Locale} from "../../src/words/locales.ts";
import {extractFiles, sha256, sumOfFiles} from "../sums.ts";
import {keptFile, reportPdf} from "./report.ts";

/** A project without these tables, as some tests have, has no report. */
const needed = ["partnership_pair", "partnership_coverage"] as const;

const hasReport = (root: string, source: string): boolean =>
  needed.every((mart) => existsSync(join(root, source, `data/${mart}.arrow`)));

/** The report as it was written, and the sum of what it was made of. */
export interface Papers {
  /** The sum of each, taken before it lay on a disk. */
  readonly sums: ReadonlyMap<Locale, string>;
  readonly madeOf: string;
}

export const noPapers: Papers = {sums: new Map(), madeOf: ""};

/**
 * Writes `generated/report.<lang>.pdf` into a source root, in every language; none in a project without the tables of a
 * report.
 * @throws KommunebroError where the text does not fit its two pages
 */
export function writeSitePapers(root: string, source: string): Papers {
  if (!hasReport(root, source)) return noPapers;
  const madeOf = sumOfSources(root, source);
  const papers = locales.map((locale) => ({locale, content: reportPdf(root, source, locale).pdf}));
  replaceFiles(papers.map(({locale, content}) => ({path: join(root, paperPath(source, locale)), content})));
  return {sums: new Map(papers.map(({locale, content}) => [locale, sha256(content)])), madeOf};
}

/** Where the report of a language lies, seen from the root of the project. */
export const paperPath = (source: string, locale: Locale): string => `${source}/generated/report.${locale}.pdf`;

/** The sum of all that figures and names of a report come from: every extract, and the figures that were kept. */
export function sumOfSources(root: string, source: string): string {
  const kept = join(root, keptFile);
  return sumOfFiles([...extractFiles(root, source), ...(existsSync(kept) ? [kept] : [])]);
}

/**
 * Whether a file of the site which the report was written to has the bytes that the tables give; undefined for any
 * other file. Where the run that wrote it made it of the very tables that lie here now, the sum that it took then is
 * asked; else it is written anew.
 */
export function papersOfSite(
  root: string,
  source: string,
  written = noPapers
): (file: string, bytes: Uint8Array) => boolean | undefined {
  let sums: ReadonlyMap<Locale, string> | undefined;
  return (file, bytes) => {
    const locale = locales.find((one) =>
      new RegExp(`^_file/generated/report\\.${one}\\.[0-9a-f]{8}\\.pdf$`).test(file)
    );
    if (locale === undefined || !hasReport(root, source)) return undefined;
    sums ??=
      written.sums.size > 0 && written.madeOf === sumOfSources(root, source)
        ? written.sums
        : new Map(locales.map((one) => [one, sha256(reportPdf(root, source, one).pdf)]));
    return sums.get(locale) === sha256(bytes);
  };
}
