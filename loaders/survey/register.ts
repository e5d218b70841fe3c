import {type Area, formLanguages} from "./mapping.ts";
import {type Elsewhere, Gazetteer, type Parent} from "./gazetteer.ts";
import {elsewhereKind, type ElsewhereKind} from "../../src/model/names/elsewhere.ts";
import type {OtherName} from "../../src/model/names/place_index.ts";

/** What the answers of a form are held against: municipalities of both countries and areas of cooperation. */
export interface Register {
  readonly kommuner: Gazetteer;
  readonly hromadas: Gazetteer;
  readonly areas: readonly Area[];
}

/** Answers a query of the staging tables with its rows. */
export type AskStaging = (sql: string) => Promise<readonly unknown[]>;

const nameIn = (language: string): string => `${language}: any_value(t.text) FILTER (t.language = '${language}')`;

/** One row an area, its names as a struct: one for each language of a form. */
const areasWithNames = `
  SELECT a.area_code, a.area_group,
    {${formLanguages.map(nameIn).join(", ")}} AS names
  FROM staging.areas a
  JOIN staging.texts t ON t.table_name = 'areas' AND t.row_key = a.area_code AND t.field = 'name'
  GROUP BY a.area_code, a.area_group, a.area_order ORDER BY a.area_order`;

/** Every other name of the places of a kind, with what it is to them and the year in which it ended. */
const otherNames = `
  SELECT place_kind, place_code, name, name_of, name_status, year(change_to_date)::INTEGER AS until_year
  FROM staging.place_names ORDER BY place_kind, place_code, name`;

/** Hromadas with the names that their centre and raion have today, for reports. */
const hromadasOfToday = `
  SELECT h.*, coalesce(c.name, h.centre) AS centre_today, coalesce(r.name, h.raion_uk) AS raion_today
  FROM staging.hromadas h
  LEFT JOIN (
    SELECT place_code, any_value(name) AS name FROM staging.place_names
    WHERE name_of = 'centre' AND name_status = 'current' AND source LIKE '%; resolution 55'
    GROUP BY place_code
  ) c ON c.place_code = h.hromada_code
  LEFT JOIN staging.place_names r
    ON r.place_kind = 'raion' AND r.name_status = 'current' AND left(r.place_code, 6) = left(h.hromada_code, 6)
  ORDER BY hromada_code`;

/** Reads the register from the staging tables, which have kept their own contracts by now. */
export async function readRegister(ask: AskStaging): Promise<Register> {
  const texts = async (sql: string) => (await ask(sql)) as Record<string, string>[];
  const kommuner = await texts("FROM staging.kommuner ORDER BY kommune_code");
  const fylker = await texts("FROM staging.fylker ORDER BY fylke_code");
  const hromadas = await texts(hromadasOfToday);
  const oblasts = await texts("FROM staging.oblasts ORDER BY oblast_code");
  const names = (await ask(otherNames)) as OtherRow[];
  const others = new Map<string, OtherName[]>();
  for (const row of names)
    if (row.name_of !== "county") others.set(row.place_code, [...(others.get(row.place_code) ?? []), otherName(row)]);
  const othersOf = (code: string) => (others.has(code) ? {others: others.get(code)!} : {});
  return {
    kommuner: new Gazetteer(
      kommuner.map((row) => ({
        code: row.kommune_code!,
        label: row.name!,
        parentCode: row.fylke_code!,
        spellings: [row.name!, row.name_official!],
        ...othersOf(row.kommune_code!)
      })),
      [
        ...fylker.map((row) => ({
          code: row.fylke_code!,
          name: row.name!,
          spellings: [row.name!, ...countyNames(row, names)]
        })),
        ...endedCounties(names)
      ],
      {side: "kommune", code: "kommunenummer", parent: "fylke"},
      [...elsewhere(names, "NO"), ...counties(fylker, kommuner)]
    ),
    hromadas: new Gazetteer(
      hromadas.map((row) => ({
        code: row.hromada_code!,
        label: `${row.name} (${row.centre_today}, ${row.raion_today} район)`,
        parentCode: row.oblast_code!,
        spellings: [row.name!, row.centre!, row.name_uk!, row.centre_uk!],
        type: row.type!,
        ...othersOf(row.hromada_code!)
      })),
      oblasts.map((row) => ({
        code: row.oblast_code!,
        name: row.name!,
        spellings: [row.name!, row.name_uk!, row.name_uk!.replace(/ська$/, "щина"), row.oblast_code!]
      })),
      {side: "hromada", code: "KATOTTG code", parent: "oblast"},
      elsewhere(names, "UA")
    ),
    areas: (await ask(areasWithNames)) as Area[]
  };
}

interface OtherRow {
  readonly place_kind: string;
  readonly place_code: string;
  readonly name: string;
  readonly name_of: string;
  readonly name_status: string;
  readonly until_year: number | null;
}

function otherName({name, name_of, name_status, until_year}: OtherRow): OtherName {
  const kind =
    name_of === "code"
      ? "code"
      : name_of === "ended_municipality"
        ? "ended"
        : name_status === "current" || name_status === "former"
          ? name_status
          : "form";
  return {name, kind, untilYear: name_status === "former" ? until_year : null};
}

/** Official names of a county in Sámi and Kven. */
const countyNames = (fylke: Record<string, string>, names: readonly OtherRow[]): string[] =>
  names.flatMap(({place_kind, place_code, name}) =>
    place_kind === "fylke" && place_code === fylke.fylke_code ? [name] : []
  );

/** Counties that ended, or that have lost kommuner since, with those that lay in them. */
function endedCounties(names: readonly OtherRow[]): Parent[] {
  const places = new Map<string, Set<string>>();
  for (const {name_of, name_status, name, place_code} of names)
    if (name_of === "county" && name_status === "former")
      places.set(name, (places.get(name) ?? new Set()).add(place_code));
  return [...places].map(([name, codes]) => ({code: `until then ${name}`, name, spellings: [name], places: codes}));
}

/** Places of a country that are none of its municipalities here, with what is to be said of each. */
function elsewhere(names: readonly OtherRow[], country: string): Elsewhere[] {
  const codes = new Map<string, string[]>();
  for (const {place_kind, place_code, name} of names)
    if (place_kind === "elsewhere" && place_code.startsWith(country))
      codes.set(place_code, [...(codes.get(place_code) ?? []), name]);
  return [...codes].map(([code, all]) => ({code, names: all, what: elsewhereWords[elsewhereKind(code)]}));
}

/** Counties, which are no municipality; Oslo is both. */
function counties(fylker: readonly Record<string, string>[], kommuner: readonly Record<string, string>[]): Elsewhere[] {
  const taken = new Set(kommuner.map(({name}) => name));
  return fylker
    .filter(({name}) => !taken.has(name))
    .map(({fylke_code, name}) => ({
      code: `NO-${fylke_code}`,
      names: [name!, `${name} fylkeskommune`],
      what: elsewhereWords.county
    }));
}

const elsewhereWords: Readonly<Record<ElsewhereKind, string>> = {
  capital: "is the capital, a city of its own and none of the hromadas that these tables have",
  crimea: "lies in Crimea, Ukrainian and occupied since 2014; these tables have no hromada there",
  county: "is a county; this form is of a municipality",
  arctic: "is Norwegian and no municipality: these tables do not have it"
};
