import {pairSketch} from "../charts/pair_sketch.js";
import type {MartReader} from "../marts/mart_rows.js";
import {element} from "../ui/element.js";
import type {PartOptions} from "../ui/part_options.js";
import {overviewWords} from "../words/words.js";
import {doorTold} from "./door_told.js";

type Door = ReturnType<typeof doorTold>;

/** The first screen: the finding, the picture of the pairs, four figures, the report. It needs no script. */
export function door(read: MartReader, options: PartOptions): HTMLElement {
  const {document, locale} = options;
  const words = overviewWords[locale];
  const told = doorTold(read, locale);
  return element(
    document,
    "section",
    {class: "door"},
    element(document, "h1", {id: "finding"}, told.finding.sentence),
    picture(told, options),
    figures(told, options),
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
    ownPlace(options),
    element(
      document,
      "p",
      {class: "door-source"},
      `${told.source.sentence} `,
      element(document, "a", {href: "./coverage#tie-lists"}, words.sourceLink)
    )
  );
}

/** Asks a reader for her own hromada: the list of places opens with what was typed. It needs no script. */
function ownPlace({document, locale}: PartOptions): HTMLElement | null {
  const {own} = overviewWords[locale];
  if (!own) return null;
  return element(
    document,
    "form",
    {class: "door-own", role: "search", "aria-label": own.field, action: `/${locale}/places`},
    element(document, "label", {for: "own-place"}, own.field),
    element(document, "input", {id: "own-place", type: "text", name: "q", maxlength: "80", placeholder: own.hint}),
    element(document, "button", {type: "submit"}, own.button),
    element(document, "a", {href: "./match"}, own.match)
  );
}

/** Four numbers, each a way to the card that shows it. */
function figures({figures: shown}: Door, {document}: PartOptions): HTMLElement {
  return element(
    document,
    "ul",
    {class: "door-figures"},
    ...shown.map(({number, says, href}) =>
      element(document, "li", {}, element(document, "a", {href}, element(document, "strong", {}, number), ` ${says}`))
    )
  );
}

/** A line for each pair that has two points; null where nobody gives the outlines of the countries. */
export function doorSketch(
  {drawn, caption}: Pick<Door, "drawn" | "caption">,
  {document, locale, outlines}: Pick<PartOptions, "document" | "locale" | "outlines">
): Element | null {
  const ends = drawn.map((row) => ({
    norwegian: {lat: row.partner_lat ?? 0, lon: row.partner_lon ?? 0},
    ukrainian: {lat: row.host_lat ?? 0, lon: row.host_lon ?? 0}
  }));
  const names = overviewWords[locale].picture;
  return outlines ? pairSketch(ends, {document, ...outlines(), summary: caption.sentence, names}) : null;
}

function picture(told: Door, options: PartOptions): HTMLElement {
  const {document, locale} = options;
  const words = overviewWords[locale].picture;
  return element(
    document,
    "figure",
    {class: "door-picture"},
    doorSketch(told, options),
    element(
      document,
      "figcaption",
      {},
      `${told.caption.sentence} `,
      element(document, "a", {href: "./coverage#partner-map"}, words.link)
    )
  );
}
