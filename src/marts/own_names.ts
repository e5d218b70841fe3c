// What places are called in a language that has names of its own for them: rows of marts come with those, wherever a
// page, a script or a paper reads them.
import type {Side} from "../model/match/rank.js";
import type {codeLabelColumns} from "../model/names/oblast_parts.js";
import {placeSort, placeSorts, type PlaceSort} from "../model/names/place_codes.js";
import type {Locale} from "../words/locales.js";
import {placeNamesWords} from "../words/words.js";
import type {MartName, MartReader, MartRows} from "./mart_rows.js";

/** The mart of such names. A page links to it where its language has some. */
export const labelMart = "place_label";

type Label = MartRows[typeof labelMart];

/** A name as parts of the mart have it that are asked by the code of a place alone. */
export type CodeLabel = Pick<Label, (typeof codeLabelColumns)[number]> & Partial<Label>;

/** How a column that names a place is named anew. */
type Rule =
  /** By the code in another column; `isBare` without what tells namesakes apart. */
  | {readonly code: string; readonly isBare?: true}
  /** By another column of the row, where the language has names of its own. */
  | {readonly column: string}
  /** By what stands in it: a host in Ukraine, or a party in Norway; one or several with commas between. */
  | {readonly text: "host" | "norwegian"};

const host = {text: "host"} as const satisfies Rule;
const partner = {text: "norwegian"} as const satisfies Rule;
const oblastName = {oblast_name: {code: "oblast_code"}} as const;
const fylkeName = {fylke_name: {code: "fylke_code"}} as const;
const hromada = {label: {code: "hromada_code"}} as const;
const parties = {host_name: host, partner_name: partner} as const;

/** The columns that name places, by mart, the name of the row itself first; `label_in` is that of the language. */
const columns: Readonly<Partial<Record<MartName, Readonly<Record<string, Rule>>>>> = {
  displaced_by_oblast: {name: {code: "oblast_code"}},
  eea_experience: {party_name: partner, fylke_name: partner, ukrainian_partners: host},
  hromada: {...hromada, ...oblastName},
  hromada_class: hromada,
  hromada_name: hromada,
  match_hromada: {...hromada, ...oblastName},
  match_link: {ukrainian_name: host},
  match_kommune: {name: {code: "kommune_code"}, ...fylkeName},
  oblast: {name: {code: "oblast_code"}},
  partnership_coverage: {label_in: {code: "group_code"}},
  partnership_health: parties,
  partnership_pair: {
    ...parties,
    host_name_uk: {column: "host_name"},
    oblast_name: {code: "oblast_code"},
    fylke_name: partner
  },
  pipeline_case: parties,
  place: {
    name: {code: "place_code", isBare: true},
    label: {code: "place_code"},
    parent_name: {code: "parent_code"},
    raion: {column: "raion_uk"},
    kommune_centre: partner
  },
  place_claim: {partner_name: {code: "partner_code"}},
  place_lookup: {name: {code: "place_code", isBare: true}},
  tie_claim: parties
};

/** The sorts of places whose code a column holds; any of them in the others. */
const sortsIn: Readonly<Record<string, readonly PlaceSort[]>> = {
  hromada_code: ["hromada"],
  oblast_code: ["oblast"],
  fylke_code: ["norwegian"],
  kommune_code: ["norwegian"]
};

const sortsFor = (rule: Rule): readonly PlaceSort[] => {
  if ("column" in rule) return [];
  if ("text" in rule) return rule.text === "host" ? ["hromada", "oblast"] : ["norwegian"];
  return sortsIn[rule.code] ?? placeSorts;
};

/** The sorts of places that rows of some marts name, in one order. */
export function namedSorts(marts: readonly MartName[]): readonly PlaceSort[] {
  const rules = marts.flatMap((mart) => Object.values(columns[mart] ?? {}));
  const named = new Set(rules.flatMap(sortsFor));
  return placeSorts.filter((sort) => named.has(sort));
}

/** What each row that was named anew is called in the register. */
const registerNames = new WeakMap<object, string>();

/** The name that a row had in the register, where its language has another; null elsewhere. */
export const registerName = (row: object): string | null => registerNames.get(row) ?? null;

/** A name in Latin letters and the same in Ukrainian, the one that the language of the row's names writes first. */
export const namesInOrder = (row: object, latin: string, ukrainian: string): readonly [string, string] =>
  registerName(row) === null ? [latin, ukrainian] : [ukrainian, latin];

/** A name that stands beside the one used here, and its language. */
export interface Beside {
  readonly text: string;
  readonly lang: string;
}

/** The name beside that of a municipality of a side; null where there is none. */
export const besideIn = (locale: Locale, side: Side, text: string | null): Beside | null =>
  text === null ? null : {text, lang: placeNamesWords[locale].langBeside[side]};

/**
 * A reader whose rows name places as a language does; the same reader where it has no names of its own.
 * @param labels rows of the mart `place_label`; where marts name places in text, with their names in the register
 */
export function inOwnNames(read: MartReader, labels: readonly CodeLabel[], locale: Locale): MartReader {
  const own = labels.filter(({language}) => language === locale);
  if (own.length === 0) return read;
  const names = namesOf(own, locale);
  const known = new Map<readonly unknown[], readonly unknown[]>();
  return <Name extends MartName>(name: Name): readonly MartRows[Name][] => {
    const rows = read(name);
    const rules = columns[name];
    if (!rules) return rows;
    let named = known.get(rows);
    if (!named) {
      const all = Object.entries(rules).map(([key, rule]) => [key.replace(/_in$/, `_${locale}`), rule] as const);
      known.set(rows, (named = rows.map((row) => namedRow(row, all, names))));
    }
    return named as readonly MartRows[Name][];
  };
}

/** A host that is neither oblast nor hromada. */
const kyiv = "UA-30";

interface Names {
  readonly byCode: ReadonlyMap<string, string>;
  readonly host: ReadonlyMap<string, string>;
  readonly norwegian: ReadonlyMap<string, string>;
  /** A county as a party, by its name in the register. */
  readonly county: (name: string) => string;
}

function namesOf(labels: readonly CodeLabel[], locale: Locale): Names {
  const {oblast, county} = placeNamesWords[locale];
  const isCity = ({place_code}: Label): boolean => place_code === kyiv;
  const some = (sort: PlaceSort): Label[] =>
    labels.filter((one): one is Label => one.register_name !== undefined && placeSort(one.place_code) === sort);
  const pair = ({register_name, label}: Label): [string, string] => [register_name, label];
  const ofOblast = ({register_name, label}: Label): [string, string] => [`${register_name} oblast`, oblast(label)];
  const norwegian = new Map(some("norwegian").map(pair));
  return {
    byCode: new Map(labels.map(({place_code, label}) => [place_code, label])),
    host: new Map([
      ...some("oblast").map((one) => (isCity(one) ? pair(one) : ofOblast(one))),
      ...some("hromada").map(pair)
    ]),
    norwegian,
    county: (name) => county(norwegian.get(name) ?? name)
  };
}

function namedRow(row: object, rules: readonly (readonly [string, Rule])[], names: Names): object {
  const named: Record<string, unknown> = {...row};
  for (const [at, [key, rule]] of rules.entries()) {
    const told = named[key];
    if (typeof told !== "string") continue;
    named[key] = nameBy(rule, told, row as Readonly<Record<string, unknown>>, names);
    if (at === 0 && named[key] !== told) registerNames.set(named, told);
  }
  return named;
}

function nameBy(rule: Rule, told: string, row: Readonly<Record<string, unknown>>, names: Names): string {
  if ("column" in rule) return typeof row[rule.column] === "string" ? (row[rule.column] as string) : told;
  if ("text" in rule) {
    const known = names[rule.text];
    // A comma inside of brackets parts no names.
    const county = /^(.+) fylkeskommune$/.exec(told)?.[1];
    if (county !== undefined && rule.text === "norwegian") return names.county(county);
    const parts = told.split(/, (?![^(]*\))/);
    return known.get(told) ?? parts.map((one) => known.get(one) ?? one).join(", ");
  }
  const label = names.byCode.get(String(row[rule.code]));
  return label === undefined ? told : rule.isBare ? label.replace(/ \(.*/, "") : label;
}
