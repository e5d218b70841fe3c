// What two spellings of one name have in common, so that a search forgives alphabet, accents and transliteration.

/** Cyrillic letters of Ukrainian, and those of Russian that older names come in, in plain Latin. */
const latin: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "h",
  ґ: "h",
  д: "d",
  е: "e",
  є: "e",
  ж: "z",
  з: "z",
  и: "i",
  і: "i",
  ї: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "h",
  ц: "c",
  ч: "h",
  ш: "s",
  щ: "s",
  ь: "",
  ю: "iu",
  я: "ia",
  ы: "i",
  э: "e",
  ё: "e",
  ъ: ""
};

/**
 * Ways of writing Ukrainian in Latin letters, longest first, down to one: `Kherson`, `Cherson`, `Herson`; `Chernihiv`,
 * `Tsjernihiv`, `Tschernihiw`; `Luhansk`, `Lugansk`. Folding loses the difference of х and ч, which spellings confuse.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/shch|schtsch|sjtsj|szcz/g, "s"],
  [/tsch|tsj|tch|cz/g, "h"],
  [/sch|sh|sj|sz/g, "s"],
  [/zh|zj/g, "z"],
  [/zgh/g, "zh"],
  [/kh|ch|g/g, "h"],
  [/tz|ts/g, "c"],
  [/w/g, "v"],
  [/[jy]/g, "i"],
  [/ie/g, "i"]
];

/** A name of the Ukrainian side without alphabet, accents, case and transliteration. */
export function foldUkrainian(text: string): string {
  let folded = plain([...text.normalize("NFC").toLowerCase()].map((letter) => latin[letter] ?? letter).join(""));
  for (const [from, to] of spellings) folded = folded.replace(from, to);
  return undoubled(folded);
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
    )
  );
}

/** The words of a folded name. */
export function words(folded: string): string[] {
  return folded.split(" ").filter((word) => word !== "");
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}|['’ʼ`´]/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function undoubled(text: string): string {
  return text.replaceAll(/(\p{L})\1+/gu, "$1");
}
