import {choice, optional, text, type RowOf} from "../read/columns.ts";
import type {CodifierUnit} from "../territory/codifier_units.ts";
import {requireKnownHromadas} from "../read/relations.ts";
import type {Source, Table} from "../read/source.ts";
import {source as register} from "./hromada-register.ts";

const code = /^UA\d{17}$/;
const levels = ["Перший рівень", "Другий рівень", "Третій рівень", "Четвертий рівень", "Додатковий рівень"] as const;

const columns = {
  level_1: text(levels[0], code),
  level_2: optional(text(levels[1], code)),
  level_3: optional(text(levels[2], code)),
  level_4: optional(text(levels[3], code)),
  level_5: optional(text(levels[4], code)),
  kind: choice("Категорія об’єкта", {
    O: "oblast",
    K: "special_city",
    P: "raion",
    H: "hromada",
    M: "city",
    T: "urban_settlement",
    X: "settlement",
    C: "village",
    B: "city_district"
  }),
  name: text("Назва об’єкта")
};

export type CodifierRow = RowOf<typeof columns>;

/** The codifier of administrative units and territories: every settlement with the hromada it belongs to. */
export const source: Source<CodifierRow> = {
  id: "settlement-codifier",
  producer: "Ministry for Development of Communities and Territories of Ukraine, by way of igskak/KATOTTG",
  licence: "official act, not subject to copyright",
  url: "https://raw.githubusercontent.com/igskak/KATOTTG/main/kodifikator-16-05-2025.csv",
  grain: "one row per administrative unit or settlement",
  verified: {
    against: "published file",
    on: "2026-11-28",
    note: "a third party's copy of the ministry's codifier of 16 May 2025"
  },
  format: "csv",
  delimiter: ";",
  maxBytes: 10_000_000,
  columns,
  ignored: [],
  key: ["level_1", "level_2", "level_3", "level_4", "level_5"],
  rows: {min: 25_000, max: 33_000}
};

/** What counts as a settlement; districts of cities are part of theirs. */
const levelOf: Partial<Record<CodifierRow["kind"], CodifierUnit["level"]>> = {
  oblast: "oblast",
  special_city: "oblast",
  raion: "raion",
  hromada: "hromada",
  city: "settlement",
  urban_settlement: "settlement",
  settlement: "settlement",
  village: "settlement"
};

/** Every unit of the codifier by its code, districts of cities left out. */
export function unitsOf(rows: readonly CodifierRow[]): Map<string, CodifierUnit> {
  const units = new Map<string, CodifierUnit>();
  for (const {kind, name, level_1, level_2, level_3, level_4} of rows) {
    const level = levelOf[kind];
    if (level === undefined) continue;
    const code = (level === "settlement" ? level_4 : level === "hromada" ? level_3 : level_2) ?? level_1;
    // The two towns of the exclusion zone repeat the code of their zone where others have a raion and a hromada.
    const [raionCode, hromadaCode] = [level_2, level_3].map((one) => (one === level_1 ? null : one)) as [
      string | null,
      string | null
    ];
    units.set(code, {code, kind, level, name: name.trim(), oblastCode: level_1, raionCode, hromadaCode});
  }
  return units;
}

/** The day in the name of the file, which says nothing of it inside. */
function dayOf(url: string): string {
  return url.replace(/^.*(\d\d)-(\d\d)-(\d{4})\.csv$/, "$3-$2-$1");
}

export const tables: readonly Table[] = [
  {
    name: "hromada_settlements",
    kind: "csv",
    key: ["hromada_code"],
    grain: "one row per hromada",
    sources: [source],
    heldAgainst: [register],
    asOf: () => dayOf(source.url),
    build(read) {
      const counts = new Map<string, {raion: string; oblast: string; count: number}>();
      const known = new Set(read(register).rows.map((row) => row.hromada_code));
      for (const {level, hromadaCode: hromada, raionCode, oblastCode} of unitsOf(read(source).rows).values()) {
        if (level !== "settlement" || hromada === null || raionCode === null || !known.has(hromada)) continue;
        const {count} = counts.get(hromada) ?? {count: 0};
        counts.set(hromada, {raion: raionCode, oblast: oblastCode, count: count + 1});
      }
      const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
      const table = rows.map(([hromada, {raion, oblast, count}]) => ({
        hromada_code: hromada,
        raion_code: raion,
        katottg_oblast_code: oblast,
        settlement_count: count
      }));
      requireKnownHromadas(source, table, read(register).rows, true);
      return table;
    }
  }
];
