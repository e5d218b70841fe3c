import type {Locale} from "../words/locales.js";
import type {FindingTexts} from "../words/rooms/coverage_findings.js";
import {coverageFindingsWords} from "../words/words.js";
import {norwegianPairs, pairOf, wholeCountry} from "../pairing/pair_text.js";
import type {MartReader} from "../marts/mart_rows.js";

/** One thing KS could do next: the number it rests on, what it says, what to do, and the card that shows it. */
interface Finding extends FindingTexts {
  /** Address on the coverage page: a card, with its control where one is meant. */
  readonly href: string;
  readonly isIllustrative: boolean;
}

/** What the figures of the coverage page come to, in the order KS could act on it. All numbers are computed. */
export function coverageFindings(read: MartReader, locale: Locale): readonly Finding[] {
  return [...publicFindings(read, locale), caseFinding(read, locale)];
}

function publicFindings(read: MartReader, locale: Locale): Finding[] {
  const words = coverageFindingsWords[locale];
  const coverage = read("partnership_coverage");
  const [ua, no] = [wholeCountry(read, "UA"), wholeCountry(read, "NO")];
  const safe = coverage.find((row) => row.country === "UA" && row.group_code === "safe");
  const classes = coverage
    .filter((row) => row.country === "UA" && row.group_kind === "size_class")
    .toSorted((a, b) => a.group_order - b.group_order);
  const firstWith = classes.findIndex((row) => row.with_count > 0);
  const small = classes.slice(0, firstWith < 0 ? classes.length : firstWith);
  const largestSmall = small.at(-1);
  const fylker = coverage.filter((row) => row.group_kind === "fylke");
  const kommuner = read("eea_experience").filter((row) => row.party_kind === "kommune");
  const experienced = kommuner.filter((row) => !row.has_ukrainian_partner);
  const pairs = norwegianPairs(read);
  const unsettled = read("partnership_pair").filter(
    (row) => row.network === "norwegian_ukrainian" && !row.is_partnership
  );
  const ending = read("partnership_count").filter((row) => row.is_partnership && row.funding_ends_date !== null);
  const answers = read("partnership_health").filter((row) => row.subject_kind === "norwegian");
  const smallTotal = small.reduce((sum, row) => sum + row.municipality_count, 0);
  const at = (href: string, texts: FindingTexts): Finding => ({...texts, href, isIllustrative: false});
  return [
    at(
      "#without-hromadas",
      words.hromadas({without: ua.without_count, all: ua.municipality_count, safe: safe?.without_count ?? 0})
    ),
    ...(largestSmall && smallTotal > 0
      ? [
          at(
            "?without-hromadas.group=size_class#without-hromadas",
            words.small(smallTotal, largestSmall[`label_${locale}`])
          )
        ]
      : []),
    at(
      "#eea-experience",
      words.experienced(
        experienced.map((row) => row.party_name),
        kommuner.length
      )
    ),
    at(
      "#without-kommuner",
      words.fylker(
        fylker.filter((row) => row.with_count === 0).map((row) => row[`label_${locale}`]),
        {fylker: fylker.length, kommunerWithout: no.without_count, kommuner: no.municipality_count}
      )
    ),
    at(
      "#funding-end",
      words.paid(
        {
          paid: pairs.filter((row) => row.known_lessons.split(" ").includes("funding_clear")).length,
          pairs: pairs.length,
          swedish: ending.reduce((sum, row) => sum + row.partnership_count, 0)
        },
        ending[0]?.funding_ends_date ?? ""
      )
    ),
    at(
      "#health",
      words.lessons({
        known: answers.filter((row) => row.is_known).length,
        answers: answers.length,
        pairs: pairs.length
      })
    ),
    at("#partner-map", words.unsettled(unsettled.map(pairOf)))
  ];
}

function caseFinding(read: MartReader, locale: Locale): Finding {
  const open = read("pipeline_case").filter((row) => row.is_open);
  return {
    ...coverageFindingsWords[locale].cases({
      stalled: open.filter((row) => row.is_stalled).length,
      open: open.length,
      overdue: open.filter((row) => row.is_overdue).length
    }),
    href: "#pipeline-time",
    isIllustrative: open.some((row) => row.evidence === "illustrative")
  };
}
