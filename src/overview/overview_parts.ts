import {pairSketch} from "../charts/pair_sketch.js";
import type {MartReader} from "../marts/mart_rows.js";
import {norwegianPairs, wholeCountry} from "../pairing/pair_text.js";
import {element} from "../ui/element.js";
import type {PartOptions} from "../ui/part_options.js";
import {numberText} from "../words/figures.js";
import {overviewWords} from "../words/words.js";

/** The first screen: the finding, the picture of the pairs, four figures, the report. It needs no script. */
export function door(read: MartReader, options: PartOptions): HTMLElement {
  const {document, locale} = options;
  const words = overviewWords[locale];
  const [no, ua] = [wholeCountry(read, "NO"), wholeCountry(read, "UA")];
  const lists = read("claim_list").filter((row) => row.norwegian_pair_count > 0);
  const newest =
    lists
      .map((row) => row.list_as_of)
      .sort()
      .at(-1) ?? "";
  return element(
    document,
    "section",
    {class: "door"},
    element(
      document,
      "h1",
      {id: "finding"},
      words.finding(
        {part: no.with_count, whole: no.municipality_count},
        {part: ua.any_none_count ?? 0, whole: ua.municipality_count}
      )
    ),
    picture(read, options),
    figures(read, options),
    element(
      document,
      "p",
      {class: "door-report"},
      element(
        document,
        "a",
        {href: `../generated/report.${locale}.pdf`, download: `kommunebro-report.${locale}.pdf`},
        words.report
      )
    ),
    element(
      document,
      "p",
      {class: "door-source"},
      `${words.source(lists.length, newest)} `,
      element(document, "a", {href: "./coverage#tie-lists"}, words.sourceLink)
    )
  );
}

/** Four numbers, each a way to the card that shows it. */
function figures(read: MartReader, {document, locale}: PartOptions): HTMLElement {
  const words = overviewWords[locale].figures;
  const [no, ua] = [wholeCountry(read, "NO"), wholeCountry(read, "UA")];
  const counties = read("partnership_coverage").filter((row) => row.group_kind === "fylke").length;
  const withPartner = norwegianPairs(read).filter((row) => row.partner_kind === "fylkeskommune");
  const shown = [
    {value: no.with_count, says: words.kommuner(no.municipality_count), href: "./coverage#without-kommuner"},
    {
      value: new Set(withPartner.map((row) => row.partner_name)).size,
      says: words.counties(counties),
      href: "./coverage#partner-map"
    },
    {value: ua.with_count, says: words.hromadas(ua.municipality_count), href: "./coverage#without-hromadas"},
    {value: ua.any_none_count ?? 0, says: words.nobody(ua.municipality_count), href: "./coverage#any-partner"}
  ];
  return element(
    document,
    "ul",
    {class: "door-figures"},
    ...shown.map(({value, says, href}) =>
      element(
        document,
        "li",
        {},
        element(document, "a", {href}, element(document, "strong", {}, numberText(value, "count", locale)), ` ${says}`)
      )
    )
  );
}

function picture(read: MartReader, {document, locale, outlines}: PartOptions): HTMLElement {
  const words = overviewWords[locale].picture;
  const pairs = norwegianPairs(read);
  const ends = pairs.flatMap(({partner_lat, partner_lon, host_lat, host_lon}) =>
    partner_lat === null || partner_lon === null || host_lat === null || host_lon === null
      ? []
      : [{norwegian: {lat: partner_lat, lon: partner_lon}, ukrainian: {lat: host_lat, lon: host_lon}}]
  );
  const caption = words.caption(ends.length, pairs.length - ends.length);
  return element(
    document,
    "figure",
    {class: "door-picture"},
    outlines && pairSketch(ends, {document, ...outlines(), summary: caption, names: words}),
    element(
      document,
      "figcaption",
      {},
      `${caption} `,
      element(document, "a", {href: "./coverage#partner-map"}, words.link)
    )
  );
}
