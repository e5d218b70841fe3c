import {readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {NodeCompiler, PdfStandard, type NodeTypstDocument} from "@myriaddreamin/typst-ts-node-compiler";
import {exitCodes, KommunebroError} from "../../loaders/errors.ts";
import type {DecisionPaper} from "../../src/paper/blocks.ts";
import {siteUrl} from "../site_url.ts";
import type {PaperReport} from "./document.ts";
import type {StyleTokens} from "./paper_map.ts";
import {typefaceBlobs} from "./typeface.ts";

const here = dirname(fileURLToPath(import.meta.url));

/**
 * Sizes of type, in parts of the template's own: the largest that fits is taken; below the last nobody reads it on
 * paper.
 */
const scales = [1.16, 1.12, 1.08, 1.04, 1, 0.96, 0.92, 0.88, 0.84];

const pageCount = 2;

/**
 * A report as a tagged PDF (PDF/UA-1) of two A4 pages, the same bytes for the same report. The report reaches the
 * template as JSON, so that no text in it is ever read as markup.
 * @param base whole address of the site: names of places lead to their pages there, and nowhere where none is known
 * @throws KommunebroError where the template breaks, or the text does not fit on two pages at the smallest size
 */
export function typeset(report: PaperReport, base = siteUrl()): Uint8Array {
  const compiler = typesetter();
  for (const scale of scales) {
    const pages = compile(compiler, "report.typ", {
      report: JSON.stringify({...report, base: base ?? null}),
      scale: String(scale)
    });
    if (pages.numOfPages === pageCount) return compiler.pdf(pages, {pdfStandard: PdfStandard.UA_1});
  }
  throw new KommunebroError(
    `The report does not fit on ${pageCount} pages even in the smallest type: take a table or a note out of ` +
      "site/report/compose.ts.",
    exitCodes.failed
  );
}

/**
 * A decision paper as a tagged PDF (PDF/UA-1) of as many A4 pages as it needs, the same bytes for the same paper.
 * @param base whole address of the site: names of places lead to their pages there, and nowhere where none is known
 * @throws KommunebroError where the template breaks
 */
export function typesetPaper(
  paper: DecisionPaper,
  colors: StyleTokens["colors"],
  base = siteUrl()
): {readonly pdf: Uint8Array; readonly pages: number} {
  const compiler = typesetter();
  const pages = compile(compiler, "paper.typ", {paper: JSON.stringify({...paper, colors, base: base ?? null})});
  return {pdf: compiler.pdf(pages, {pdfStandard: PdfStandard.UA_1}), pages: pages.numOfPages};
}

const typesetter = (): NodeCompiler => NodeCompiler.create({workspace: here, fontArgs: [{fontBlobs: typefaceBlobs()}]});

/**
 * One page of a template as SVG, its letters drawn as outlines.
 * @param where the file that the template stands in, for whoever must mend it
 * @throws KommunebroError where the template breaks
 */
export function drawnText(template: string, where: string, inputs: Record<string, string>): string {
  const compiler = typesetter();
  return compiler.svg(compileText(compiler, template, where, inputs));
}

const compile = (compiler: NodeCompiler, template: string, inputs: Record<string, string>): NodeTypstDocument =>
  compileText(compiler, readFileSync(join(here, template), "utf8"), `site/report/${template}`, inputs);

function compileText(
  compiler: NodeCompiler,
  mainFileContent: string,
  where: string,
  inputs: Record<string, string>
): NodeTypstDocument {
  const compiled = compiler.compile({mainFileContent, inputs});
  const {result} = compiled;
  if (result && !compiled.hasError()) return result;
  const cause = JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? "no reason given");
  throw new KommunebroError(`${where} could not be typeset: ${cause}`, exitCodes.failed);
}
