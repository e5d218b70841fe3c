// What each place's page is written from: rows of marts by place, read once for all pages.
import type {MartReader, MartRows} from "../../src/marts/mart_rows.ts";
import {othersOf} from "../../src/marts/other_names.ts";
import {publicMatches, type PublicMatch} from "../../src/model/match/public_matches.ts";
import type {OtherName} from "../../src/model/names/place_index.ts";
import {placesOfMarts} from "../../src/pairing/read_places.ts";
import type {Locale} from "../../src/words/locales.ts";
import type {DatedList} from "../../src/words/rooms/terms.ts";
import {grouped} from "../pages/grouped.ts";
import type {InsideShelf} from "./inside_shelf.ts";

export type PlaceRow = MartRows["place"];

/** Everything that is public of all places, by their codes. */
export interface PlaceShelf {
  /** Every place, in the order of kind and code. */
  readonly places: readonly PlaceRow[];
  readonly place: (code: string) => PlaceRow | undefined;
  readonly figures: (code: string) => readonly MartRows["place_figure"][];
  readonly claims: (code: string) => readonly MartRows["place_claim"][];
  readonly otherNames: (code: string) => readonly OtherName[];
  /** Periods of one region type each, the first first. */
  readonly classes: (code: string) => readonly MartRows["hromada_class"][];
  readonly signs: (code: string) => readonly MartRows["match_public_sign"][];
  readonly matches: (code: string) => readonly PublicMatch[] | undefined;
  /** Municipalities of a county or oblast, the largest first. */
  readonly members: (code: string) => readonly PlaceRow[];
  readonly coverage: (code: string) => MartRows["partnership_coverage"] | undefined;
  /** Sectors of the group that an oblast's projects are shown in; none where they are not. */
  readonly projects: (code: string) => readonly MartRows["public_project_group"][];
  /** Displacement of an oblast's hromadas outside the war zone. */
  readonly displacement: (code: string) => MartRows["displacement_group"] | undefined;
  /** How many are registered as displaced in an oblast or in Kyiv. */
  readonly displaced: (code: string) => MartRows["displaced_by_oblast"] | undefined;
  readonly areaName: (code: string, locale: Locale) => string;
  /** The newest list of territories. */
  readonly list: DatedList;
  /** Day of each list of ties, by its short name. */
  readonly tieLists: ReadonlyMap<string, MartRows["claim_list"]>;
  /** What the internal edition tells besides. */
  readonly inside?: InsideShelf;
}

type Matches = PlaceShelf["matches"];

/**
 * Reads the shelf from the extracts of an edition.
 * @param more what the internal edition tells besides, and who is most alike where a shelf of another language has it
 */
export function placeShelf(
  read: MartReader,
  {inside, matches}: {readonly inside?: InsideShelf | undefined; readonly matches?: Matches | undefined} = {}
): PlaceShelf {
  const places = read("place");
  const byCode = new Map(places.map((row) => [row.place_code, row]));
  const others = othersOf(read("place_name"));
  const withheld = new Set(places.filter(({is_withheld}) => is_withheld === true).map(({place_code}) => place_code));
  const areas = new Map(read("learning_by_area").map((row) => [row.area_code, row]));
  const coverage = new Map(
    read("partnership_coverage")
      .filter(({group_kind}) => group_kind === "fylke" || group_kind === "oblast")
      .map((row) => [row.group_code, row])
  );
  const members = grouped(
    places.toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0)),
    (row) => row.parent_code
  );
  const projects = read("public_project_group").filter(({group_kind}) => group_kind === "oblast");
  const displacement = new Map(
    read("displacement_group").flatMap((row) => (row.group_kind === "oblast" ? [[row.group_code, row] as const] : []))
  );
  const displaced = new Map(read("displaced_by_oblast").map((row) => [row.oblast_code, row]));
  const [safe] = read("region_type");
  return {
    places,
    place: (code) => byCode.get(code),
    figures: listsOf(grouped(read("place_figure"), (row) => row.place_code)),
    claims: listsOf(grouped(read("place_claim"), (row) => row.place_code)),
    otherNames: (code) => others.get(code) ?? [],
    classes: listsOf(grouped(read("hromada_class"), (row) => row.hromada_code)),
    signs: listsOf(grouped(read("match_public_sign"), (row) => row.hromada_code)),
    matches: matches ?? matchesOf(publicMatches(placesOfMarts(read), (code) => withheld.has(code))),
    members: listsOf(members),
    coverage: (code) => coverage.get(code),
    projects: (code) => projects.filter(({group_code}) => group_code.split("+").includes(code)),
    displacement: (code) => displacement.get(code),
    displaced: (code) => displaced.get(code),
    areaName: (code, locale) => areas.get(code)?.[`area_${locale}`] ?? code,
    list: {day: safe?.list_date ?? "", ageMonths: safe?.list_age_months ?? null},
    tieLists: new Map(read("claim_list").map((row) => [row.list, row])),
    ...(inside && {inside})
  };
}

const matchesOf =
  (lists: ReadonlyMap<string, readonly PublicMatch[]>) =>
  (code: string): readonly PublicMatch[] | undefined =>
    lists.get(code);

const listsOf =
  <Row>(groups: ReadonlyMap<string, readonly Row[]>) =>
  (code: string): readonly Row[] =>
    groups.get(code) ?? [];
