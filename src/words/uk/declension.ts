// How the names of hromadas and oblasts bend: both are adjectives of the first group, as all in the registers are.
// What is none (a city of its own, a Norwegian name) stands unbent beside the noun that bears the case.

type Case = "nominative" | "genitive" | "dative" | "accusative" | "instrumental" | "locative";

const adjectiveEnds: Readonly<Record<Case, string>> = {
  nominative: "а",
  genitive: "ої",
  dative: "ій",
  accusative: "у",
  instrumental: "ою",
  locative: "ій"
};

const nouns = {
  hromada: {
    nominative: "громада",
    genitive: "громади",
    dative: "громаді",
    accusative: "громаду",
    instrumental: "громадою",
    locative: "громаді"
  },
  oblast: {
    nominative: "область",
    genitive: "області",
    dative: "області",
    accusative: "область",
    instrumental: "областю",
    locative: "області"
  }
} as const satisfies Readonly<Record<string, Readonly<Record<Case, string>>>>;

/** The units that are no oblast, by the name of the register. */
const ofTheirOwn: Readonly<Record<string, Readonly<Record<Case, string>>>> = {
  Київ: inAllCases("місто Київ", "міста Києва", "місту Києву", "місто Київ", "містом Києвом", "місті Києві"),
  Севастополь: inAllCases(
    "місто Севастополь",
    "міста Севастополя",
    "місту Севастополю",
    "місто Севастополь",
    "містом Севастополем",
    "місті Севастополі"
  ),
  "Автономна Республіка Крим": inAllCases(
    "Автономна Республіка Крим",
    "Автономної Республіки Крим",
    "Автономній Республіці Крим",
    "Автономну Республіку Крим",
    "Автономною Республікою Крим",
    "Автономній Республіці Крим"
  )
};

/** The adjectives of the register that end otherwise than in «-ська», «-зька», «-цька». */
const otherAdjectives: ReadonlySet<string> = new Set([
  "Агрономічна",
  "Асканія-Нова",
  "Вишнева",
  "Квітнева",
  "Пристолична",
  "Ювілейна"
]);

/** «Вінницька громада», from «Вінницька» or «Вінницька громада»; what stands in brackets after it stays. */
export const hromada = (name: string): string => named("hromada", name, "nominative");
/** «Вінницька громада» from an adjective alone; what is none («Київ», «Львівська область») stays as it is. */
export const hromadaOrOther = (name: string): string =>
  isAdjective(name.replace(/\s*\(.*$/u, "")) ? hromada(name) : name;
/** «Вінницької громади». */
export const hromadaOf = (name: string): string => named("hromada", name, "genitive");
/** «Вінницькій громаді». */
export const hromadaTo = (name: string): string => named("hromada", name, "dative");
/** «Вінницьку громаду», whom or what. */
export const hromadaAs = (name: string): string => named("hromada", name, "accusative");
/** «Вінницькою громадою», after «з» and «між». */
export const hromadaWith = (name: string): string => named("hromada", name, "instrumental");
/** «у Вінницькій громаді», «в Одеській громаді». */
export const hromadaIn = (name: string): string => inside(named("hromada", name, "locative"));

/** «Львівська область», from «Львівська» or «Львівська область». */
export const oblast = (name: string): string => named("oblast", name, "nominative");
/** «Львівської області». */
export const oblastOf = (name: string): string => named("oblast", name, "genitive");
/** «у Львівській області», «в Одеській області», «в Автономній Республіці Крим». */
export const oblastIn = (name: string): string => inside(named("oblast", name, "locative"));

/** As a sentence begins: a name that does not bend stands after its noun, which the register writes small. */
export const opening = (text: string): string => text.charAt(0).toLocaleUpperCase("uk") + text.slice(1);

function named(noun: keyof typeof nouns, name: string, as: Case): string {
  const [, bare = name, rest = ""] = /^(.*?)(\s*\(.*)?$/u.exec(name) ?? [];
  const own = ofTheirOwn[bare.replace(/^м\. /u, "")];
  if (own) return own[as] + rest;
  const known = bare.replace(new RegExp(`\\s+${nouns[noun].nominative}$`, "u"), "");
  const word = nouns[noun][as];
  return `${isAdjective(known) ? `${known.slice(0, -1)}${adjectiveEnds[as]} ${word}` : `${word} ${known}`}${rest}`;
}

const isAdjective = (name: string): boolean => /[сзц]ька$/u.test(name) || otherAdjectives.has(name);

/** «в» before a vowel, «у» before anything else. */
const inside = (place: string): string => `${/^[аеєиіїоуюя]/iu.test(place) ? "в" : "у"} ${place}`;

/** «в тилових громадах» after a vowel, where «у» would stand between two; «у Львівській» stays. */
export const afterVowel = (where: string): string => where.replace(/^у (?!ф|в|[сткх]в|льв)/iu, "в ");

function inAllCases(...forms: readonly [string, string, string, string, string, string]): Record<Case, string> {
  const [nominative, genitive, dative, accusative, instrumental, locative] = forms;
  return {nominative, genitive, dative, accusative, instrumental, locative};
}
