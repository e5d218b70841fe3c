import type {KeptFigure} from "./kept_figures.ts";
import type {Card, CardView} from "../../src/cards/card.ts";
import {viewOf} from "../../src/cards/shown_view.ts";
import {fundingEnd} from "../../src/coverage/funding.ts";
import {partnerDrawing} from "../../src/coverage/partner_drawing.ts";
import {partnerMap} from "../../src/coverage/partner_map.ts";
import {pipeline} from "../../src/coverage/pipeline.ts";
import {pipelineTime} from "../../src/coverage/pipeline_time.ts";
import {withoutHromadas, withoutKommuner} from "../../src/coverage/without_partner.ts";
import {norwegianPairs, pairOf} from "../../src/pairing/pair_text.ts";
import type {MartReader, MartRows} from "../../src/marts/mart_rows.ts";
import {dateText} from "../../src/words/figures.ts";
import type {Locale} from "../../src/words/locales.ts";
import {coveragePartnersWords, reportWords} from "../../src/words/words.ts";
import type {PaperReport, PaperSection} from "./document.ts";
import {changesSection} from "./figure_changes.ts";
import {keyFigures} from "./keys.ts";
import {paperPicture, type Shapes, type StyleTokens} from "./paper_map.ts";
import {paperTable, parts} from "./paper_table.ts";
import {sourceList} from "./sources.ts";

export interface ComposeOptions extends Shapes {
  readonly locale: Locale;
  /** Figures of earlier reports. */
  readonly kept: readonly KeptFigure[];
  readonly tokens: StyleTokens;
}

/** Cases shown with their next step: those whose date comes first. */
const nextSteps = 6;

/**
 * The report's words and figures from the marts. Findings and tables are those of the coverage page's cards, so that
 * paper and page say the same; nothing is counted here that a card or a mart has not counted.
 */
export function composeReport(read: MartReader, {locale, kept, fylker, oblasts, tokens}: ComposeOptions): PaperReport {
  const words = reportWords[locale];
  const view = (card: Card, group?: string): CardView =>
    viewOf(card, read, {locale, selection: null, controls: group ? {group} : {}});
  const {inWords} = coveragePartnersWords[locale].map;
  const mapCard = partnerMap(partnerDrawing(fylker, oblasts));
  const map = view(mapCard);
  const copied = read("claim_list").filter(({copy_page}) => copy_page !== null);
  const asCopied = (list: MartRows["claim_list"]): string =>
    words.copied({name: list[`name_${locale}`], day: list.list_as_of});
  const funding = view(fundingEnd);
  const [stages, cases] = [view(pipeline), view(pipelineTime)];
  const sources = sourceList(read, locale, [withoutHromadas, withoutKommuner, mapCard, pipeline, fundingEnd]);
  const section = (
    heading: string,
    cards: readonly Card[],
    shown: CardView,
    rest: Pick<PaperSection, "tables" | "notes">
  ): PaperSection => ({
    heading,
    finding: shown.title,
    isIllustrative: shown.isIllustrative ?? false,
    sources: sources.mark(cards),
    ...rest
  });
  const complement = (card: Card, group: string, caption: string) =>
    paperTable(view(card, group), caption, ["label", "without_count", "municipality_count", "without_share"], locale, {
      hasTotal: true,
      labels: {without_share: words.columns.share}
    });
  const norwegian = (row: Readonly<Record<string, unknown>>): boolean =>
    row.network === "norwegian_ukrainian" && row.is_partnership === true;
  const isIllustrative = stages.isIllustrative === true || cases.isIllustrative === true;
  return {
    locale,
    date: sources.date,
    title: words.title,
    subtitle: words.subtitle(sources.date),
    notice: isIllustrative ? words.notice : null,
    words: {illustrative: words.illustrative, pages: words.pages},
    keys: keyFigures(read, locale, (card) => sources.mark([card])),
    without: section(words.headings.without, [withoutHromadas, withoutKommuner], view(withoutHromadas, "region_type"), {
      tables: [
        complement(
          withoutHromadas,
          "region_type",
          words.captions.hromadasByRegionType(read("region_type")[0]?.list_date ?? "")
        ),
        complement(withoutHromadas, "size_class", words.captions.hromadasBySize),
        complement(withoutKommuner, "size_class", words.captions.kommunerBySize)
      ],
      notes: []
    }),
    partners: section(words.headings.partners, [mapCard], map, {
      tables: [
        paperTable(
          bySite(map, copied, locale),
          words.captions.partnerships,
          ["partner_name", "host_name", "host_name_uk", "oblast_name", "region", "status_text", "since", "source_text"],
          locale,
          {only: norwegian, widths: {source_text: 1}, labels: {partner_name: words.columns.kommune}}
        )
      ],
      notes: [[...map.notes.slice(0, 1), ...copied.map(asCopied)].join(" ")]
    }),
    map: {
      svg: paperPicture(map, locale, tokens),
      alt: inWords(map.title, norwegianPairs(read).map(pairOf)),
      caption: map.subtitle
    },
    where: section(words.headings.where, [withoutHromadas, withoutKommuner], view(withoutKommuner, "fylke"), {
      tables: [
        ...parts(complement(withoutHromadas, "oblast", words.captions.hromadasByOblast), words.continued),
        complement(withoutKommuner, "fylke", words.captions.kommunerByFylke)
      ],
      notes: []
    }),
    pipeline: section(words.headings.pipeline, [pipeline], stages, {
      tables: [
        paperTable(
          stages,
          words.captions.stages,
          ["label", "case_count", "stalled_count", "stalled_after_days", "longest_days"],
          locale,
          {empty: "–"}
        ),
        paperTable(
          cases,
          words.captions.nextSteps(Math.min(nextSteps, cases.table.rows.length), cases.table.rows.length),
          ["partner_name", "host", "step", "next_step_due_date"],
          locale,
          {first: nextSteps, widths: {step: 1}}
        )
      ],
      notes: [words.casesNote(cases.title, read("pipeline_stage")[0]?.reference_date ?? ""), ...stages.notes]
    }),
    funding: section(words.headings.funding, [fundingEnd], funding, {
      tables: [
        paperTable(
          funding,
          words.captions.funding,
          ["programme", "status_text", "partnership_count", "funder", "funding_ends_date"],
          locale,
          {empty: words.noFunder, labels: {programme: words.columns.programme}}
        )
      ],
      notes: funding.notes
    }),
    changes: changesSection(read, locale, kept, sources.date),
    sources: sources.section,
    colors: tokens.colors
  };
}

/**
 * The same view with the site of each page for its address: nobody types a whole address from paper. A document that
 * was read from a copy goes by who made it and its day, not by where the copy lies.
 */
function bySite(view: CardView, copied: readonly MartRows["claim_list"][], locale: Locale): CardView {
  const document = (page: string): string | null => {
    const list = copied.find(({copy_page}) => copy_page === page);
    return list ? `${list.publisher}, ${dateText(list.list_as_of, locale)}` : null;
  };
  const site = (page: string): string => /^https?:\/\/(?:www\.)?([^/\s?#]+)[^\s]*$/.exec(page)?.[1] ?? page;
  const rows = view.table.rows.map((row) => ({
    ...row,
    // A county’s own name is the longest of its column, and would take the room of the sources.
    partner_name: String(row.partner_name).replace(/ fylkeskommune$/, " fylke"),
    source_text: document(String(row.source)) ?? site(String(row.source))
  }));
  return {...view, table: {...view.table, rows}};
}
