import {withoutParentTitle} from "../../src/model/names/kind_words.ts";
import {nearest} from "../../src/model/names/nearest.ts";
import {
  bareLetters,
  foldingsOf,
  isCyrillic,
  nameKey,
  placeIndex,
  placesBearing,
  plainCode,
  type Bearing,
  type Borne,
  type OtherName,
  type PlaceIndex
} from "../../src/model/names/place_index.ts";
import {mixedWords} from "../read/written_text.ts";

/** A municipality as the register has it. */
export interface Place {
  readonly code: string;
  /** Name to show, unique or with what tells it apart. */
  readonly label: string;
  readonly parentCode: string;
  /** What it is called, in both alphabets; other ways of writing these are found by folding. */
  readonly spellings: readonly string[];
  /** Names that the register does not have: of other languages, of before, of municipalities that went into it. */
  readonly others?: readonly OtherName[];
  /** Ukrainian type, which a name may carry: `Миколаївська сільська`. */
  readonly type?: string;
}

/** A place that exists and is none of the municipalities, and what is to be said of it. */
export interface Elsewhere {
  readonly code: string;
  readonly names: readonly string[];
  readonly what: string;
}

/** An oblast or a fylke, or a fylke that ended. */
export interface Parent {
  readonly code: string;
  readonly name: string;
  readonly spellings: readonly string[];
  /** Codes of the places that lay in it, of one that ended. */
  readonly places?: ReadonlySet<string>;
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

/** What a country calls its codes and the larger areas, and how its names are compared. */
export interface Naming {
  readonly side: "kommune" | "hromada";
  readonly code: string;
  readonly parent: string;
}

/**
 * Finds municipalities by code, or by name inside their oblast or fylke, by the lookup that the search of the site
 * uses. Ways of writing a name in Latin letters count as one; in Cyrillic, the alphabet of the register, another letter
 * is another name. A name is never guessed: one that no place or more than one place bears is answered with the nearest
 * names, one that ended with what took its place, and one that is no municipality with what it is.
 */
export class Gazetteer {
  readonly #places: ReadonlyMap<string, Place>;
  readonly #elsewhere: ReadonlyMap<string, Elsewhere>;
  readonly #index: PlaceIndex;
  readonly #parents: readonly Parent[];
  readonly #naming: Naming;

  constructor(
    places: readonly Place[],
    parents: readonly Parent[],
    naming: Naming,
    elsewhere: readonly Elsewhere[] = []
  ) {
    this.#places = new Map(places.map((place) => [place.code, place]));
    this.#elsewhere = new Map(elsewhere.map((place) => [place.code, place]));
    this.#index = placeIndex(naming.side, [
      ...places.map(({code, spellings, others, type}) => ({
        code,
        names: spellings,
        within: [],
        population: 0,
        ...(others ? {others} : {}),
        ...(type ? {type} : {})
      })),
      ...elsewhere.map(({code, names}) => ({code, names, within: [], population: 0, isElsewhere: true}))
    ]);
    this.#parents = parents;
    this.#naming = naming;
  }

  /** The label of a code, for reports. */
  label(code: string): string {
    return this.#places.get(code)?.label ?? code;
  }

  find({name, code, parent}: Said): Found {
    const inside = parent === null ? undefined : this.#parentOf(parent);
    if (inside !== undefined && "field" in inside) return inside;
    return code === null ? this.#findName(name ?? "", inside) : this.#findCode(code, name, inside);
  }

  #parentOf(said: string): Parent | Exclude<Found, {code: string}> {
    const key = parentKey(said);
    const foldings = foldingsOf(this.#naming.side);
    const bearing = (ways: (name: string) => readonly string[]) =>
      this.#parents.filter(({spellings}) =>
        spellings.some((spelling) => ways(parentKey(spelling)).includes(ways(key)[0]!))
      );
    const exact = bearing((name) => [name]);
    const found = exact.length > 0 || isCyrillic(key) ? exact : bearing(foldings);
    // A county of today and one that ended may bear the same name: what lies in either lies in it.
    const [first] = found;
    if (first !== undefined && found.filter(({places}) => places === undefined).length < 2) {
      const ended = found.flatMap(({places}) => [...(places ?? [])]);
      return ended.length === 0 ? first : {...first, places: new Set(ended)};
    }
    const near = nearest(
      said,
      this.#parents.filter(({places}) => places === undefined).map(({name}) => name)
    );
    return {field: "parent_name", what: `is no ${this.#naming.parent} we know`, mend: suggestion(near)};
  }

  #liesIn(code: string, parent: Parent | undefined): boolean {
    const place = this.#places.get(code);
    if (place === undefined || parent === undefined) return place !== undefined;
    return place.parentCode === parent.code || (parent.places?.has(code) ?? false);
  }

  #findCode(said: string, name: string | null, inside: Parent | undefined): Found {
    const plain = plainCode(said);
    const code = this.#naming.code === "kommunenummer" && /^\d{3}$/.test(plain) ? `0${plain}` : plain;
    const place = this.#places.get(code);
    if (!place) return this.#unknownCode(code);
    if (plain !== said.trim().toUpperCase())
      return {
        field: "place_code",
        what: `is not written as a ${this.#naming.code}: it has ${oddOf(said)}`,
        mend: `Write ${code}, the code of ${place.label}, if that is meant.`
      };
    if (name !== null && !this.#borne(name).bearings.some((bearing) => bearing.place.code === code)) {
      return {
        field: "place_name",
        what: `is not the name of ${code}, which is ${place.label}`,
        mend: "Correct the name or the code: they must mean the same place."
      };
    }
    if (!this.#liesIn(code, inside)) {
      return {
        field: "parent_name",
        what: `is not the ${this.#naming.parent} of ${place.label} (${code})`,
        mend: `Correct the ${this.#naming.parent} or the code.`
      };
    }
    return {code};
  }

  #unknownCode(code: string): Found {
    const successors = (this.#index.byCode.get(code) ?? []).filter(({place}) => this.#places.has(place.code));
    if (successors.length > 0) {
      const today = successors.map(({place}) => `${this.label(place.code)} ${place.code}`).join(", ");
      const until = successors[0]!.by?.untilYear;
      return {
        field: "place_code",
        what: `is an old ${this.#naming.code}, in use until ${until ?? "a reform"}: today ${today}`,
        mend: successors.length === 1 ? "Write the number of today." : "Write the number of the one that is meant."
      };
    }
    return {
      field: "place_code",
      what: `is not a ${this.#naming.code} in the register`,
      mend: "Correct it, or leave it empty and give the name."
    };
  }

  #findName(said: string, parent: Parent | undefined): Found {
    const {bearings, exact} = this.#borne(said);
    const inside = bearings.filter(({place}) => this.#liesIn(place.code, parent));
    // What bears the name letter by letter and ended is meant before what is only written alike.
    const lost = inside.filter((bearing) => bearing.by?.kind === "ended" && exact.includes(bearing));
    const living = inside.filter(
      (bearing) => bearing.by?.kind !== "ended" && (lost.length === 0 || exact.includes(bearing))
    );
    if (living.length === 1) return {code: living[0]!.place.code};
    if (living.length > 1) return this.#shared(living, parent);
    if (inside.length > 0) return this.#ended(inside);
    const elsewhere = bearings.flatMap(({place}) => this.#elsewhere.get(place.code) ?? []);
    if (elsewhere[0])
      return {
        field: "place_name",
        what: elsewhere[0].what,
        mend: "Delete the row, or ask which municipality is meant."
      };
    const within = [...this.#places.values()].filter(({code}) => this.#liesIn(code, parent));
    const where = parent === undefined ? "" : ` in this ${this.#naming.parent}`;
    const mixed = mixedWords(said).length > 0 ? "mixes letters of two alphabets in a word, and " : "";
    return {
      field: "place_name",
      what: `${mixed}is no municipality we know${where}`,
      mend: `${suggestion(this.#nearest(said, within))} Correct it, or give the ${this.#naming.code}.`
    };
  }

  #shared(living: readonly Bearing[], parent: Parent | undefined): Found {
    const parentName = (code: string) => this.#parents.find((one) => one.code === this.#places.get(code)?.parentCode);
    const list = living
      .slice(0, 5)
      .map(({place: {code}, by}) => {
        const where = parent === undefined ? ` in ${parentName(code)?.name}` : "";
        return `${this.label(code)}${where} ${code}${by?.kind === "former" ? ", its former name" : ""}`;
      })
      .join(", ");
    const give = `Give the ${this.#naming.code} in the file`;
    return {
      field: "place_name",
      what: `is the name of ${living.length} places: ${list}`,
      mend: `${give}${parent === undefined ? ` or the ${this.#naming.parent}` : ""}.`
    };
  }

  #ended(bearings: readonly Bearing[]): Found {
    const today = bearings.map(({place}) => `${this.label(place.code)} (${place.code})`).join(", ");
    return {
      field: "place_name",
      what: `has been no municipality since ${(bearings[0]!.by?.untilYear ?? 0) + 1}: it went into ${today}`,
      mend: "Ask who answered, and write the name of today."
    };
  }

  #borne(said: string): Borne {
    return placesBearing(this.#index, said, {isForgiving: false});
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

/** What keeps a code from being one, in words. */
function oddOf(said: string): string {
  const found = [
    /\s/.test(said.trim()) ? "a blank in it" : "",
    /\p{Script=Cyrillic}/u.test(said) ? "a Cyrillic letter that looks like a Latin one" : "",
    /[\u200b-\u200f\u2060\ufeff]/.test(said) ? "a sign that nobody sees" : ""
  ].filter(Boolean);
  return found.length > 0 ? found.join(" and ") : "a letter in place of a digit";
}

/** An oblast or a fylke as it is compared. */
const parentKey = (name: string): string => withoutParentTitle(bareLetters(name));
