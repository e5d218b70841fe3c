import type {Cell, Extreme} from "../../model/findings/finding.js";
import type {ClassDayOf, GroupKind, TrendsWords} from "../rooms/trends.js";
import {say} from "./speech.js";
import {statistics} from "./statistics.js";
import {terms} from "./terms.js";

const classDayOf: Readonly<Record<ClassDayOf, string>> = {
  year: "ved utgangen av året.",
  later_year: "ved utgangen av det siste av de to årene.",
  first_war_year: "ved utgangen av det første året med fullskala invasjon: før den fantes det ingen områdetyper.",
  list: "den dagen listen gjelder til: den rekker ikke til utgangen av året.",
  undated: "ved utgangen av det siste hele budsjettåret: kilden oppgir ikke året sitt."
};

/** Flere grupper enn disse nevnes ikke ved navn. */
const named = 3;

/** `i gruppen «A»`, `i gruppene «A» og «B»`, `i X og Y oblast`. */
function inGroups(kind: GroupKind, groups: readonly Cell[]): string {
  if (kind === "oblast")
    return groups.length > named
      ? `i ${say.count(groups.length)} oblaster`
      : `i ${say.list(groups.map(String))} oblast`;
  const names = say.list(groups.map((group) => `«${String(group)}»`));
  return groups.length > named
    ? `i ${say.count(groups.length)} grupper`
    : `i ${groups.length === 1 ? "gruppen" : "gruppene"} ${names}`;
}

/** Hvor en kolonne er størst eller minst, og hvor den er det av de andre. */
export function whereItIs(
  kind: GroupKind,
  {first, next}: {first: Extreme; next: Extreme | null},
  written: (value: number) => string
): string {
  const at = ({groups, value}: Extreme): string => `${inGroups(kind, groups)} (${written(value)})`;
  return at(first) + (next === null ? "" : ` og av de andre ${at(next)}`);
}

export const trends: TrendsWords = {
  classDay: (day, of) => `Hver hromada står i den områdetypen den hadde ${say.day(day)}, ${classDayOf[of]}`,
  groupName(group) {
    if (group.kind === "region_type") return terms.regionTypes[group.code];
    if (group.kind === "type") return terms.hromadaTypes[group.code];
    return group.kind === "oblast" ? group.name : statistics.allHromadas;
  },
  controls: {
    divideBy: "Del etter",
    kinds: {region_type: "Områdetype", type: "Type hromada", oblast: "Oblast"},
    year: "År",
    show: "Vis",
    share: "Andel av gruppen",
    count: "Antall hromadaer",
    measure: "Mål",
    perCapita: "Per innbygger",
    total: "I alt per hromada"
  },
  heads: {
    group: "Gruppe",
    regionType: "Områdetype",
    hromada: "Hromada",
    hromadas: "Hromadaer",
    oblast: "Oblast",
    type: "Type",
    year: "År",
    date: "Dato",
    source: "Kilde",
    quality: "Kvalitet",
    p10: "10-prosentil",
    p25: "25-prosentil",
    median: "Median",
    p75: "75-prosentil",
    p90: "90-prosentil",
    mean: "Gjennomsnitt"
  }
};
