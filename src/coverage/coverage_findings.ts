import type {Locale} from "../words/locales.js";
import {dateText, numberText} from "../words/figures.js";
import {listed, norwegianPairs, wholeCountry} from "../pairing/pair_text.js";
import type {MartReader, MartRows} from "../marts/mart_rows.js";

/** One thing KS could do next: the number it rests on, what it says, what to do, and the card that shows it. */
export interface Finding {
  readonly figure: string;
  readonly says: string;
  readonly next: string;
  /** Address on the coverage page: a card, with its control where one is meant. */
  readonly href: string;
  readonly isIllustrative: boolean;
}

/** What the figures of the coverage page come to, in the order KS could act on it. All numbers are computed. */
export function coverageFindings(read: MartReader, locale: Locale): readonly Finding[] {
  return [...publicFindings(read, locale), ...caseFindings(read, locale)];
}

function publicFindings(read: MartReader, locale: Locale): Finding[] {
  const nb = locale === "nb";
  const count = (value: number): string => numberText(value, "count", locale);
  const of = (part: number, whole: number): string => `${count(part)} ${nb ? "av" : "of"} ${count(whole)}`;
  const coverage = read("partnership_coverage");
  const [ua, no] = [wholeCountry(read, "UA"), wholeCountry(read, "NO")];
  const safe = coverage.find((row) => row.country === "UA" && row.group_code === "safe");
  const classes = coverage
    .filter((row) => row.country === "UA" && row.group_kind === "size_class")
    .toSorted((a, b) => a.group_order - b.group_order);
  const firstWith = classes.findIndex((row) => row.with_count > 0);
  const small = classes.slice(0, firstWith < 0 ? classes.length : firstWith);
  const counties = coverage.filter((row) => row.group_kind === "fylke" && row.with_count === 0);
  const kommuner = read("eea_experience").filter((row) => row.party_kind === "kommune");
  const experienced = kommuner.filter((row) => !row.has_ukrainian_partner);
  const pairs = norwegianPairs(read);
  const open = read("partnership_pair").filter((row) => row.network === "norwegian_ukrainian" && !row.is_partnership);
  const paid = pairs.filter((row) => row.funder !== null);
  const ending = read("partnership_count").filter((row) => row.is_partnership && row.funding_ends_date !== null);
  const answers = read("partnership_health").filter((row) => row.subject_kind === "norwegian");
  const finding = (figure: string, says: string, next: string, href: string): Finding => ({
    figure,
    says,
    next,
    href,
    isIllustrative: false
  });
  const upTo = (label: string | undefined): string => label?.split("–").at(-1)?.toLocaleLowerCase(locale) ?? "";
  const smallTotal = small.reduce((sum, row) => sum + row.municipality_count, 0);
  return [
    finding(
      of(ua.without_count, ua.municipality_count),
      nb
        ? `hromadaer har ingen kjent norsk partner, ${safe ? count(safe.without_count) : "0"} av dem i trygge områder.`
        : `hromadas have no known Norwegian partner, ${safe ? count(safe.without_count) : "0"} of them in safe areas.`,
      nb
        ? "Let etter neste partner der det er mulig å arbeide nå."
        : "Look for the next partners where work is possible now.",
      "#without-hromadas"
    ),
    ...(smallTotal === 0
      ? []
      : [
          finding(
            of(0, smallTotal),
            nb
              ? `hromadaer med inntil ${upTo(small.at(-1)?.label_nb)} innbyggere har norsk partner: avtalene går ` +
                  "til de større."
              : `hromadas with up to ${upTo(small.at(-1)?.label_en)} inhabitants have a Norwegian partner: ` +
                  "agreements go to the larger ones.",
            nb
              ? "Koble de små norske kommunene med hromadaer på deres egen størrelse."
              : "Match the small Norwegian municipalities with hromadas of their own size.",
            "?without-hromadas.group=size_class#without-hromadas"
          )
        ]),
    finding(
      of(experienced.length, kommuner.length),
      nb
        ? `kommuner med EØS-erfaring fra Polen har ingen kjent ukrainsk partner: ${listed(
            experienced.map((row) => row.party_name),
            locale
          )}.`
        : `municipalities with EEA experience from Poland have no known Ukrainian partner: ${listed(
            experienced.map((row) => row.party_name),
            locale
          )}.`,
      nb ? "Spør disse først." : "Ask these first.",
      "#eea-experience"
    ),
    finding(
      of(counties.length, coverage.filter((row) => row.group_kind === "fylke").length),
      nb
        ? `fylker har ingen kommune med kjent partner; ${count(no.without_count)} av ` +
            `${count(no.municipality_count)} kommuner er uten.`
        : `counties have no municipality with a known partner; ${count(no.without_count)} of ` +
            `${count(no.municipality_count)} municipalities are without.`,
      nb
        ? `Ta det opp i ${listed(
            counties.map((row) => row.label_nb),
            locale
          )}.`
        : `Raise it in ${listed(
            counties.map((row) => row.label_en),
            locale
          )}.`,
      "#without-kommuner"
    ),
    finding(
      of(paid.length, pairs.length),
      nb ? "norske partnerskap har en kjent finansiør." : "Norwegian partnerships have a known funder.",
      nb
        ? "Be om en ordning for kommunene; ICLD-støtten til " +
            `${count(ending.reduce((sum, row) => sum + row.partnership_count, 0))} svenske partnerskap varer bare ` +
            `til ${dateText(ending[0]?.funding_ends_date ?? "", locale)}.`
        : "Ask for an instrument for municipalities; ICLD’s support of " +
            `${count(ending.reduce((sum, row) => sum + row.partnership_count, 0))} Swedish partnerships lasts only ` +
            `until ${dateText(ending[0]?.funding_ends_date ?? "", locale)}.`,
      "#funding-end"
    ),
    finding(
      of(answers.filter((row) => row.is_known).length, answers.length),
      nb
        ? `svar er kjent når de ${count(pairs.length)} partnerskapene holdes mot de ti erfaringene.`
        : `answers are known when the ${count(pairs.length)} partnerships are held against the ten lessons.`,
      nb
        ? "Spør hvert par om ansvarlig, områder og penger, og skriv svarene ned."
        : "Ask each pair who is responsible, for what areas, with what money, and write the answers down.",
      "#health"
    ),
    finding(
      count(open.length),
      nb
        ? `forbindelser er bare samtaler, forslag eller uklare: ${listed(open.map(pairName), locale)}.`
        : `ties are only talks, proposals or unclear: ${listed(open.map(pairName), locale)}.`,
      nb ? "Avklar dem, eller la dem ligge." : "Settle them, or let them go.",
      "#partner-map"
    )
  ];
}

function caseFindings(read: MartReader, locale: Locale): Finding[] {
  const nb = locale === "nb";
  const open = read("pipeline_case").filter((row) => row.is_open);
  const stalled = open.filter((row) => row.is_stalled);
  const overdue = open.filter((row) => row.is_overdue);
  return [
    {
      figure:
        `${numberText(stalled.length, "count", locale)} ${nb ? "av" : "of"} ` +
        `${numberText(open.length, "count", locale)}`,
      says: nb
        ? `åpne saker er stanset, og ${numberText(overdue.length, "count", locale)} neste steg er over fristen.`
        : `open cases are stalled, and ${numberText(overdue.length, "count", locale)} next steps are overdue.`,
      next: nb ? "Ring de stansede sakene." : "Call the stalled cases.",
      href: "#pipeline-time",
      isIllustrative: open.some((row) => row.evidence === "illustrative")
    }
  ];
}

function pairName(row: MartRows["partnership_pair"]): string {
  return `${row.partner_name} – ${row.host_name}`;
}
