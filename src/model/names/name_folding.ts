// What two spellings of one name have in common, so that a search and a form forgive alphabet, accents and
// transliteration in the same way.
import {romanise} from "./romanise.js";

/** Letters of Russian that older names come in; the resolution has none for them. */
const older: Readonly<Record<string, string>> = {ы: "и", э: "е", ё: "е", ъ: ""};

/**
 * Ways of writing Ukrainian in Latin letters, longest first, down to one: `Kherson`, `Cherson`, `Herson`; `Chernihiv`,
 * `Tsjernihiv`, `Tschernihiw`; `Luhansk`, `Lugansk`. Folding loses the difference of х and ч, which spellings confuse.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/tsjtsj/g, "tsj"],
  [/shch|schtsch|sjtsj|szcz/g, "s"],
  [/tsch|tsj|tch|cz/g, "h"],
  [/sch|sh|sj|sz/g, "s"],
  [/zh|zj/g, "z"],
  [/zgh/g, "zh"],
  [/kh|ch|g/g, "h"],
  [/tz|ts/g, "c"],
  [/w/g, "v"],
  [/[jy]/g, "i"],
  // Є at the start of a word and after a vowel is often written without its i, after a consonant it sounds like і.
  [/(^| |[aeiou])ie/g, "$1e"],
  [/ie/g, "i"]
];

/** A name of the Ukrainian side without alphabet, accents, case and transliteration. */
export function foldUkrainian(text: string): string {
  const ukrainian = text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[ыэёъ]/g, (letter) => older[letter]!);
  let folded = plain(romanise(ukrainian));
  for (const [from, to] of spellings) folded = folded.replace(from, to);
  return undoubled(folded);
}

const hard: Readonly<Record<string, string>> = {я: "а", ю: "у", є: "е"};

/**
 * Every folding of a name of the Ukrainian side under which it may be looked for. After s, z and ts Norwegian writes a
 * soft vowel as if sh, zh or ch stood before a hard one, and зг as ж: `Vinnytsja`, `Kozjatyn`, `Zhurivka` for Згурівка.
 */
export function foldingsUkrainian(name: string): string[] {
  const hardened = name
    .toLowerCase()
    .replaceAll("зг", "ж")
    .replaceAll(
      /([сзцжшчщ])([яює])/g,
      (_, before: string, vowel: string) => (before === "ц" ? "ч" : before) + hard[vowel]
    );
  return [...new Set([foldUkrainian(name), foldUkrainian(hardened)])];
}

/** A name of the Norwegian side without accents and case: `Øvre Eiker` and `ovre eiker`, `Ålesund` and `Aalesund`. */
export function foldNorwegian(text: string): string {
  return undoubled(
    plain(
      text
        .toLowerCase()
        .replaceAll(/ø|oe|ö/g, "o")
        .replaceAll(/æ|ae|ä/g, "a")
        .replaceAll(/å|aa/g, "a")
        .replaceAll("đ", "d")
        .replaceAll("ŋ", "n")
        .replaceAll("ŧ", "t")
    )
  );
}

/** The words of a folded name. */
export function words(folded: string): string[] {
  return folded.split(" ").filter((word) => word !== "");
}

function plain(text: string): string {
  // Most are so already, and thousands are folded while a reader waits.
  if (/^[a-z]*(?: [a-z]+)*$/.test(text)) return text;
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}|['’ʼ`´"“”„]/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function undoubled(text: string): string {
  return text.replaceAll(/([^\d\s])\1+/g, "$1");
}
