import {type Area, formLanguages} from "./mapping.ts";
import {Gazetteer} from "./gazetteer.ts";
import {foldingsUkrainian, foldNorwegian} from "../../src/model/names/name_folding.ts";

/** Names that Norwegian and English still write after the Russian form, by the Ukrainian one. */
export const habits: Readonly<Record<string, readonly string[]>> = {
  Одеса: ["Odessa"],
  Харків: ["Kharkov"],
  Львів: ["Lvov"],
  Чернівці: ["Czernowitz"],
  Миколаїв: ["Nikolaev"]
};

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

/** Reads the register from the staging tables, which have kept their own contracts by now. */
export async function readRegister(ask: AskStaging): Promise<Register> {
  const texts = async (sql: string) => (await ask(sql)) as Record<string, string>[];
  const kommuner = await texts("FROM staging.kommuner ORDER BY kommune_code");
  const fylker = await texts("FROM staging.fylker ORDER BY fylke_code");
  const hromadas = await texts("FROM staging.hromadas ORDER BY hromada_code");
  const oblasts = await texts("FROM staging.oblasts ORDER BY oblast_code");
  return {
    kommuner: new Gazetteer(
      kommuner.map((row) => ({
        code: row.kommune_code!,
        label: row.name!,
        parentCode: row.fylke_code!,
        spellings: [row.name!, row.name_official!]
      })),
      fylker.map((row) => ({code: row.fylke_code!, name: row.name!, spellings: [row.name!]})),
      {code: "kommunenummer", parent: "fylke"},
      (name) => [foldNorwegian(name)]
    ),
    hromadas: new Gazetteer(
      hromadas.map((row) => ({
        code: row.hromada_code!,
        label: `${row.name} (${row.centre}, ${row.raion_uk} район)`,
        parentCode: row.oblast_code!,
        spellings: [row.name!, row.centre!, row.name_uk!, row.centre_uk!, ...(habits[row.centre_uk!] ?? [])],
        type: row.type!
      })),
      oblasts.map((row) => ({
        code: row.oblast_code!,
        name: row.name!,
        spellings: [row.name!, row.name_uk!, row.name_uk!.replace(/ська$/, "щина"), row.oblast_code!]
      })),
      {code: "KATOTTG code", parent: "oblast"},
      foldingsUkrainian
    ),
    areas: (await ask(areasWithNames)) as Area[]
  };
}
