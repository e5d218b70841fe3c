import {describe, expect, test} from "vitest";
import {inspectFile} from "../../../site/gate/inspect_file.ts";
import {anySite, type GateContext} from "../../../site/gate/gate_context.ts";

/** A PDF of one page with one line of text. */
function pdfOf(text: string): Buffer {
  const stream = `BT /F1 12 Tf 20 100 Td (${text}) Tj ET`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
  ];
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  return Buffer.from(
    `${body}${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`,
    "latin1"
  );
}

const file = "_file/generated/report.nb.0a1b2c3d.pdf";
const withheld = {places: new Set(["Frontova"]), areas: new Set(["Utstyr til varme"]), others: new Set<string>()};
const rulesOf = async (bytes: Buffer, written: Buffer | undefined): Promise<string[]> => {
  const isWritten: GateContext["isWritten"] = (name, found) =>
    name === file && written !== undefined && written.equals(found);
  const context: GateContext = {...anySite, withheld, isWritten};
  const problems = await inspectFile(file, bytes, {...context, files: new Set([file]), read: () => new Set()});
  return problems.map(({rule}) => rule);
};

describe("a PDF in the site", () => {
  const good = pdfOf("21 av 357 kommuner");

  test("is taken where the published tables give the same bytes", async () => {
    expect(await rulesOf(good, good)).toEqual([]);
  });

  test("is refused with one byte more, and where nothing of ours writes it", async () => {
    expect(await rulesOf(Buffer.concat([good, Buffer.from(" ")]), good)).toEqual(["unreadable file"]);
    expect(await rulesOf(good, undefined)).toEqual(["unreadable file"]);
  });

  test("is searched as a reader would read it", async () => {
    const named = pdfOf("Skriv til kari.canary@example.org");
    expect(await rulesOf(named, named)).toContain("personal data");
    const telling = pdfOf("Frontova: Utstyr til varme");
    expect(await rulesOf(telling, telling)).toContain("answer of a withheld municipality");
  });
});
