import {heatTable} from "../charts/heat_table.js";
import {needsPublicWords, statisticsWords} from "../words/words.js";
import type {ProjectMeasure, PublicDivision} from "../words/rooms/needs_public.js";
import type {Locale} from "../words/locales.js";
import {figure, largest, share, smallest} from "../model/findings/find.js";
import {tell, type Told} from "../model/findings/finding.js";
import {headed, type Card, type CardTable} from "../cards/card.js";
import type {MartReader, MartRows} from "../marts/mart_rows.js";
import {chosenDivision, divisionControl, publicGroup} from "./public_groups.js";
import {NoRows} from "../marts/no_rows.js";

type Row = MartRows["public_project_group"];

/** Sectors that stand beside each other where oblasts are the rows: a column needs room. The table has them all. */
const oblastSectors = 4;

const measures = {share: "share", per_10000: "projects_per_10000"} as const satisfies Record<ProjectMeasure, keyof Row>;

const columns = [
  {key: "group", unit: "text"},
  {key: "sector", unit: "text"},
  {key: "hromada_count", unit: "count"},
  {key: "population_2022", unit: "count"},
  {key: "with_project_count", unit: "count", whenMissing: "held"},
  {key: "share", unit: "share", whenMissing: "held"},
  {key: "project_count", unit: "count", whenMissing: "held"},
  {key: "projects_per_10000", unit: "ratio", whenMissing: "held"}
] as const;

/** What have hromadas registered in the state's register of recovery projects? By sector, in groups. */
export const needsProjects: Card = {
  name: "needs-projects",
  mart: "public_project_group",
  reads: ["public_project_group", "oblast"],
  tables: ["dream_sectors", "public_sectors", "territory_order_lines"],
  rules: ["region_type", "withheld"],
  controls: [
    divisionControl,
    {
      name: "measure",
      label: (locale) => needsPublicWords[locale].projects.measure,
      options: (["share", "per_10000"] as const).map((value) => ({
        value,
        label: (locale) => needsPublicWords[locale].projects.measures[value]
      }))
    }
  ],
  view(read, choice) {
    const {locale} = choice;
    const {projects: words, suppressed, columns: heads} = needsPublicWords[locale];
    const division = chosenDivision(choice);
    const measure: ProjectMeasure = choice.controls.measure === "per_10000" ? "per_10000" : "share";
    const rows = rowsOf(read, division);
    const [first] = rows;
    if (!first) throw new NoRows("no public projects");
    const figureOf = (row: Row): number | null => row[measures[measure]];
    const sectors = sectorsOf(rows, figureOf);
    const shownSectors =
      division === "oblast" ? sectors.filter((row) => figureOf(row) !== null).slice(0, oblastSectors) : sectors;
    const groups = groupsOf(rows, read, locale);
    const cellOf = (code: string, sector: string): Row | undefined =>
      rows.find((row) => row.group_code === code && row.sector_code === sector);
    const sectorName = (row: Row): string => row[`sector_${locale}`];
    const most = Math.max(0.01, ...rows.map((row) => figureOf(row) ?? 0));
    const table: CardTable = {
      columns: columns.map((column) => ({...column, label: heads[column.key]})),
      rows: groups.flatMap(({code, label}) =>
        sectors.flatMap((sector) => {
          const row = cellOf(code, sector.sector_code);
          return row ? [{...row, group: label, sector: sectorName(row), held: suppressed}] : [];
        })
      )
    };
    const title = titleOf(table, rows, {division, measure, locale});
    const cells = groups.flatMap(({code, label, hromadas}) =>
      shownSectors.flatMap((sector) => {
        const row = cellOf(code, sector.sector_code);
        const value = row ? figureOf(row) : null;
        const said = {
          tint: value === null ? null : value / most,
          text: value === null ? suppressed : words.figure(measure, value)
        };
        return division === "oblast"
          ? [{...said, row: `${label} (${hromadas})`, column: sector.sector_code}]
          : [{...said, row: sectorName(sector), column: code}];
      })
    );
    const held = rows.filter(({disclosure}) => disclosure !== "shown").length;
    return {
      ...headed(title),
      subtitle: words.subtitle(measure, first.counted_date, division === "oblast" ? null : first.list_date),
      legend: [],
      summary: words.summary(
        title.sentence,
        division === "oblast" ? groups.length : shownSectors.length,
        groups.length
      ),
      draw: (frame) =>
        heatTable(cells, {
          ...frame,
          rows:
            division === "oblast"
              ? groups.map(({label, hromadas}) => `${label} (${hromadas})`)
              : shownSectors.map(sectorName),
          columns:
            division === "oblast"
              ? shownSectors.map((row) => ({code: row.sector_code, heading: sectorName(row)}))
              : groups.map(({code, label, hromadas}) => ({code, heading: words.heading(label, hromadas)}))
        }),
      table,

      notes: [
        words.says(first.unlisted_count),
        ...(measure === "per_10000" ? [statisticsWords[locale].perInhabitant] : []),
        `${words.withheld(division)} ${statisticsWords[locale].withoutKyiv}`,
        ...(held > 0 ? [words.held(rows.length, held)] : [])
      ],
      highlight: null
    };
  }
};

/** The rows of a division; region types have the country beside them, of which oblasts are no division. */
function rowsOf(read: MartReader, division: PublicDivision): readonly Row[] {
  return read("public_project_group").filter(
    ({group_kind}) => group_kind === division || (group_kind === "country" && division === "region_type")
  );
}

/** One row a sector in the order of its figure in the first group; what is held back comes last, “any” first. */
function sectorsOf(rows: readonly Row[], figureOf: (row: Row) => number | null): readonly Row[] {
  const country = rows.filter(({group_kind}) => group_kind === "country");
  const sum = (sector: string): number => {
    const own = (country.length > 0 ? country : rows).filter(({sector_code}) => sector_code === sector);
    return own.reduce((all, row) => all + (figureOf(row) ?? -1), 0);
  };
  const one = new Map(rows.map((row) => [row.sector_code, row]));
  const rank = (row: Row): number => (row.sector_code === "any" ? Infinity : sum(row.sector_code));
  return [...one.values()].toSorted((a, b) => rank(b) - rank(a) || a.sector_order - b.sector_order);
}

function groupsOf(rows: readonly Row[], read: MartReader, locale: Locale) {
  const one = new Map(rows.map((row) => [row.group_code, row]));
  return [...one.values()]
    .toSorted((a, b) => Number(b.group_kind === "country") - Number(a.group_kind === "country"))
    .map((row) => ({...publicGroup(row, read, locale), hromadas: row.hromada_count}));
}

/** What stands above the chart: of one sector, told as a figure and never as the largest, since some are held back. */
function titleOf(
  table: CardTable,
  rows: readonly Row[],
  {division, measure, locale}: {division: PublicDivision; measure: ProjectMeasure; locale: Locale}
): Told {
  const words = needsPublicWords[locale].projects;
  const column = measures[measure];
  const figureOf = (row: Row): number => row[column] ?? -1;
  const told = rows.filter((row) => row.sector_code !== "any" && row.disclosure === "shown");
  const [lead] =
    division === "oblast"
      ? sectorsOf(told, figureOf)
      : told.filter(({group_kind}) => group_kind === "country").toSorted((a, b) => figureOf(b) - figureOf(a));
  const sector = lead?.[`sector_${locale}`] ?? "";
  const ofSector = {by: "group", where: {sector}};
  if (division === "oblast")
    return tell({least: smallest(table, column, ofSector), most: largest(table, column, ofSector)}, ({least, most}) =>
      least && most ? words.range(measure, sector, {least, most}) : words.none
    );
  const inCountry = (code: string, key: string) =>
    figure(table, key, {by: "group", where: {group_kind: "country", sector_code: code}});
  const code = lead?.sector_code ?? "";
  return measure === "share"
    ? tell(
        {
          own: share(inCountry(code, "with_project_count"), inCountry(code, "hromada_count")),
          any: share(inCountry("any", "with_project_count"), inCountry("any", "hromada_count"))
        },
        ({own, any}) => (own ? words.share(sector, {own, any}) : words.none)
      )
    : tell({figure: inCountry(code, column)}, (found) =>
        found.figure ? words.per10000(sector, found.figure.value) : words.none
      );
}
