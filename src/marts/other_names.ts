import type {Side} from "../model/match/rank.js";
import type {Named, OtherName, OtherNameKind} from "../model/names/place_index.js";
import type {MartRows} from "./mart_rows.js";

type NameRow = MartRows["place_name"];

const otherName = ({name, name_kind, until_year}: NameRow): OtherName => ({
  name,
  kind: name_kind as OtherNameKind,
  untilYear: until_year
});

/** What else each place is called, by its code. */
export function othersOf(rows: readonly NameRow[]): ReadonlyMap<string, readonly OtherName[]> {
  const others = new Map<string, OtherName[]>();
  for (const row of rows) {
    const names = others.get(row.place_code);
    if (names) names.push(otherName(row));
    else others.set(row.place_code, [otherName(row)]);
  }
  return others;
}

/** Places of a side's country that are none of its municipalities here, each under all its names. */
export function elsewhereOf(rows: readonly NameRow[], side: Side): Named[] {
  const places = new Map<string, NameRow[]>();
  for (const row of rows) {
    if (row.place_kind !== "elsewhere" || row.place_code.startsWith("NO-") !== (side === "kommune")) continue;
    // A code of Norway here is a region of many names; one of Ukraine is one place in two alphabets.
    const key = side === "kommune" ? row.name : row.place_code;
    places.set(key, [...(places.get(key) ?? []), row]);
  }
  return [...places.values()].map((names) => ({
    code: names[0]!.place_code,
    names: names.filter(({name_kind}) => name_kind === "current").map(({name}) => name),
    others: names.filter(({name_kind}) => name_kind !== "current").map(otherName),
    within: [],
    population: 0,
    isElsewhere: true
  }));
}
