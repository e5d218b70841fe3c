import type {KeptFigure} from "./kept_figures.ts";
import type {Card, CardView} from "../../src/cards/card.ts";
import {fundingEnd} from "../../src/coverage/funding.ts";
import {partnerMap} from "../../src/coverage/partner_map.ts";
import {pipeline} from "../../src/coverage/pipeline.ts";
import {pipelineTime} from "../../src/coverage/pipeline_time.ts";
import {withoutHromadas, withoutKommuner} from "../../src/coverage/without_partner.ts";
import type {MartReader} from "../../src/marts/mart_rows.ts";
import type {Locale} from "../../src/words/locales.ts";
import {dateText, numberText} from "../../src/words/figures.ts";
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
  const nb = locale === "nb";
  const view = (card: Card, group?: string): CardView =>
    card.view(read, {locale, selection: null, controls: group ? {group} : {}});
  const map = view(partnerMap(fylker, oblasts));
  const funding = view(fundingEnd);
  const [stages, cases] = [view(pipeline), view(pipelineTime)];
  const sources = sourceList(read, locale, [
    withoutHromadas,
    withoutKommuner,
    partnerMap(fylker, oblasts),
    pipeline,
    fundingEnd
  ]);
  const listDate = dateText(read("region_type")[0]?.list_date ?? "", locale);
  const caseDate = dateText(read("pipeline_stage")[0]?.reference_date ?? "", locale);
  const section = (
    heading: string,
    cards: readonly Card[],
    shown: CardView,
    rest: Pick<PaperSection, "tables" | "notes">
  ): PaperSection => ({
    heading,
    finding: shown.title,
    isIllustrative: shown.isIllustrative ?? false,
    sources: sources.numbers(cards),
    ...rest
  });
  const complement = (card: Card, group: string, caption: string) =>
    paperTable(view(card, group), caption, ["label", "without_count", "municipality_count", "without_share"], locale, {
      hasTotal: true,
      labels: {without_share: nb ? "Andel" : "Share"}
    });
  const bySize = nb ? "etter innbyggertall" : "by number of inhabitants";
  const norwegian = (row: Readonly<Record<string, unknown>>): boolean =>
    row.network === "norwegian_ukrainian" && row.is_partnership === true;
  const isIllustrative = stages.isIllustrative === true || cases.isIllustrative === true;
  return {
    locale,
    date: sources.date,
    title: nb
      ? "Norsk-ukrainsk kommunesamarbeid: hvem står uten partner"
      : "Norwegian–Ukrainian municipal cooperation: who is left out",
    subtitle: nb
      ? `Dekningsrapport. Data til og med ${dateText(sources.date, "nb")}.`
      : `Coverage report. Data up to ${dateText(sources.date, "en")}.`,
    notice: !isIllustrative
      ? null
      : nb
        ? "Sakene i «Saker underveis» er illustrative: de er oppdiktet for å vise verktøyet, til KS legger inn sin " +
          "egen saksliste. Alt annet i rapporten er fra åpne kilder."
        : "The cases in “Cases under way” are illustrative: made up to show the tool until KS adds its own case " +
          "list. All else in this report is from public sources.",
    words: nb
      ? {sources: "Kilder", illustrative: "illustrativt", page: "Side", of: "av"}
      : {sources: "Sources", illustrative: "illustrative", page: "Page", of: "of"},
    keys: keyFigures(read, locale, (card) => sources.numbers([card])),
    without: section(
      nb ? "Hvem står uten" : "Who is left out",
      [withoutHromadas, withoutKommuner],
      view(withoutHromadas, "region_type"),
      {
        tables: [
          complement(
            withoutHromadas,
            "region_type",
            nb
              ? `Hromadaer uten norsk partner, etter områdetype (liste av ${listDate})`
              : `Hromadas without a Norwegian partner, by region type (list of ${listDate})`
          ),
          complement(
            withoutHromadas,
            "size_class",
            nb ? `Hromadaer uten norsk partner, ${bySize}` : `Hromadas without a Norwegian partner, ${bySize}`
          ),
          complement(
            withoutKommuner,
            "size_class",
            nb
              ? `Norske kommuner uten ukrainsk partner, ${bySize}`
              : `Norwegian municipalities without a Ukrainian partner, ${bySize}`
          )
        ],
        notes: []
      }
    ),
    partners: section(nb ? "Hvem er partnere" : "Who are partners", [partnerMap(fylker, oblasts)], map, {
      tables: [
        paperTable(
          map,
          nb ? "Norsk-ukrainske partnerskap som telles" : "Norwegian–Ukrainian partnerships that are counted",
          ["partner_name", "host_name", "host_name_uk", "oblast_name", "region", "status_text", "since", "source"],
          locale,
          {only: norwegian, widths: {source: 1}, labels: {partner_name: nb ? "Kommune" : "Municipality"}}
        )
      ],
      notes: map.notes.slice(0, 1)
    }),
    map: {svg: paperPicture(map, locale, tokens), alt: map.summary, caption: map.subtitle},
    where: section(
      nb ? "Hvor de er som står uten" : "Where those left out are",
      [withoutHromadas, withoutKommuner],
      view(withoutKommuner, "fylke"),
      {
        tables: [
          ...parts(
            complement(
              withoutHromadas,
              "oblast",
              nb ? "Hromadaer uten norsk partner, etter oblast" : "Hromadas without a Norwegian partner, by oblast"
            ),
            nb ? "fortsatt" : "continued"
          ),
          complement(
            withoutKommuner,
            "fylke",
            nb
              ? "Norske kommuner uten ukrainsk partner, etter fylke"
              : "Norwegian municipalities without a Ukrainian partner, by county"
          )
        ],
        notes: []
      }
    ),
    pipeline: section(nb ? "Saker underveis" : "Cases under way", [pipeline], stages, {
      tables: [
        paperTable(
          stages,
          nb ? "Saker etter steg" : "Cases by stage",
          ["label", "case_count", "stalled_count", "stalled_after_days", "longest_days"],
          locale,
          {empty: "–"}
        ),
        paperTable(
          cases,
          firstDue(cases.table.rows.length, locale),
          ["partner_name", "host", "step", "next_step_due_date"],
          locale,
          {first: nextSteps, widths: {step: 1}}
        )
      ],
      notes: [
        nb
          ? `${cases.title}. Per ${caseDate}, den nyeste datoen i sakslisten.`
          : `${cases.title}. As of ${caseDate}, the newest date in the case list.`,
        ...stages.notes
      ]
    }),
    funding: section(nb ? "Finansiering som tar slutt" : "Funding that ends", [fundingEnd], funding, {
      tables: [
        paperTable(
          funding,
          nb ? "Partnerskap etter program og finansiør" : "Partnerships by programme and funder",
          ["programme", "status_text", "partnership_count", "funder", "funding_ends_date"],
          locale,
          {empty: nb ? "ingen kjent" : "none known", labels: {programme: nb ? "Program" : "Programme"}}
        )
      ],
      notes: funding.notes
    }),
    changes: changesSection(read, locale, kept, sources.date),
    sources: sources.section,
    colors: tokens.colors
  };
}

function firstDue(openCount: number, locale: Locale): string {
  const [shown, all] = [Math.min(nextSteps, openCount), openCount].map((count) => numberText(count, "count", locale));
  return locale === "nb"
    ? `Neste steg med tidligst frist: ${shown} av ${all} åpne saker`
    : `Next steps that are due first: ${shown} of ${all} open cases`;
}
