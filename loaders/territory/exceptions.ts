/** A settlement as a text of the order names it: “с-ще Діброва”, or only a part of it. */
export interface NamedSettlement {
  readonly kinds: readonly string[];
  /** The name, and the other one that stands in brackets behind it. */
  readonly names: readonly string[];
  /** The code that stands in brackets behind it, where two are of one name. */
  readonly code?: string;
  readonly isPart: boolean;
  /** As it stands in the order. */
  readonly said: string;
}

/** What stands before a name, and the kinds of the codifier it can mean: towns of old are settlements by now. */
const kindOf: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^м\.$/, ["city"]],
  [/^смт\.?$/, ["urban_settlement", "settlement"]],
  [/^с-щ[еа]\.?$/, ["settlement", "urban_settlement"]],
  [/^[сc]\.$/, ["village"]]
];
const marker = String.raw`(?:м\.|смт\.?|с-щ[еа]\.?|[сc]\.)`;
/** What ends a name: a comma, an “and”, or the next name where the comma was forgotten. */
const end = String.raw`(?=,|;|$|\s(?:та|і)\s|\s${marker}\s|\s?частина\s)`;
const named = new RegExp(String.raw`(частина\s+)?(${marker})\s*([^,;()]+?)\s*(?:\(([^)]*)\)\s*)?${end}`, "gu");
const except = /\sза винятком:?\s+(.*)$/u;

/** The settlements that the name of a line leaves out; none where it leaves out none. */
export function exceptionsIn(name: string): NamedSettlement[] {
  const list = except.exec(name)?.[1];
  return list === undefined ? [] : settlementsNamedIn(list);
}

/** True where a name says that something is left out. */
export function hasException(name: string): boolean {
  return /винятк|крім/u.test(name);
}

/** The settlements named in a text, each with what stands before its name. */
export function settlementsNamedIn(text: string): NamedSettlement[] {
  return [...text.matchAll(named)].map(([said, part, before = "", name = "", other]) => {
    const code = /^UA\d+$/.exec(other ?? "")?.[0];
    const second = other !== undefined && code === undefined && part === undefined ? [other] : [];
    return {
      kinds: kindOf.find(([pattern]) => pattern.test(before))?.[1] ?? [],
      // “частина м. Золотого”: behind a word that asks for it, a name stands in the genitive.
      names: [
        name,
        name.replace(/ого$/u, "е"),
        ...second.map((one) => one.replace(new RegExp(`^${marker}\\s*`, "u"), ""))
      ],
      ...(code === undefined ? {} : {code}),
      isPart: part !== undefined,
      said: said.trim()
    };
  });
}

/** A name as two spellings of it are alike: one apostrophe, no Latin letters that look Cyrillic, no case. */
export function comparable(name: string): string {
  const latin = "aceiopxyABCEHIKMOPTX";
  const cyrillic = "асеіорхуАВСЕНІКМОРТХ";
  return [
    ...name
      .trim()
      .replace(/[’'`ʼ‘]/g, "’")
      .replace(/\s+/g, " ")
  ]
    .map((sign) => (latin.includes(sign) ? cyrillic[latin.indexOf(sign)]! : sign))
    .join("")
    .toLowerCase();
}
