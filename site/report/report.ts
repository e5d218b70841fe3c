import {readFileSync} from "node:fs";
import {join, relative} from "node:path";
import {replaceFiles} from "../../loaders/disk/replace_files.ts";
import {keepFigures, keptFigures} from "./kept_figures.ts";
import type {Locale} from "../../src/words/locales.ts";
import {martReader} from "../pages/mart_files.ts";
import {fylkeShapes, oblastShapes} from "../pages/map_shapes.ts";
import {buildData} from "../pages/site_data.ts";
import {composeReport} from "./compose.ts";
import {reportFigures} from "./report_figures.ts";
import {styleTokens} from "./paper_map.ts";
import {typeset} from "./typeset.ts";

export interface ReportOptions {
  readonly root: string;
  readonly locale: Locale;
  /** Folder the PDF goes to. */
  readonly out: string;
  /** True keeps the figures, so that the next report can say what changed. */
  readonly keep: boolean;
}

/**
 * Writes `coverage.<lang>.pdf` from the published marts, which are built first where data or SQL changed.
 * @returns one line for the person who waits
 * @throws KommunebroError where data break their contract, the disk refuses, or the text does not fit its two pages
 */
export async function writeReport({root, locale, out, keep}: ReportOptions): Promise<string> {
  await buildData(root);
  const read = martReader(join(root, "src/data"));
  const keptFile = join(root, "data/report/figures.csv");
  const geo = join(root, "data/geo");
  const tokens = styleTokens(readFileSync(join(root, "src/style.css"), "utf8"));
  const report = composeReport(read, {
    locale,
    kept: keptFigures(keptFile),
    fylker: fylkeShapes(geo),
    oblasts: oblastShapes(geo),
    tokens
  });
  const file = join(out, `coverage.${locale}.pdf`);
  const pdf = typeset(report);
  replaceFiles([{path: file, content: pdf}]);
  if (keep) keepFigures(keptFile, report.date, reportFigures(read));
  return (
    `${relative(process.cwd(), file)}: 2 pages, data to ` +
    `${report.date}${keep ? "; its figures are kept in data/report/figures.csv" : ""}`
  );
}
