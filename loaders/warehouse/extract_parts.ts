// Marts of which a page wants a few rows at a time, cut into parts.
import {codeLabelColumns, oblastPartColumns} from "../../src/model/names/oblast_parts.ts";
import {codeOfOblast, placeSort} from "../../src/model/names/place_codes.ts";
import {pageExtracts, pagePart} from "../../src/model/page_extracts.ts";
import {lettersOfPlaces} from "../../src/model/names/place_letters.ts";
import type {Extract} from "./extract_csv.ts";

/** A column, the parts that a row with a value of it stands in, and the columns of these, all where none are named. */
interface Parting {
  readonly column: string;
  readonly parts: (value: string) => readonly string[];
  readonly keeps?: readonly string[];
}

const byOblast = (keeps: readonly string[]): Parting => ({
  column: "hromada_code",
  parts: (code) => [codeOfOblast(code)],
  keeps
});

/** What pages fetch of a mart besides it, one extract each, named like `hromada.UA53`; none of other marts. */
export function parter(extracts: readonly Extract[]): (extract: Extract) => Extract[] {
  const letters = lettersIn(extracts);
  const partings: Readonly<Record<string, readonly Parting[]>> = {
    hromada: [byOblast(oblastPartColumns.hromada)],
    hromada_year: [byOblast(oblastPartColumns.hromada_year)],
    hromada_class: [byOblast(oblastPartColumns.hromada_class)],
    // For who types a name: every name of the places of which one begins with the letter.
    hromada_name: [{column: "hromada_code", parts: letters}],
    place_name: [
      // Who looks for a municipality of a country may mean a place of it that is none.
      {column: "place_kind", parts: (kind) => (kind === "elsewhere" ? ["hromada", "kommune"] : [kind])},
      {column: "place_code", parts: letters}
    ],
    // Of hromadas together, for who looks for one, and an oblast at a time, for who has chosen one.
    place_label: [
      {column: "place_code", parts: (code) => [placeSort(code)]},
      {
        column: "place_code",
        parts: (code) => [...(placeSort(code) === "hromada" ? [codeOfOblast(code)] : []), ...letters(code)],
        keeps: codeLabelColumns
      }
    ]
  };
  return (extract) => [
    ...(pageExtracts.has(extract.name) ? [{...extract, name: `${extract.name}.${pagePart}`}] : []),
    ...(partings[extract.name] ?? []).flatMap((parting) => cut(extract, parting))
  ];
}

function cut({name, columns}: Extract, {column, parts, keeps}: Parting): Extract[] {
  const rows = new Map<string, number[]>();
  const values = columns.find((one) => one.name === column)?.values ?? [];
  for (const [row, value] of values.entries())
    for (const part of parts(String(value))) {
      const own = rows.get(part);
      if (own) own.push(row);
      else rows.set(part, [row]);
    }
  const kept = columns.filter((one) => keeps === undefined || keeps.includes(one.name));
  return [...rows].map(([part, own]) => ({
    name: `${name}.${part}`,
    columns: kept.map((one) => ({...one, values: own.map((row) => one.values[row]!)}))
  }));
}

/** The letters under which the names of a place are kept, by its code. */
function lettersIn(extracts: readonly Extract[]): (code: string) => readonly string[] {
  const rows = <Column extends string>(mart: string, names: readonly Column[]): Record<Column, string>[] => {
    const columns = extracts.find(({name}) => name === mart)?.columns ?? [];
    const values = names.map((one) => columns.find(({name}) => name === one)?.values ?? []);
    return (values[0] ?? []).map(
      (_, row) => Object.fromEntries(names.map((one, at) => [one, String(values[at]![row])])) as Record<Column, string>
    );
  };
  const letters = lettersOfPlaces(
    rows("hromada_name", ["hromada_code", "label", "name_uk", "centre_uk"]),
    rows("place_name", ["place_code", "name"])
  );
  return (code) => letters.get(code) ?? [];
}
