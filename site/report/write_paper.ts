import {readFileSync} from "node:fs";
import {join, relative} from "node:path";
import {replaceFiles} from "../../loaders/disk/replace_files.ts";
import {UsageError} from "../../loaders/errors.ts";
import type {MartReader} from "../../src/marts/mart_rows.ts";
import {matchData, type MatchData} from "../../src/pairing/match_data.ts";
import {decisionPaper} from "../../src/paper/paper.ts";
import type {DecisionPaper} from "../../src/paper/blocks.ts";
import {readPaperAsked} from "../../src/paper/asked_pair.ts";
import {outside, type Locale} from "../../src/words/locales.ts";
import {paperWords, shortlistFileWords} from "../../src/words/words.ts";
import {readShortlist, type ShortlistEntry} from "../../src/model/match/shortlist.ts";
import {type Edition, editions} from "../edition.ts";
import {martReaderIn} from "../pages/mart_files.ts";
import {buildData} from "../pages/site_data.ts";
import {siteSheet, styleTokens} from "./paper_map.ts";
import {typesetPaper} from "./typeset.ts";

export interface PaperRequest {
  readonly locale: Locale;
  /** `0301-UA05020030000031457`: kommunenummer or fylkesnummer, hyphen, KATOTTG code. */
  readonly pair: string;
  /**
   * Weighting and filters as the page's address writes them, such as `preset=acute&w=learning.30`; empty for the usual.
   */
  readonly view: string;
  /** File of a shortlist as the match page exports it, for the overrides; null for none. */
  readonly shortlist: string | null;
}

export interface PaperOptions extends PaperRequest {
  readonly root: string;
  /** Folder the PDF goes to. */
  readonly out: string;
  readonly edition?: Edition;
}

/**
 * Writes `paper.<kommune>-<hromada>.<lang>.pdf`, with the words the page shows of the same pair.
 * @returns one line for the person who waits
 * @throws UsageError as `requestedPaper`; StorageError where the disk refuses
 */
export async function writePaper({root, out, edition = editions.public, ...request}: PaperOptions): Promise<string> {
  pairCodes(request);
  await buildData(root, edition);
  const asked = requestedPaper(martReaderIn(join(root, edition.source, "data"), request.locale), request);
  const paper =
    edition.audience === "internal"
      ? {
          ...asked,
          mark: [paperWords[request.locale].internalMark, asked.mark].filter((mark) => mark !== null).join(" · ")
        }
      : asked;
  const {colors} = styleTokens(siteSheet(root));
  const {pdf, pages} = typesetPaper(paper, colors);
  const file = join(out, `paper.${request.pair}.${request.locale}.pdf`);
  replaceFiles([{path: file, content: pdf}]);
  return (
    `${relative(process.cwd(), file)}: ${pages} pages, data to ` +
    `${paper.date}${paper.mark === null ? "" : `; marked “${paper.mark}”`}`
  );
}

/**
 * The paper that a command line asks for. What the page tells beside the rest stops the command: on paper nothing is
 * passed over.
 * @throws UsageError in sentences where the pair, the view or the shortlist cannot be used
 */
export function requestedPaper(read: MartReader, request: PaperRequest): DecisionPaper {
  const {locale, view, shortlist} = request;
  const {kommune, hromada} = pairCodes(request);
  const data = matchData(read, {locale});
  const entries = shortlist === null ? [] : shortlistEntries(shortlist, data);
  const {asked, refusal, problems} = readPaperAsked(
    `place=${kommune}&open=${hromada}${view === "" ? "" : `&${view.replace(/^\?/, "")}`}`,
    data,
    locale,
    {entries}
  );
  if (!asked || problems.length > 0) throw new UsageError([...problems, ...(refusal ? [refusal] : [])].join(" "));
  return decisionPaper(read, data, locale, asked);
}

function pairCodes({pair, view}: PaperRequest): {kommune: string; hromada: string} {
  const [, kommune, hromada] = /^(\d{4}|\d{2})-(UA\d{17})$/.exec(pair) ?? [];
  if (!kommune || !hromada)
    throw new UsageError(
      `--pair ${JSON.stringify(pair)} is no pair: write a kommunenummer (or the fylkesnummer of a county), a hyphen ` +
        "and a KATOTTG code, such as 0301-UA05020030000031457."
    );
  if (/(^|[?&])(place|open|side|why|compare)=/.test(view))
    throw new UsageError("--view says which weighting and filters; the pair stands in --pair alone.");
  return {kommune, hromada};
}

function shortlistEntries(file: string, data: MatchData): readonly ShortlistEntry[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`--shortlist ${file}: could not be read: ${(error as Error).message}`, {cause: error});
  }
  const read = readShortlist(text, data.pairValues);
  if ("problems" in read)
    throw new UsageError(`--shortlist ${file}: ${read.problems.map(shortlistFileWords[outside].problem).join(" ")}`);
  return read.shortlist.entries;
}
