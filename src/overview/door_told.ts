import {norwegianPairs} from "../pairing/pair_text.js";
import type {MartReader, MartRows} from "../marts/mart_rows.js";
import {NoRows} from "../marts/no_rows.js";
import {count, figure, ofMart, share, textFigure} from "../model/findings/find.js";
import {tell, type Among, type Share, type Told} from "../model/findings/finding.js";
import {numberText} from "../words/figures.js";
import type {Locale} from "../words/locales.js";
import type {Part} from "../words/rooms/overview.js";
import {overviewWords} from "../words/words.js";

/** A figure of the front door: its number, what it says, and the way to the card that shows it. */
interface DoorFigure {
  readonly number: string;
  readonly says: string;
  readonly href: string;
  readonly told: Told;
}

interface DoorTold {
  readonly finding: Told;
  readonly figures: readonly DoorFigure[];
  readonly caption: Told;
  readonly source: Told;
  /** Pairs with two points, which have a line in the picture. */
  readonly drawn: readonly MartRows["partnership_pair"][];
  /** What the caption is told of: pairs, and which of them are drawn. */
  readonly rows: readonly Readonly<Record<"partnership_id" | "is_drawn", string | boolean>>[];
}

const partOf = (of: Share | null): Part => ({part: of?.part.value ?? 0, whole: of?.whole.value ?? 0});

/** What the front door says, each sentence told of findings. @throws NoRows where nothing is known of a country */
export function doorTold(read: MartReader, locale: Locale): DoorTold {
  const words = overviewWords[locale];
  const {kommuner, counties, hromadas, nobody} = sharesOf(read);
  const pairs = norwegianPairs(read);
  const drawn = pairs.filter((row) => ![row.partner_lat, row.partner_lon, row.host_lat, row.host_lon].includes(null));
  const rows = pairs.map((row) => ({partnership_id: row.partnership_id, is_drawn: drawn.includes(row)}));
  const lines = (isDrawn: boolean) => count({rows}, {by: "partnership_id", where: {is_drawn: isDrawn}});
  const lists = read("claim_list").filter((row) => row.norwegian_pair_count > 0);
  const newest = lists.toSorted((a, b) => b.list_as_of.localeCompare(a.list_as_of))[0];
  if (!kommuner || !nobody || !newest) throw new NoRows("nothing to tell at the front door");
  const listed = {norwegian_pair_count: {from: 1, to: Infinity}};
  const claims = ofMart("claim_list", read("claim_list"));
  const figureOf = (of: Share | null, says: (count: ReturnType<typeof partOf>) => string, href: string): DoorFigure => {
    const number = (found: Share | null): string => numberText(partOf(found).part, "count", locale);
    const told = tell({of}, (found) => `${number(found.of)} ${says(partOf(found.of))}`);
    return {number: number(of), says: says(partOf(of)), href, told};
  };
  return {
    finding: tell({kommuner, nobody}, (found) => words.finding(partOf(found.kommuner), partOf(found.nobody))),
    figures: [
      figureOf(kommuner, words.figures.kommuner, "./coverage#without-kommuner"),
      figureOf(counties, words.figures.counties, "./coverage#partner-map"),
      figureOf(hromadas, words.figures.hromadas, "./coverage#without-hromadas"),
      figureOf(nobody, words.figures.nobody, "./coverage#any-partner")
    ],
    caption: tell({drawn: lines(true), undrawn: lines(false)}, (found) =>
      words.picture.caption(found.drawn.value, found.undrawn.value)
    ),
    source: tell(
      {
        lists: count(claims, {by: "list", where: listed}),
        newest: textFigure(claims, "list_as_of", {by: "list", where: {...listed, list_as_of: newest.list_as_of}})
      },
      (found) => words.source(found.lists.value, found.newest?.value ?? newest.list_as_of)
    ),
    drawn,
    rows
  };
}

function sharesOf(read: MartReader): Readonly<Record<"kommuner" | "counties" | "hromadas" | "nobody", Share | null>> {
  const rows = ofMart("partnership_coverage", read("partnership_coverage"));
  const all = ofMart("partnership_pair", read("partnership_pair"));
  const country = (code: string): Among => ({by: "group_code", where: {country: code, group_kind: "country"}});
  const of = (code: string, column: string): Share | null =>
    share(figure(rows, column, country(code)), figure(rows, "municipality_count", country(code)));
  return {
    kommuner: of("NO", "with_count"),
    counties: share(
      count(all, {
        by: "partner_code",
        where: {network: "norwegian_ukrainian", is_partnership: true, partner_kind: "fylkeskommune"}
      }),
      count(rows, {by: "group_code", where: {group_kind: "fylke"}})
    ),
    hromadas: of("UA", "with_count"),
    nobody: of("UA", "any_none_count")
  };
}
