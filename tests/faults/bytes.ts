// Bytes that somebody might send in place of a table.
import {deflateRawSync} from "node:zlib";

/** Text in Windows-1251, as far as Ukrainian needs it. */
export function cp1251(text: string): Buffer {
  const others: Readonly<Record<string, number>> = {
    і: 0xb3,
    І: 0xb2,
    ї: 0xbf,
    Ї: 0xaf,
    є: 0xba,
    Є: 0xaa,
    ґ: 0xb4,
    Ґ: 0xa5,
    "’": 0x92
  };
  return Buffer.from(
    [...text].map((letter) => {
      const code = letter.charCodeAt(0);
      return code < 128 ? code : code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : (others[letter] ?? 0x3f);
    })
  );
}

export const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

interface Entry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly size: number;
}

/** A deflated entry of a ZIP file. */
export const entry = (name: string, content: Uint8Array | string): Entry => ({
  name,
  packed: deflateRawSync(content, {level: 9}),
  size: Buffer.byteLength(content as string)
});

/** A ZIP file out of packed entries, whose directory says whatever `size` says (APPNOTE 4.3). */
export function zip(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const {name, packed, size} of entries) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), fields, tail, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, listed, Buffer.from("PK\x05\x06"), end]);
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

/** A workbook whose one sheet is the given XML. */
function workbook(sheet: string): Buffer {
  return zip([
    entry(
      "[Content_Types].xml",
      `<?xml version="1.0"?><Types xmlns="${packages}/content-types"><Default Extension="rels" ` +
        `ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ` +
        `ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ` +
        `ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override ` +
        `PartName="/xl/worksheets/sheet1.xml" ` +
        `ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`
    ),
    entry(
      "_rels/.rels",
      `<?xml version="1.0"?><Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" ` +
        `Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
    ),
    entry(
      "xl/workbook.xml",
      `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Sheet1" ` +
        `sheetId="1" r:id="rId1"/></sheets></workbook>`
    ),
    entry(
      "xl/_rels/workbook.xml.rels",
      `<?xml version="1.0"?><Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" ` +
        `Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`
    ),
    entry("xl/worksheets/sheet1.xml", sheet)
  ]);
}

const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** Two cells a million rows and sixteen thousand columns apart. */
export const sparseSheet = () =>
  workbook(
    `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData><row r="1">${cell("A1", "x")}</row><row ` +
      `r="1048576">${cell("XFD1048576", "y")}</row></sheetData></worksheet>`
  );

/** A cell of 300 MB in a few hundred kilobytes. */
export const zipBomb = () =>
  workbook(
    `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData><row ` +
      `r="1">${cell("A1", "0".repeat(300_000_000))}</row></sheetData></worksheet>`
  );

/** An entity that an XML reader of the trusting kind would replace by a file of this machine. */
export const externalEntity = () =>
  workbook(
    `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet ` +
      `xmlns="${main}"><sheetData><row r="1">${cell("A1", "&e;")}</row></sheetData></worksheet>`
  );
