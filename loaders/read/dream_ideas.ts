import {sectorRule, sectorsOf} from "./project_sectors.ts";
import type {AskPart} from "./source.ts";

/** A line of DREAM's list of projects, which it calls ideas. */
interface ListedIdea {
  readonly id: string;
  readonly updated: string;
}

/** What is kept of a project: no title, no party, no amount. */
interface PickedIdea {
  /** pending, active, complete, cancelled or unsuccessful. */
  readonly status: string;
  /** Sectors by our rule, parted by spaces. */
  readonly sectors: string;
  /** KATOTTG codes of its places, parted by spaces. */
  readonly places: string;
}

const unknown = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * Every project of DREAM with status, sectors and places, as one document. The list comes in pages by the time of the
 * last change; how many stand on a page is not documented, nor whether `from` takes in its own moment: a page is asked
 * from just before the last moment of the one before, what came twice is one, and a page of nothing new ends it.
 * @param base address of the list
 * @throws TypeError where a page or a project has another shape than is documented, or the list does not go on
 */
export async function gatherIdeas(base: string, ask: AskPart): Promise<{ideas: readonly object[]}> {
  const ideas: object[] = [];
  for (const {id, updated} of await listIdeas(base, ask)) {
    const picked = await ask(`${base}/${encodeURIComponent(id)}`, {
      version: `${updated} ${sectorRule}`,
      pick: pickIdea
    });
    if (picked !== undefined) ideas.push({id, updated, ...(picked as PickedIdea)});
  }
  return {ideas};
}

/** A list that goes on for longer than this goes round in a circle. */
const mostPages = 1_000;

async function listIdeas(base: string, ask: AskPart): Promise<readonly ListedIdea[]> {
  const found = new Map<string, string>();
  let from = "";
  let longest = 0;
  for (let pages = 1; pages <= mostPages; pages++) {
    const page = pageOf(await ask(`${base}?order=asc${from && `&from=${encodeURIComponent(from)}`}`));
    const fresh = page.filter(({id, updated}) => found.get(id) !== updated);
    for (const {id, updated} of fresh) found.set(id, updated);
    if (fresh.length === 0) {
      if (longest > 1 && page.length === longest)
        throw new TypeError(`the list does not go on after ${from}: a whole page of ${longest} brought nothing new`);
      return [...found].map(([id, updated]) => ({id, updated}));
    }
    longest = Math.max(longest, page.length);
    // A moment earlier, so that nothing of that moment is passed over whether `from` takes it in or not.
    from = new Date(Date.parse(page.at(-1)!.updated) - 1).toISOString();
  }
  throw new TypeError(`the list goes on for more than ${mostPages} pages`);
}

/** A time of day with its zone. */
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** A page of the list, in the order it was asked for; in another one the next page would pass over projects. */
function pageOf(document: unknown): readonly ListedIdea[] {
  const {data} = unknown(document);
  if (!Array.isArray(data)) throw new TypeError("a page of the list has no list called data");
  const ideas = data.map((entry) => {
    const {internal, external} = unknown(entry);
    const [{id}, {updated}] = [unknown(internal), unknown(external)];
    if (typeof id !== "string" || typeof updated !== "string" || !moment.test(updated))
      throw new TypeError("an entry of the list has no internal.id or no time in external.updated");
    return {id, updated};
  });
  const at = ideas.findIndex(({updated}, i) => i > 0 && Date.parse(updated) < Date.parse(ideas[i - 1]!.updated));
  if (at > 0) throw new TypeError(`the list is not in the order of change: ${ideas[at]!.updated} comes late`);
  return ideas;
}

/**
 * What we keep of a project: as the documentation has it, or as readers of the service have met it, the project in
 * `cdu_response` beside an `internal.status` like “pending:defined”.
 */
export function pickIdea(document: unknown): PickedIdea {
  const outer = unknown(document);
  const project = unknown("cdu_response" in outer ? outer.cdu_response : outer);
  const {status = project.status} = unknown(outer.internal);
  if (typeof status !== "string" || !Array.isArray(project.title))
    throw new TypeError("a project has no status or no list called title");
  const codes = listOf(project.additionalClassifications).map(unknown);
  const title = project.title.map(unknown).find(({lang}) => lang === "uk")?.translation;
  return {
    status: status.split(":", 1)[0]!,
    sectors: sectorsOf(
      codes.flatMap(({scheme, id}) => (scheme === "WB-ECO" && typeof id === "string" ? [id] : [])),
      typeof title === "string" ? title : ""
    ).join(" "),
    places: [...new Set(placesOf(project))].join(" ")
  };
}

/** Codes of the scheme UA-CATOTTG; a place of the older scheme or without one has no code. */
function placesOf(project: Record<string, unknown>): string[] {
  return listOf(project.approaches)
    .flatMap((approach) => listOf(unknown(approach).items))
    .flatMap((item) => listOf(unknown(item).locations))
    .map((location) => unknown(unknown(location).gazetteer))
    .filter(({scheme}) => scheme === "UA-CATOTTG")
    .flatMap(({identifiers}) => listOf(identifiers))
    .flatMap((code) => (typeof code === "string" && code.trim() ? [code.trim().replace(/\s+/g, "")] : []));
}
