// Ways of writing a name that people may use and the product has no list of: folding takes each for the name itself.
import {romanise} from "../../../src/model/names/romanise.ts";

/** Names that Norwegian and English still write after the Russian form, by the Ukrainian one. */
const habits: Readonly<Record<string, readonly string[]>> = {
  Одеса: ["Odessa"],
  Харків: ["Kharkov"],
  Львів: ["Lvov"],
  Чернівці: ["Chernovtsy"],
  Миколаїв: ["Nikolaev"]
};

/** Ukrainian letters as Norwegian newspapers write them; where two rows begin alike, the longer stands first. */
const norwegian: readonly (readonly [string, string])[] = [
  ["зг", "zh"],
  ["щ", "sjtsj"],
  ["ч", "tsj"],
  ["ш", "sj"],
  ["ж", "zj"],
  ["х", "kh"],
  ["ц", "ts"],
  ["ю", "ju"],
  ["я", "ja"],
  ["є", "je"],
  ["ї", "ji"],
  ["й", "j"],
  ["а", "a"],
  ["б", "b"],
  ["в", "v"],
  ["г", "h"],
  ["ґ", "g"],
  ["д", "d"],
  ["е", "e"],
  ["з", "z"],
  ["и", "y"],
  ["і", "i"],
  ["к", "k"],
  ["л", "l"],
  ["м", "m"],
  ["н", "n"],
  ["о", "o"],
  ["п", "p"],
  ["р", "r"],
  ["с", "s"],
  ["т", "t"],
  ["у", "u"],
  ["ф", "f"],
  ["ь", ""],
  ["'", ""],
  ["’", ""],
  ["ʼ", ""]
];
/**
 * A Ukrainian name as people write it: in Ukrainian, in Latin letters by resolution 55, in Norwegian, and out of habit.
 */
export function spellings(nameUk: string): string[] {
  const small = nameUk.toLowerCase();
  let roman = "";
  for (let at = 0; at < small.length;) {
    const rule = norwegian.find(([letters]) => small.startsWith(letters, at));
    roman += rule ? rule[1] : small[at];
    at += rule ? rule[0].length : 1;
  }
  // After sj, zj and tsj the j of the next letter is heard already: Zaporizjzja.
  return [nameUk, romanise(nameUk), roman, roman.replace(/(sj|zj)j/g, "$1"), ...(habits[nameUk] ?? [])];
}

/** A Norwegian name also without the letters that a foreign keyboard lacks: Tromsø as Tromso and Tromsoe. */
export function plainNorwegian(name: string): string[] {
  const swap = (letters: Readonly<Record<string, string>>) =>
    name.replace(/[æøåÆØÅ]/g, (letter) => letters[letter.toLowerCase()] ?? letter);
  return [
    name,
    swap({æ: "ae", ø: "oe", å: "aa"}),
    swap({æ: "a", ø: "o", å: "a"}),
    name.normalize("NFD").replace(/\p{M}/gu, "")
  ];
}
