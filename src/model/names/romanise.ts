/**
 * Ukrainian names in Latin letters by resolution 55 of the Cabinet of Ministers (2010): one letter one way,
 * other letters at the start of a word, зг as zgh; the soft sign and the apostrophe are not written.
 */
const letters: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "h",
  ґ: "g",
  д: "d",
  е: "e",
  є: "ie",
  ж: "zh",
  з: "z",
  и: "y",
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
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ю: "iu",
  я: "ia",
  ь: "",
  "’": "",
  "'": "",
  ʼ: ""
};
const initials: Readonly<Record<string, string>> = {є: "ye", ї: "yi", й: "y", ю: "yu", я: "ya"};
/** Latin letters that a typist put into Cyrillic words: they look the same and are not. */
const lookAlikes: Readonly<Record<string, string>> = {
  a: "а",
  c: "с",
  e: "е",
  i: "і",
  ï: "ї",
  o: "о",
  p: "р",
  x: "х",
  y: "у",
  A: "А",
  B: "В",
  C: "С",
  E: "Е",
  H: "Н",
  I: "І",
  Ï: "Ї",
  K: "К",
  M: "М",
  O: "О",
  P: "Р",
  T: "Т",
  X: "Х"
};

/** A Cyrillic word with every Latin look-alike set right; a name in Latin letters throughout is left alone. */
export function cyrillic(name: string): string {
  return /[а-яґєії]/i.test(name)
    ? name.replace(/[aceiïopxyABCEHIÏKMOPTX]/g, (letter) => lookAlikes[letter] ?? letter)
    : name;
}

/** `Вінницька` → `Vinnytska`; what is no Ukrainian letter (spaces, hyphens) stays. */
export function romanise(name: string): string {
  let roman = "";
  let before = "";
  for (const letter of cyrillic(name)) {
    const small = letter.toLowerCase();
    const initial = initials[small];
    const starts = initial !== undefined && !/[\p{L}’'ʼ]/u.test(before);
    let next = (starts ? initial : undefined) ?? letters[small] ?? letter;
    if (small === "г" && before.toLowerCase() === "з") next = "gh";
    roman += letter === small ? next : next.charAt(0).toUpperCase() + next.slice(1);
    before = letter;
  }
  return roman;
}
