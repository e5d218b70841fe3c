import {join, relative} from "node:path";
import {replaceFiles} from "../../loaders/disk/replace_files.ts";
import {keepFigures, keptFigures} from "./kept_figures.ts";
import type {MartReader} from "../../src/marts/mart_rows.ts";
import type {Locale} from "../../src/words/locales.ts";
import {martReaderIn} from "../pages/mart_files.ts";
import {fylkeShapes, oblastShapes} from "../pages/map_shapes.ts";
import {buildData} from "../pages/site_data.ts";
import {composeReport} from "./compose.ts";
import {reportFigures} from "./report_figures.ts";
import {siteSheet, styleTokens} from "./paper_map.ts";
import {typeset} from "./typeset.ts";

/** Figures of reports that were kept, seen from the root of the project. */
export const keptFile = "data/report/figures.csv";

export interface ReportOptions {
  readonly root: string;
  readonly locale: Locale;
  /** Folder the PDF goes to. */
  readonly out: string;
  /** True keeps the figures, so that the next report can say what changed. */
  readonly keep: boolean;
}

/** The report of the marts below `source` of the project at `root`, as it stands on paper. */
export function reportPdf(
  root: string,
  source: string,
  locale: Locale
): {readonly pdf: Uint8Array; readonly date: string; readonly read: MartReader} {
  const read = martReaderIn(join(root, source, "data"), locale);
  const geo = join(root, "data/geo");
  const report = composeReport(read, {
    locale,
    kept: keptFigures(join(root, keptFile)),
    fylker: fylkeShapes(geo),
    oblasts: oblastShapes(geo),
    tokens: styleTokens(siteSheet(root))
  });
  return {pdf: typeset(report), date: report.date, read};
}

/**
 * Writes `coverage.<lang>.pdf` from the published marts, which are built first where data or SQL changed.
 * @returns one line for the person who waits
 * @throws KommunebroError where data break their contract, the disk refuses, or the text does not fit its two pages
 */
export async function writeReport({root, locale, out, keep}: ReportOptions): Promise<string> {
  await buildData(root);
  const {pdf, date, read} = reportPdf(root, "src", locale);
  const file = join(out, `coverage.${locale}.pdf`);
  replaceFiles([{path: file, content: pdf}]);
  if (keep) keepFigures(join(root, keptFile), date, reportFigures(read));
  return (
    `${relative(process.cwd(), file)}: 2 pages, data to ` +
    `${date}${keep ? "; its figures are kept in data/report/figures.csv" : ""}`
  );
}
