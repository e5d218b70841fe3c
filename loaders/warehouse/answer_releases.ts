import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {csvFormat, csvParse} from "d3-dsv";
import {type Answer, takeIn} from "../../src/model/releases.ts";
import type {CheckLine} from "./completeness.ts";
import {
  asPast,
  asReleased,
  countedCells,
  disclosure,
  groupOf,
  newestList,
  newestRelease,
  type ReleasedCell,
  withMergedGroups
} from "./disclose.ts";
import {rowsOf} from "./rows.ts";

/** The tables that each form fills, and who answered what of it; groups are region types, of kommuner and responses
 * all are one. */
const surveys: Readonly<Record<string, {tallies: readonly string[]; answers: string}>> = {
  hromada_needs: {
    tallies: ["need", "hromada_horizon", "offer"],
    answers: `SELECT p.hromada_code AS place, r.region_type AS "group", p.evidence, sha256(concat_ws('|', p.horizon,
      (SELECT string_agg(n.area_code || n.horizon, ',' ORDER BY n.area_code) FROM core.hromada_need n
        WHERE n.hromada_code = p.hromada_code),
      (SELECT string_agg(o.area_code, ',' ORDER BY o.area_code) FROM core.hromada_offer o
        WHERE o.hromada_code = p.hromada_code))) AS content
    FROM core.hromada_profile p JOIN core.hromada_region_type r USING (hromada_code)
    JOIN core.territory_list l ON l.list_id = r.list_id AND l.is_newest`
  },
  norwegian_profiles: {
    tallies: ["competence", "learning"],
    answers: `SELECT p.kommune_code AS place, 'all' AS "group", p.evidence, sha256(concat_ws('|', '',
      (SELECT string_agg(c.area_code, ',' ORDER BY c.area_code) FROM core.norwegian_competence c
        WHERE c.kommune_code = p.kommune_code AND c.level >= 2),
      (SELECT string_agg(w.area_code, ',' ORDER BY w.area_code) FROM core.norwegian_learning_wish w
        WHERE w.kommune_code = p.kommune_code))) AS content
    FROM core.norwegian_profile p`
  },
  support_choices: {
    tallies: ["support_choice"],
    answers: `SELECT response_number::VARCHAR AS place, 'all' AS "group", any_value(evidence) AS evidence,
      sha256(string_agg(area_code, ',' ORDER BY area_code)) AS content FROM core.support_choice GROUP BY ALL`
  }
};

/** What the next release of the answers to one form would be. */
export interface ReleasePlan {
  readonly survey: string;
  /** Answers that are not as the last release counted them. */
  readonly waiting: number;
  /** By group, how many more must come first; nothing where the release may come. */
  readonly missing: ReadonlyMap<string, number>;
  /** Why there can be none whatever comes. */
  readonly problems: readonly string[];
  readonly answers: readonly Answer[];
  readonly cells: readonly (ReleasedCell & {readonly tally: string})[];
}

/** What the last release counted, beside the answers in private/: who, in which group, and a hash of what was said. */
const memoryOf = (privateDir: string): string => join(privateDir, "releases", "counted.csv");

/**
 * Holds the real answers against what was released of them.
 * @returns a plan for each form whose answers are real
 */
export async function planReleases(connection: DuckDBConnection, privateDir: string): Promise<ReleasePlan[]> {
  const memory = existsSync(memoryOf(privateDir)) ? csvParse(readFileSync(memoryOf(privateDir), "utf8")) : [];
  const plans: ReleasePlan[] = [];
  for (const [survey, {tallies, answers: sql}] of Object.entries(surveys)) {
    const rows = await rowsOf(connection, `SELECT * FROM (${sql}) ORDER BY ALL`);
    if (!rows.some(({evidence}) => evidence === "reported")) continue;
    const groups = await groupsOfLast(connection, tallies[0]!);
    const now = rows.map(({place, group, content}) => ({
      place: String(place),
      group: survey === "hromada_needs" ? (groupOf(String(group), groups) ?? "all") : String(group),
      content: String(content)
    }));
    const last = memory
      .filter((row) => row.survey === survey)
      .map(({place = "", group = "", content = ""}) => ({place, group, content}));
    const answers = survey === "support_choices" ? asSamePlaces(last, now) : now;
    const {missing} = takeIn(last, answers);
    const counted = new Map(last.map(({place, group, content}) => [place, `${group} ${content}`]));
    const gone = last.filter(({place}) => !answers.some((answer) => answer.place === place));
    const changed = answers.filter(({place, group, content}) => counted.get(place) !== `${group} ${content}`);
    const problems: string[] = [];
    const hasReleases = (await newestRelease(connection, tallies[0]!)).length > 0;
    if (hasReleases && last.length === 0)
      problems.push(
        `${memoryOf(privateDir)}: missing, and data/answer_releases.csv has releases of ${survey}: restore it; what ` +
          "they counted cannot be told from anything else"
      );
    if (groups.length > 0 && survey === "hromada_needs" && answers.some(({group}) => group === "all"))
      problems.push(`${survey}: answers from a region type that the first release had no group for`);
    plans.push({
      survey,
      waiting: changed.length + gone.length,
      missing,
      problems,
      answers,
      cells: await cellsOf(connection, tallies, hasReleases ? groups : undefined)
    });
  }
  return plans;
}

/** Codes of the groups of the last release of a table; none where it was undivided, or where there is none. */
async function groupsOfLast(connection: DuckDBConnection, tally: string): Promise<string[]> {
  const released = await newestRelease(connection, tally);
  const cells = released.length > 0 ? released : withMergedGroups(await countedCells(connection, tally));
  return [...new Set(cells.filter(({split}) => split === "auc").map(({column_code}) => column_code))];
}

async function cellsOf(
  connection: DuckDBConnection,
  tallies: readonly string[],
  groups: readonly string[] | undefined
): Promise<(ReleasedCell & {tally: string})[]> {
  const listDate = await newestList(connection);
  const cells: (ReleasedCell & {tally: string})[] = [];
  for (const tally of tallies) {
    const counted = withMergedGroups(await countedCells(connection, tally), groups);
    const said = disclosure(tally, counted, asPast(await newestRelease(connection, tally)));
    cells.push(...counted.map(asReleased(said, listDate)).map((cell) => ({...cell, tally})));
  }
  return cells;
}

/**
 * Responses have no name, only a place in the file. What says the same as before is the same response; of the others
 * each stands in for one that is gone, so that no change counts twice.
 */
function asSamePlaces(last: readonly Answer[], now: readonly Answer[]): Answer[] {
  const open = [...last];
  const kept = now.map((answer) => {
    const at = open.findIndex(({content}) => content === answer.content);
    return at < 0 ? null : open.splice(at, 1)[0]!;
  });
  let next = Math.max(0, ...last.map(({place}) => Number(place)));
  return now.map((answer, i) => kept[i] ?? {...answer, place: open.shift()?.place ?? `${++next}`});
}

/** The two files of a release: everything published so far, and what the newest of each form counted. */
export function releaseFiles(
  plans: readonly ReleasePlan[],
  releaseDate: string,
  {data, privateDir}: {data: string; privateDir: string}
): {path: string; content: string}[] {
  const path = join(data, "answer_releases.csv");
  const before = csvParse(readFileSync(path, "utf8"));
  const rows: Readonly<Record<string, string | number | null | undefined>>[] = plans.flatMap(({cells}) =>
    cells.map((cell) => ({...cell, release_date: releaseDate}))
  );
  const memory = existsSync(memoryOf(privateDir)) ? csvParse(readFileSync(memoryOf(privateDir), "utf8")) : [];
  const others = memory.filter(({survey}) => !plans.some((plan) => plan.survey === survey));
  const counted = plans.flatMap(({survey, answers}) => answers.map((answer) => ({survey, ...answer})));
  return [
    {path, content: `${csvFormat<(typeof rows)[number]>([...before, ...rows], before.columns)}\n`},
    {
      path: memoryOf(privateDir),
      content: `${csvFormat([...others, ...counted], ["survey", "place", "group", "content"])}\n`
    }
  ];
}

/** What a check says of the releases: what waits for how many more, and what can never be released. */
export function releaseLine(plans: readonly ReleasePlan[]): CheckLine {
  return {
    name: "answers_wait_for_a_release",
    description: "real answers are published in releases that differ by five answers in every group, or not at all",
    checked: plans.length,
    problems: plans.flatMap(({problems}) => problems),
    notes: plans.filter(({waiting}) => waiting > 0).map(waits)
  };
}

/** How many answers wait, and for what. */
export function waits({survey, waiting, missing}: ReleasePlan): string {
  const groups = [...missing].map(([group, count]) => `${count} more in ${group}`);
  return groups.length === 0
    ? `${survey}: ${waiting} new, changed or withdrawn answers may be released: npm run release`
    : `${survey}: ${waiting} new, changed or withdrawn answers wait for ${groups.join(", ")}`;
}
