import {withoutParentTitle, withoutTitle, withoutType} from "../../src/model/names/kind_words.ts";
import {nearest} from "../../src/model/names/nearest.ts";
import {cyrillic} from "../../src/model/names/romanise.ts";
import {plain} from "./plain.ts";

/** A municipality as the register has it. */
export interface Place {
  readonly code: string;
  /** Name to show, unique or with what tells it apart. */
  readonly label: string;
  readonly parentCode: string;
  /** What it is called, in both alphabets; other ways of writing these are found by folding. */
  readonly spellings: readonly string[];
  /** Ukrainian type, which a name may carry: `Миколаївська сільська`. */
  readonly type?: string;
}

/** An oblast or a fylke. */
export interface Parent {
  readonly code: string;
  readonly name: string;
  readonly spellings: readonly string[];
}

/** What an answer says of the place: each may be empty. */
export interface Said {
  readonly name: string | null;
  readonly code: string | null;
  readonly parent: string | null;
}

export type Found =
  | {readonly code: string}
  | {readonly field: "place_name" | "place_code" | "parent_name"; readonly what: string; readonly mend: string};

/** Every folding under which a name may be looked for, as in the search of the site; that of a text is the first. */
export type Foldings = (name: string) => readonly string[];

/**
 * Finds municipalities by code, or by name inside their oblast or fylke. Ways of writing a name in Latin letters count
 * as one; in Cyrillic, the alphabet of the register, another letter is another name. A name is never guessed: one that
 * no place or more than one place bears is answered with the nearest names.
 */
export class Gazetteer {
  readonly #byCode: ReadonlyMap<string, Place>;
  readonly #byName = new Map<string, Place[]>();
  readonly #byFold = new Map<string, Place[]>();
  readonly #parents: readonly Parent[];
  readonly #what: {readonly code: string; readonly parent: string};
  readonly #foldings: Foldings;

  constructor(
    places: readonly Place[],
    parents: readonly Parent[],
    what: {readonly code: string; readonly parent: string},
    foldings: Foldings
  ) {
    this.#byCode = new Map(places.map((place) => [place.code, place]));
    for (const place of places) {
      const keys = new Set(place.spellings.map((spelling) => nameKey(spelling)));
      for (const key of keys) this.#byName.set(key, [...(this.#byName.get(key) ?? []), place]);
      for (const key of new Set([...keys].flatMap((key) => foldings(key))))
        this.#byFold.set(key, [...(this.#byFold.get(key) ?? []), place]);
    }
    this.#foldings = foldings;
    this.#parents = parents;
    this.#what = what;
  }

  /** The label of a code, for reports. */
  label(code: string): string {
    return this.#byCode.get(code)?.label ?? code;
  }

  find({name, code, parent}: Said): Found {
    const inside = parent === null ? undefined : this.#parentOf(parent);
    if (inside !== undefined && "field" in inside) return inside;
    return code === null ? this.#findName(name ?? "", inside?.code) : this.#findCode(code, name, inside);
  }

  #parentOf(said: string): Parent | Exclude<Found, {code: string}> {
    const key = nameKey(said, withoutParentTitle);
    const bearing = (ways: Foldings) =>
      this.#parents.filter(({spellings}) =>
        spellings.some((spelling) => ways(nameKey(spelling, withoutParentTitle)).includes(ways(key)[0]!))
      );
    const exact = bearing((name) => [name]);
    const found = exact.length > 0 || isCyrillic(key) ? exact : bearing(this.#foldings);
    if (found.length === 1) return found[0]!;
    const near = nearest(
      said,
      this.#parents.map(({name}) => name)
    );
    return {field: "parent_name", what: `is no ${this.#what.parent} we know`, mend: suggestion(near)};
  }

  #findCode(said: string, name: string | null, inside: Parent | undefined): Found {
    const code = this.#what.code === "kommunenummer" && /^\d{3}$/.test(said) ? `0${said}` : said.toUpperCase();
    const place = this.#byCode.get(code);
    if (!place)
      return {
        field: "place_code",
        what: `is not a ${this.#what.code} in the register`,
        mend: "Correct it, or leave it empty and give the name."
      };
    const {named} = this.#candidates(name ?? "");
    if (name !== null && !named.includes(place)) {
      return {
        field: "place_name",
        what: `is not the name of ${code}, which is ${place.label}`,
        mend: "Correct the name or the code: they must mean the same place."
      };
    }
    if (inside !== undefined && inside.code !== place.parentCode) {
      return {
        field: "parent_name",
        what: `is not the ${this.#what.parent} of ${place.label} (${code})`,
        mend: `Correct the ${this.#what.parent} or the code.`
      };
    }
    return {code};
  }

  #findName(said: string, parentCode: string | undefined): Found {
    const {named, type} = this.#candidates(said);
    const inside = named.filter(
      (place) =>
        (parentCode === undefined || place.parentCode === parentCode) && (type === undefined || place.type === type)
    );
    if (inside.length === 1) return {code: inside[0]!.code};
    const give = `Give the ${this.#what.code} in the file`;
    if (inside.length > 1) {
      const parentName = (place: Place) => this.#parents.find(({code}) => code === place.parentCode)?.name;
      const list = inside
        .slice(0, 5)
        .map((place) => `${place.label}${parentCode === undefined ? ` in ${parentName(place)}` : ""} ${place.code}`)
        .join(", ");
      return {
        field: "place_name",
        what: `is the name of ${inside.length} places: ${list}`,
        mend: `${give}${parentCode === undefined ? ` or the ${this.#what.parent}` : ""}.`
      };
    }
    const within = [...this.#byCode.values()].filter(
      (place) => parentCode === undefined || place.parentCode === parentCode
    );
    const where = parentCode === undefined ? "" : ` in this ${this.#what.parent}`;
    return {
      field: "place_name",
      what: `is no municipality we know${where}`,
      mend: `${suggestion(this.#nearest(said, within))} Correct it, or give the ${this.#what.code}.`
    };
  }

  /** Places that bear a name, and the type it carries beside the name. */
  #candidates(said: string): {named: readonly Place[]; type: string | undefined} {
    const key = nameKey(said);
    const {bare, type} = withoutType(key);
    const exact = this.#byName.get(key) ?? this.#byName.get(bare);
    if (exact !== undefined || isCyrillic(key)) return {named: exact ?? [], type};
    const folded = (name: string) => this.#byFold.get(this.#foldings(name)[0]!);
    return {named: folded(key) ?? folded(bare) ?? [], type};
  }

  #nearest(said: string, places: readonly Place[]): string[] {
    const spellings = new Map(
      places.flatMap((place) => place.spellings.map((spelling) => [nameKey(spelling), place] as const))
    );
    const near = nearest(nameKey(said), [...spellings.keys()]).map((key) => spellings.get(key)!);
    return [...new Set(near)].map(({label, code}) => `${label} (${code})`);
  }
}

function suggestion(near: readonly string[]): string {
  return near.length > 0 ? `Nearest: ${near.join(", ")}.` : "Nothing near it is known.";
}

/** A name as it is compared: in one alphabet, without the words for its kind, apostrophes and hyphens. */
function nameKey(name: string, withoutKind: (name: string) => string = withoutTitle): string {
  return withoutKind(plain(cyrillic(name)).replace(/'/g, "").replace(/-/g, " "));
}

function isCyrillic(name: string): boolean {
  return /\p{Script=Cyrillic}/u.test(name);
}
