import {Parser} from "htmlparser2";
import type {Problems} from "./file_problems.ts";
import {refuseZip, zipEntry} from "./zip.ts";

/** What a Word document is made of, in its order: paragraphs, and tables as rows of cells. */
export type Block =
  | {readonly kind: "paragraph"; readonly text: string}
  | {readonly kind: "table"; readonly rows: readonly (readonly string[])[]};

/** The entry of a .docx that holds its text (ECMA-376, part 1, 11.3.10). */
const main = "word/document.xml";

/**
 * The paragraphs and tables of a Word document, as plain text: spaces in a row are one, a line break is a space. A cell
 * that spans columns is one cell. Tables inside tables are read as text of the outer cell.
 * @returns undefined when the file cannot be read, with the reason in `problems`
 */
export function readDocx(bytes: Uint8Array, problems: Problems): readonly Block[] | undefined {
  const refused = refuseZip(bytes);
  const xml = refused === undefined ? zipEntry(bytes, main) : undefined;
  if (xml === undefined) {
    problems.add({
      what: refused ?? `is a ZIP file, but no Word document: it has no ${main}`,
      mend: "Fetch it again, and open it in a word processor: save it as .docx if it opens there."
    });
    return undefined;
  }
  const text = new TextDecoder("utf-8").decode(xml);
  if (!text.trimEnd().endsWith("</w:document>")) {
    problems.add({what: `has a ${main} that is cut off`, mend: "Fetch it again."});
    return undefined;
  }
  return blocksOf(text);
}

function blocksOf(xml: string): Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  let rows: string[][] = [];
  let cell = "";
  let paragraph = "";
  let isText = false;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (name === "w:tbl" && depth++ === 0) rows = [];
        else if (name === "w:tr" && depth === 1) rows.push([]);
        else if (name === "w:tc" && depth === 1) cell = "";
        else if (name === "w:br" || name === "w:tab") paragraph += " ";
        else if (name === "w:t") isText = true;
      },
      ontext(said) {
        if (isText) paragraph += said;
      },
      onclosetag(name) {
        if (name === "w:t") isText = false;
        else if (name === "w:p") {
          if (depth === 0) blocks.push({kind: "paragraph", text: plain(paragraph)});
          else cell += ` ${paragraph}`;
          paragraph = "";
        } else if (name === "w:tc" && depth === 1) rows.at(-1)?.push(plain(cell));
        else if (name === "w:tbl" && --depth === 0) blocks.push({kind: "table", rows});
      }
    },
    {xmlMode: true, decodeEntities: true}
  );
  parser.end(xml);
  return blocks;
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
