import type {Problems} from "./file_problems.ts";

export type Format = "csv" | "json" | "xlsx" | "docx";

const names: Record<Format, string> = {
  csv: "a CSV file",
  json: "a JSON file",
  xlsx: "an xlsx workbook",
  docx: "a Word document"
};
/** Formats that are ZIP files; which of the two it is, the entries say. */
const zipped: ReadonlySet<Format> = new Set(["xlsx", "docx"]);
const fetchAgain = "Look at the address in a browser; if it moved, mend the address in the source";

/**
 * Whether the bytes are what the contract says, before anything parses them. A login page answers
 * 200 like a table does, so the first bytes are looked at and not the status.
 */
export function sniff(bytes: Uint8Array, format: Format, problems: Problems): boolean {
  if (bytes.length === 0) {
    problems.add({what: `is empty, expected ${names[format]}`, mend: `${fetchAgain}.`});
    return false;
  }
  const found = foreign(bytes);
  if (found === undefined || (found.format === "xlsx" && zipped.has(format))) {
    if (!zipped.has(format) || found !== undefined) return true;
    problems.add({
      what: `is not ${names[format]}: it does not start like a ZIP file`,
      example: head(bytes),
      mend: `${fetchAgain}.`
    });
    return false;
  }
  problems.add({what: `is ${found.name} in place of ${names[format]}`, example: found.example, mend: `${fetchAgain}.`});
  return false;
}

/** As many bytes become text at a time: a file of a gigabyte is never one text. */
const pieceBytes = 1_000_000;
/** The longest text that JavaScript holds, in bytes of it that are surely fewer letters. */
const mostBytesOfText = 500_000_000;

/** The text of a file that `isText` has found to be one, piece by piece; a letter stays whole. */
export function* textPieces(bytes: Uint8Array): Generator<string, void, undefined> {
  const decoder = new TextDecoder("utf-8", {fatal: true});
  for (let from = 0; from < bytes.length; from += pieceBytes)
    yield decoder.decode(bytes.subarray(from, from + pieceBytes), {stream: from + pieceBytes < bytes.length});
}

/** Decodes UTF-8 and nothing else: a guess at another encoding would turn every name into noise. */
export function decode(bytes: Uint8Array, problems: Problems): string | undefined {
  if (bytes.length > mostBytesOfText) {
    problems.add({
      what: `has ${bytes.length} bytes, more than can be read as one text`,
      mend: "Ask for the table as CSV, which is read piece by piece, or in parts."
    });
    return undefined;
  }
  return isText(bytes, problems) ? [...textPieces(bytes)].join("") : undefined;
}

/** Whether the bytes are UTF-8 with rows in it; what they are instead goes to `problems`. */
export function isText(bytes: Uint8Array, problems: Problems): boolean {
  const at = firstBadByte(bytes);
  if (at !== undefined) {
    problems.add({
      row: 1 + countLines(bytes, at),
      what: `is not UTF-8: byte ${at} cannot be read, the file ${guessOf(bytes, at)}`,
      example: `0x${(bytes[at] ?? 0).toString(16)}`,
      mend: "Save it as UTF-8, or ask the producer to."
    });
    return false;
  }
  // Every other byte of Latin text in UTF-16 is nought, and that is UTF-8 as well.
  if (bytes.includes(0)) {
    problems.add({
      row: 1,
      what: isHalfNought(bytes)
        ? "is not UTF-8: every other byte is nought, the file looks like UTF-16 without its mark"
        : "holds the byte nought, which no text has",
      mend: "Save it as UTF-8, or ask the producer to."
    });
    return false;
  }
  if (bytes.includes(13) && !bytes.includes(10)) {
    problems.add({
      row: 1,
      what: "has the line ends of old Macs (CR), so that nothing tells its rows apart",
      mend: "Save it as CSV UTF-8, and not as CSV (Macintosh)."
    });
    return false;
  }
  return true;
}

/** What a file that is no UTF-8 may be, as far as its bytes tell. */
function guessOf(bytes: Uint8Array, at: number): string {
  if (looksLikeUtf16(bytes)) return "looks like UTF-16";
  if (isHalfNought(bytes)) return "looks like UTF-16 without its mark";
  if (isCutLetter(bytes, at)) return "ends in the middle of a letter: it was cut off";
  const {high, low} = lettersOf(bytes);
  if (looksLikeCp1251(bytes) && high > low) return "looks like Windows-1251 (cp1251)";
  if (high > 0 && high * 4 < low) return "looks like Windows-1252, as Excel saves “CSV (semicolon delimited)”";
  return looksLikeCp1251(bytes) ? "looks like Windows-1251 (cp1251)" : "is in another encoding";
}

/** Whether far more bytes are nought than in any text: in UTF-16 it is every other one of Latin letters. */
function isHalfNought(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  return start.filter((byte) => byte === 0).length * 4 > start.length;
}

/** Whether all but the last bytes is UTF-8, and those begin a letter. */
function isCutLetter(bytes: Uint8Array, at: number): boolean {
  if (bytes.length - at > 3 || at === 0) return false;
  const first = bytes[at] ?? 0;
  const wanted = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  return bytes.length - at < wanted && bytes.subarray(at + 1).every((byte) => byte >= 0x80 && byte < 0xc0);
}

/** Bytes that are letters of ASCII, and those above it: Norwegian has few of these, Ukrainian little else. */
function lettersOf(bytes: Uint8Array): {high: number; low: number} {
  let [high, low] = [0, 0];
  for (const byte of bytes.subarray(0, 65536)) {
    if (byte >= 0x80) high++;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) low++;
  }
  return {high, low};
}

function head(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes.subarray(0, 40));
}

function foreign(bytes: Uint8Array): {format?: Format; name: string; example: string} | undefined {
  const start = new TextDecoder("latin1")
    .decode(bytes.subarray(0, 2048))
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  if (start.startsWith("PK\u0003\u0004")) return {format: "xlsx", name: "a ZIP file (xlsx or the like)", example: "PK"};
  if (start.startsWith("%PDF")) return {name: "a PDF document", example: start.slice(0, 8)};
  if (start.startsWith("<")) {
    const title = /<title[^>]*>([^<]*)</i.exec(start4k(bytes))?.[1];
    return {name: "an HTML or XML page", example: title ?? start.slice(0, 40)};
  }
  return undefined;
}

function start4k(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes.subarray(0, 4096));
}

/** Index of the first byte that is no UTF-8, found piece by piece and in its piece by halving. */
function firstBadByte(bytes: Uint8Array): number | undefined {
  const decoder = new TextDecoder("utf-8", {fatal: true});
  for (let from = 0; from < bytes.length; from += pieceBytes) {
    const to = Math.min(bytes.length, from + pieceBytes);
    try {
      decoder.decode(bytes.subarray(from, to), {stream: to < bytes.length});
    } catch {
      let good = from;
      // The piece may begin in the middle of a letter.
      while (good > 0 && from - good < 3 && (bytes[good]! & 0xc0) === 0x80) good--;
      const start = good;
      let bad = to;
      while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        try {
          new TextDecoder("utf-8", {fatal: true}).decode(bytes.subarray(start, middle), {stream: true});
          good = middle;
        } catch {
          bad = middle;
        }
      }
      return good;
    }
  }
  return undefined;
}

function countLines(bytes: Uint8Array, end: number): number {
  let lines = 0;
  for (let i = 0; i < end; i++) if (bytes[i] === 10) lines++;
  return lines;
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Cyrillic in Windows-1251 is 0xC0–0xFF: most of the bytes above ASCII lie there. */
function looksLikeCp1251(bytes: Uint8Array): boolean {
  let high = 0;
  let letters = 0;
  for (const byte of bytes.subarray(0, 65536)) {
    if (byte < 0x80) continue;
    high++;
    if (
      byte >= 0xc0 ||
      byte === 0xb3 ||
      byte === 0xb2 ||
      byte === 0xbf ||
      byte === 0xaf ||
      byte === 0xba ||
      byte === 0xaa
    )
      letters++;
  }
  return high > 0 && letters / high > 0.9;
}
