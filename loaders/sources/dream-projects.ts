import {ContractError} from "../errors.ts";
import {choice, Fault, text, type Column, type RowOf} from "../read/columns.ts";
import {gatherIdeas} from "../read/dream_ideas.ts";
import {Problems} from "../read/file_problems.ts";
import {projectSectors} from "../read/project_sectors.ts";
import {fileName, type Readings, type Source, type Table} from "../read/source.ts";
import {source as register} from "./hromada-register.ts";
import {source as codifier} from "./settlement-codifier.ts";

const url = "https://public-api.dream.gov.ua/marketplace/public/dream/ideas";

const columns = {
  id: text("id", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
  updated: text("updated", /^\d{4}-\d\d-\d\dT/),
  status: choice("status", {
    pending: "pending",
    active: "active",
    complete: "complete",
    unsuccessful: "unsuccessful",
    cancelled: "cancelled"
  }),
  sectors: words("sectors", projectSectors),
  places: words("places")
};

type Idea = RowOf<typeof columns>;

/** Words parted by spaces, at least one; of a list where one is given. */
function words(from: string, known?: readonly string[]): Column<readonly string[]> {
  return {
    from,
    says: "words parted by spaces",
    read(cell) {
      const found = cell.split(" ").filter(Boolean);
      if (found.length === 0) return new Fault("is missing");
      return known && found.some((word) => !known.includes(word)) ? new Fault("names a sector that is none") : found;
    }
  };
}

/**
 * Projects of DREAM, the state's register of recovery projects, by its public interface as it is documented
 * (open-contracting.github.io/dream-api-docs): a list in pages, and a page for each project. Two readers of the service
 * have met projects inside `cdu_response`, which is not documented; both shapes are read.
 */
export const source: Source<Idea> = {
  id: "dream-projects",
  producer: "DREAM, Ministry for Development of Communities and Territories of Ukraine",
  licence: "public open data, licence not stated by the interface",
  url,
  grain: "one row per project",
  verified: {
    against: "recorded shape",
    on: "2026-11-28",
    note: "the documented interface and what two readers of it have met; not yet asked live"
  },
  onlyByName:
    "verified only against recorded shapes, and asks for every project once, two a second: name it on the command " +
    "line, look at what comes with --diff, and take it with --accept",
  format: "json",
  maxBytes: 30_000_000,
  gather: (ask) => gatherIdeas(url, ask),
  records: (document) => {
    const {ideas} = document as {ideas?: unknown};
    if (!Array.isArray(ideas)) throw new TypeError("no list called ideas");
    return ideas as Record<string, unknown>[];
  },
  columns,
  ignored: [],
  key: ["id"],
  rows: {min: 5_000, max: 60_000},
  skip: {
    why: "they are cancelled, or name no place that has a code",
    when: (cell) => cell("status") === "cancelled" || cell("places") === ""
  }
};

/** How much of the places may be in no codifier: a few are mistyped, many mean that the codifiers differ. */
const mostUnknown = 0.05;

/**
 * The hromada of every code of the codifier, districts of cities with their city; null where the code is wider than a
 * hromada.
 */
function hromadasByCode(read: Readings): Map<string, string | null> {
  const known = new Set(read(register).rows.map((row) => row.hromada_code));
  return new Map(
    read(codifier).rows.map(({level_1, level_2, level_3, level_4, level_5}) => [
      level_5 ?? level_4 ?? level_3 ?? level_2 ?? level_1,
      level_3 !== null && known.has(level_3) ? level_3 : null
    ])
  );
}

export const tables: readonly Table[] = [
  {
    name: "dream_sectors",
    kind: "csv",
    key: ["hromada_code", "sector_code"],
    grain: "one row per hromada and sector in which it has projects, and one for all of its projects",
    sources: [source],
    heldAgainst: [codifier, register],
    enteredByHand: "a count of the same interface by others, until somebody has asked it and looked at what comes",
    asOf: (read) =>
      read(source)
        .rows.map(({updated}) => updated.slice(0, 10))
        .toSorted()
        .at(-1)!,
    build(read) {
      const hromadaOf = hromadasByCode(read);
      const ideas = read(source).rows;
      requireKnownPlaces(ideas, hromadaOf);
      const counts = new Map<string, number>();
      for (const {places, sectors} of ideas) {
        // A project counts once in each hromada it touches, however many of its villages it names.
        const touched = new Set(places.flatMap((code) => hromadaOf.get(code) ?? []));
        for (const hromada of touched)
          for (const sector of ["any", ...sectors]) {
            const key = `${hromada} ${sector}`;
            counts.set(key, (counts.get(key) ?? 0) + 1);
          }
      }
      return read(register)
        .rows.map((row) => row.hromada_code)
        .toSorted()
        .flatMap((hromada) =>
          projectSectors.flatMap((sector) => {
            const count = counts.get(`${hromada} ${sector}`) ?? 0;
            return count > 0 || sector === "any"
              ? [{hromada_code: hromada, sector_code: sector, project_count: count}]
              : [];
          })
        );
    }
  }
];

function requireKnownPlaces(ideas: readonly Idea[], hromadaOf: ReadonlyMap<string, string | null>): void {
  const places = ideas.flatMap((idea) => idea.places);
  const unknown = places.filter((code) => !hromadaOf.has(code));
  if (unknown.length <= mostUnknown * places.length) return;
  const problems = new Problems();
  for (const code of unknown)
    problems.add({
      column: "places",
      what: `is in no codifier, as are ${Math.round((100 * unknown.length) / places.length)} % of all places`,
      example: code,
      mend: "Read a newer codifier with npm run refresh -- settlement-codifier, or ask what the codes are."
    });
  throw new ContractError(`${source.id}: ${problems.report(fileName(source.url), [])}`);
}
