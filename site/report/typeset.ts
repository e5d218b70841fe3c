import {readFileSync} from "node:fs";
import {dirname} from "node:path";
import {fileURLToPath} from "node:url";
import {NodeCompiler, PdfStandard, type NodeTypstDocument} from "@myriaddreamin/typst-ts-node-compiler";
import {exitCodes, KommunebroError} from "../../loaders/errors.ts";
import type {PaperReport} from "./document.ts";

const template = fileURLToPath(new URL("report.typ", import.meta.url));

/** Sizes of type, in parts of the template's own: the largest that fits is taken; below the last nobody reads it on paper. */
const scales = [1.16, 1.12, 1.08, 1.04, 1, 0.96, 0.92, 0.88, 0.84];

const pageCount = 2;

/**
 * A report as a tagged PDF (PDF/UA-1) of two A4 pages, the same bytes for the same report. The report reaches the
 * template as JSON, so that no text in it is ever read as markup.
 * @throws KommunebroError where the template breaks, or the text does not fit on two pages at the smallest size
 */
export function typeset(report: PaperReport): Uint8Array {
  const compiler = NodeCompiler.create({workspace: dirname(template)});
  const source = readFileSync(template, "utf8");
  for (const scale of scales) {
    const pages = compile(compiler, source, {report: JSON.stringify(report), scale: String(scale)});
    if (pages.numOfPages === pageCount) return compiler.pdf(pages, {pdfStandard: PdfStandard.UA_1});
  }
  throw new KommunebroError(`The report does not fit on ${pageCount} pages even in the smallest type: take a table or a note out of site/report/compose.ts.`, exitCodes.failed);
}

function compile(compiler: NodeCompiler, source: string, inputs: Record<string, string>): NodeTypstDocument {
  const compiled = compiler.compile({mainFileContent: source, inputs});
  const {result} = compiled;
  if (result && !compiled.hasError()) return result;
  const cause = JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? "no reason given");
  throw new KommunebroError(`site/report/report.typ could not be typeset: ${cause}`, exitCodes.failed);
}
