// What is typeset is set in one typeface, whatever fonts a machine has: it must have every letter of the languages.
import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {typefaceFiles} from "../../../site/report/typeface.ts";

/** The signs that a TrueType file has a drawing for, by the format 4 of its table `cmap`. */
function signsOf(file: string): (sign: string) => boolean {
  const bytes = readFileSync(file);
  const tables = Array.from({length: bytes.readUInt16BE(4)}, (_, i) => 12 + 16 * i);
  const cmap = bytes.readUInt32BE(tables.find((at) => bytes.toString("latin1", at, at + 4) === "cmap")! + 8);
  const subtables = Array.from({length: bytes.readUInt16BE(cmap + 2)}, (_, i) => bytes.readUInt32BE(cmap + 8 + 8 * i));
  const at = cmap + subtables.find((offset) => bytes.readUInt16BE(cmap + offset) === 4)!;
  const double = bytes.readUInt16BE(at + 6);
  const [ends, starts, deltas, offsets] = [14, 16 + double, 16 + 2 * double, 16 + 3 * double].map((skip) => at + skip);
  return (sign) => {
    const code = sign.codePointAt(0)!;
    for (let i = 0; i < double; i += 2) {
      if (code > bytes.readUInt16BE(ends! + i)) continue;
      const start = bytes.readUInt16BE(starts! + i);
      if (code < start) return false;
      const offset = bytes.readUInt16BE(offsets! + i);
      if (offset === 0) return ((code + bytes.readInt16BE(deltas! + i)) & 0xffff) !== 0;
      return bytes.readUInt16BE(offsets! + i + offset + 2 * (code - start)) !== 0;
    }
    return false;
  };
}

const alphabets = {
  Norwegian: "abcdefghijklmnopqrstuvwxyzæøåéèêóòôàü",
  Sámi: "áčđŋšŧžïöä",
  Ukrainian: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
} as const;
const signs = "’ʼ«»„“—–−… ₴%°²";

test.each(typefaceFiles().map((file) => [file.split("/").at(-1)!, file]))("%s has every letter", (_name, file) => {
  const has = signsOf(file);
  expect(has("\u{ffff}")).toBe(false);
  expect(has("漢")).toBe(false);
  for (const [language, letters] of Object.entries(alphabets)) {
    const all = [...letters, ...letters.toUpperCase()];
    expect(
      all.filter((letter) => !has(letter)),
      language
    ).toEqual([]);
  }
  expect([...signs].filter((sign) => !has(sign))).toEqual([]);
});
