import {nearest} from "../read/nearest.ts";
import {plain} from "./plain.ts";

/** A municipality as the register has it. */
export interface Place {
  readonly code: string;
  /** Name to show, unique or with what tells it apart. */
  readonly label: string;
  readonly parentCode: string;
  /** Every way its name is written. */
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

const titles =
  /^(м|с|смт|місто|село|селище|city of|town of)\.? | (територіальна громада|тергромада|громада|тг|отг|мтг|стг|territorial community|community|hromada|hromadaen|amalgamated|kommune|municipality|suohkan|tjielte|комуна|муніципалітет)(?= |$)/g;
const parentTitles = / (oblast|область|обл\.?|region|county|fylke|fylkeskommune|province)(?= |$)/g;
const types: readonly (readonly [string, string])[] = [
  ["міська", "urban"],
  ["miska", "urban"],
  ["urban", "urban"],
  ["селищна", "settlement"],
  ["selyshchna", "settlement"],
  ["settlement", "settlement"],
  ["сільська", "rural"],
  ["silska", "rural"],
  ["rural", "rural"]
];

/**
 * Finds municipalities by code, or by name inside their oblast or fylke. A name is never guessed: one that no place or
 * more than one place bears is answered with the nearest names.
 */
export class Gazetteer {
  readonly #byCode: ReadonlyMap<string, Place>;
  readonly #byName: Map<string, Place[]>;
  readonly #parents: readonly Parent[];
  readonly #what: {readonly code: string; readonly parent: string};

  constructor(
    places: readonly Place[],
    parents: readonly Parent[],
    what: {readonly code: string; readonly parent: string}
  ) {
    this.#byCode = new Map(places.map((place) => [place.code, place]));
    this.#byName = new Map();
    for (const place of places) {
      for (const key of new Set(place.spellings.map((spelling) => nameKey(spelling))))
        this.#byName.set(key, [...(this.#byName.get(key) ?? []), place]);
    }
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
    const key = nameKey(said, parentTitles);
    const found = this.#parents.filter(({spellings}) =>
      spellings.some((spelling) => nameKey(spelling, parentTitles) === key)
    );
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
    const words = key.split(" ");
    const type = types.find(([word]) => words.includes(word))?.[1];
    const bare = words.filter((word) => !types.some(([known]) => known === word)).join(" ");
    return {named: this.#byName.get(key) ?? this.#byName.get(bare) ?? [], type};
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

/** A name as it is compared: without the words for its kind, apostrophes and hyphens. */
function nameKey(name: string, kinds: RegExp = titles): string {
  return plain(name).replace(/'/g, "").replace(/-/g, " ").replace(kinds, " ").replace(/\s+/g, " ").trim();
}
