import {pairOf} from "../pairing/pair_text.js";
import type {MartReader} from "../marts/mart_rows.js";
import {count, figure, named, ofMart, rowCount, share, textFigure, total} from "../model/findings/find.js";
import {tell, type Among, type Findings, type Named, type Told} from "../model/findings/finding.js";
import type {Locale} from "../words/locales.js";
import type {FindingTexts} from "../words/rooms/coverage_findings.js";
import {coverageFindingsWords} from "../words/words.js";

/** One thing KS could do next: the number it rests on, what it says, what to do, and the card that shows it. */
interface NextStep extends FindingTexts {
  /** Address on the coverage page: a card, with its control where one is meant. */
  readonly href: string;
  readonly isIllustrative: boolean;
  /** What it says, and what to do, as each was told of findings. */
  readonly told: readonly [says: Told, next: Told];
}

/** Texts of findings, which stay beside them so that each can be checked. */
function step<Of extends Findings>(href: string, findings: Of, texts: (findings: Of) => FindingTexts): NextStep {
  const says = tell(findings, (found) => `${texts(found).figure} ${texts(found).says}`);
  return {
    ...texts(findings),
    href,
    isIllustrative: false,
    told: [says, tell(findings, (found) => texts(found).next)]
  };
}

const texts = (found: Named): readonly string[] => found.groups.map(String);

/** What the figures of the coverage page come to, in the order KS could act on it. Each is told of findings. */
export function coverageFindings(read: MartReader, locale: Locale): readonly NextStep[] {
  return [
    hromadasWithout(read, locale),
    ...smallHromadas(read, locale),
    experienced(read, locale),
    fylkerWithout(read, locale),
    paid(read, locale),
    lessons(read, locale),
    unsettled(read, locale),
    cases(read, locale)
  ];
}

/** Rows of the mart of coverage, by the code of their group. */
const coverage = (read: MartReader) => ofMart("partnership_coverage", read("partnership_coverage"));
const groups = (where: NonNullable<Among["where"]>): Among => ({by: "group_code", where});
const country = (code: "UA" | "NO"): Among => groups({country: code, group_kind: "country"});

function hromadasWithout(read: MartReader, locale: Locale): NextStep {
  const rows = coverage(read);
  const found = {
    without: share(figure(rows, "without_count", country("UA")), figure(rows, "municipality_count", country("UA"))),
    safe: figure(rows, "without_count", groups({country: "UA", group_kind: "region_type", group_code: "safe"}))
  };
  return step("#without-hromadas", found, ({without, safe}) =>
    coverageFindingsWords[locale].hromadas({
      without: without?.part.value ?? 0,
      all: without?.whole.value ?? 0,
      safe: safe?.value ?? 0
    })
  );
}

/** The classes of small hromadas of whom nobody has a partner; nothing where somebody of the smallest has one. */
function smallHromadas(read: MartReader, locale: Locale): readonly NextStep[] {
  const classes = read("partnership_coverage")
    .filter((row) => row.country === "UA" && row.group_kind === "size_class")
    .toSorted((a, b) => a.group_order - b.group_order);
  const firstWith = classes.findIndex((row) => row.with_count > 0);
  const largest = classes.slice(0, firstWith < 0 ? classes.length : firstWith).at(-1);
  if (!largest) return [];
  const rows = coverage(read);
  const small = groups({
    country: "UA",
    group_kind: "size_class",
    group_order: {from: classes[0]?.group_order ?? 0, to: largest.group_order}
  });
  const found = {
    partners: share(total(rows, "with_count", small), total(rows, "municipality_count", small)),
    sizeClass: textFigure(
      rows,
      `label_${locale}`,
      groups({country: "UA", group_kind: "size_class", group_code: largest.group_code})
    )
  };
  return [
    step("?without-hromadas.group=size_class#without-hromadas", found, ({partners, sizeClass}) =>
      coverageFindingsWords[locale].small(
        {with: partners?.part.value ?? 0, all: partners?.whole.value ?? 0},
        sizeClass?.value ?? largest[`label_${locale}`]
      )
    )
  ];
}

function experienced(read: MartReader, locale: Locale): NextStep {
  const rows = ofMart("eea_experience", read("eea_experience"));
  const without = {by: "party_name", where: {party_kind: "kommune", has_ukrainian_partner: false}};
  const found = {
    names: named(rows, without),
    part: share(count(rows, without), count(rows, {by: "party_name", where: {party_kind: "kommune"}}))
  };
  return step("#eea-experience", found, ({names, part}) =>
    coverageFindingsWords[locale].experienced(texts(names), {
      without: part?.part.value ?? 0,
      all: part?.whole.value ?? 0
    })
  );
}

function fylkerWithout(read: MartReader, locale: Locale): NextStep {
  const rows = coverage(read);
  const empty = {group_kind: "fylke", with_count: 0};
  const found = {
    names: named(rows, {by: `label_${locale}`, where: empty}),
    fylker: share(count(rows, groups(empty)), count(rows, groups({group_kind: "fylke"}))),
    kommuner: share(figure(rows, "without_count", country("NO")), figure(rows, "municipality_count", country("NO")))
  };
  return step("#without-kommuner", found, ({names, fylker, kommuner}) =>
    coverageFindingsWords[locale].fylker(texts(names), {
      without: fylker?.part.value ?? 0,
      fylker: fylker?.whole.value ?? 0,
      kommunerWithout: kommuner?.part.value ?? 0,
      kommuner: kommuner?.whole.value ?? 0
    })
  );
}

/** Norwegian partnerships with what is known on a lesson. */
const lessonsOf = (read: MartReader) => ofMart("partnership_health", read("partnership_health"));
const subjects = (where: NonNullable<Among["where"]> = {}): Among => ({
  by: "subject_id",
  where: {subject_kind: "norwegian", ...where}
});

function paid(read: MartReader, locale: Locale): NextStep {
  const rows = lessonsOf(read);
  const counts = ofMart("partnership_count", read("partnership_count"));
  const ending = {
    by: "programme_code",
    where: {is_partnership: true, network: "swedish_ukrainian", funding_ends_date: {known: true}}
  };
  const found = {
    paid: share(count(rows, subjects({lesson_code: "funding_clear", is_known: true})), count(rows, subjects())),
    swedish: total(counts, "partnership_count", ending),
    end: textFigure(counts, "funding_ends_date", ending)
  };
  return step("#funding-end", found, (told) =>
    coverageFindingsWords[locale].paid(
      {paid: told.paid?.part.value ?? 0, pairs: told.paid?.whole.value ?? 0},
      told.swedish && told.end && {swedish: told.swedish.value, day: told.end.value}
    )
  );
}

function lessons(read: MartReader, locale: Locale): NextStep {
  const rows = lessonsOf(read);
  const found = {
    known: share(rowCount(rows, subjects({is_known: true})), rowCount(rows, subjects())),
    pairs: count(rows, subjects())
  };
  return step("#health", found, ({known, pairs}) =>
    coverageFindingsWords[locale].lessons({
      known: known?.part.value ?? 0,
      answers: known?.whole.value ?? 0,
      pairs: pairs.value
    })
  );
}

function unsettled(read: MartReader, locale: Locale): NextStep {
  const where = {network: "norwegian_ukrainian", is_partnership: false};
  const pairs = read("partnership_pair").filter(
    (row) => row.network === where.network && row.is_partnership === where.is_partnership
  );
  const ties = count(ofMart("partnership_pair", read("partnership_pair")), {by: "partnership_id", where});
  return step("#partner-map", {ties}, (found) =>
    coverageFindingsWords[locale].unsettled(found.ties.value, pairs.map(pairOf))
  );
}

function cases(read: MartReader, locale: Locale): NextStep {
  const rows = ofMart("pipeline_case", read("pipeline_case"));
  const open = (where: NonNullable<Among["where"]> = {}): Among => ({by: "case_id", where: {is_open: true, ...where}});
  const found = {
    stalled: share(count(rows, open({is_stalled: true})), count(rows, open())),
    overdue: count(rows, open({is_overdue: true}))
  };
  return {
    ...step("#pipeline-time", found, ({stalled, overdue}) =>
      coverageFindingsWords[locale].cases({
        stalled: stalled?.part.value ?? 0,
        open: stalled?.whole.value ?? 0,
        overdue: overdue.value
      })
    ),
    isIllustrative: read("pipeline_case").some((row) => row.is_open && row.evidence === "illustrative")
  };
}
