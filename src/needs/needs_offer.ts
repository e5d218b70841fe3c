import {pairedDots} from "../charts/paired_dots.js";
import {numberText} from "../words/figures.js";
import type {Card} from "../cards/card.js";
import type {AreaCell} from "../marts/answer_cells.js";
import {answerColumns, answerRow, areaName, heldBack, heldBackNote, isIllustrative} from "./needs_text.js";

/**
 * Is what is needed offered, and where is Norwegian competence missing? Both ways: needs and competence, learning and
 * return offers.
 */
export const needsOffer: Card = {
  name: "needs-offer",
  mart: "offer_need_by_area",
  tables: ["hromada_needs", "norwegian_profiles"],
  controls: [
    {
      name: "way",
      label: {nb: "Retning", en: "Direction"},
      options: [
        {
          value: "to-ukraine",
          label: {nb: "Behov i Ukraina, kompetanse i Norge", en: "Needs in Ukraine, competence in Norway"}
        },
        {
          value: "to-norway",
          label: {nb: "Norske læringsønsker, ukrainske tilbud", en: "Norwegian wishes to learn, Ukrainian offers"}
        }
      ]
    }
  ],
  view(read, {locale, controls}) {
    const nb = locale === "nb";
    const isToUkraine = controls.way !== "to-norway";
    const [wantedSide, offeredSide] = isToUkraine ? ["needed", "competence"] : ["learning", "offered"];
    const names = isToUkraine
      ? nb
        ? ["Hromadaer som trenger støtte", "Norske kommuner med kompetanse på nivå 2 eller 3"]
        : ["Hromadas that need support", "Norwegian municipalities with competence of level 2 or 3"]
      : nb
        ? ["Norske kommuner som ønsker å lære", "Hromadaer som tilbyr å dele erfaring"]
        : ["Norwegian municipalities that wish to learn", "Hromadas that offer to share experience"];
    const cells = read("offer_need_by_area").filter(({side}) => side === wantedSide || side === offeredSide);
    const rows = cells
      .filter(({side}) => side === wantedSide)
      .map((wanted) => ({
        wanted,
        offered: cells.find((cell) => cell.side === offeredSide && cell.area_code === wanted.area_code) ?? wanted
      }))
      .toSorted((a, b) => load(b) - load(a) || a.wanted.area_order - b.wanted.area_order);
    const [first] = rows;
    if (!first) throw new RangeError("no answers on offers");
    const [worst] = rows;
    const title =
      worst && load(worst) > 0
        ? isToUkraine
          ? nb
            ? `Norsk kompetanse er knappest på «${areaName(worst.wanted, locale)}»: ` +
              `${worst.wanted.respondent_count} hromadaer trenger støtte, ${worst.offered.respondent_count} ` +
              "kommuner har kompetansen"
            : `Norwegian competence is scarcest in “${areaName(worst.wanted, locale)}”: ` +
              `${worst.wanted.respondent_count} hromadas need support, ${worst.offered.respondent_count} ` +
              "municipalities have the competence"
          : nb
            ? `Ukrainske tilbud er knappest på «${areaName(worst.wanted, locale)}»: ` +
              `${worst.wanted.respondent_count} norske kommuner vil lære, ${worst.offered.respondent_count} ` +
              "hromadaer tilbyr"
            : `Ukrainian offers are scarcest in “${areaName(worst.wanted, locale)}”: ` +
              `${worst.wanted.respondent_count} Norwegian municipalities wish to learn, ` +
              `${worst.offered.respondent_count} hromadas offer`
        : nb
          ? "Ingen områder kan vises på begge sider"
          : "No area can be shown on both sides";
    const shown = (cell: AreaCell): string => heldBack(cell, locale, true) || String(cell.respondent_count);
    const note = (row: Sides): string =>
      `${shown(row.wanted)} ${nb ? "mot" : "against"} ` +
      `${shown(row.offered)}${load(row) > 0 ? ` (${numberText(load(row), "ratio", locale)})` : ""}`;
    const held = heldBackNote(cells, locale);
    return {
      title,
      isIllustrative: isIllustrative(cells),
      subtitle: nb
        ? `Andel av hver side. ${names[0]} (n = ${first.wanted.base_count ?? "< 5"}) mot ${lower(names[1])} (n = ` +
          `${first.offered.base_count ?? "< 5"}). Til høyre: antall mot antall, og hvor mange som ønsker for hver ` +
          "som tilbyr; knappest øverst."
        : `Share of each side. ${names[0]} (n = ${first.wanted.base_count ?? "< 5"}) against ${names[1]} (n = ` +
          `${first.offered.base_count ?? "< 5"}). At the right: number against number, and how many want for each ` +
          "that offers; scarcest first.",
      legend: [
        {label: names[0] ?? "", sign: "sign-dot"},
        {label: names[1] ?? "", sign: "sign-diamond"}
      ],
      summary: title,
      draw: (frame) =>
        pairedDots(
          rows.map(({wanted, offered}) => ({
            label: areaName(wanted, locale),
            one: wanted.share,
            other: offered.share,
            note: note({wanted, offered})
          })),
          {...frame, axisLabel: nb ? "Andel av dem som har svart" : "Share of those who answered"}
        ),
      table: {
        columns: [
          {key: "area", label: nb ? "Område" : "Area", unit: "text"},
          {key: "who", label: nb ? "Hvem" : "Who", unit: "text"},
          ...answerColumns(locale)
        ],
        rows: rows.flatMap(({wanted, offered}) =>
          [wanted, offered].map((cell, i) => ({
            ...answerRow(cell, locale),
            area: areaName(cell, locale),
            who: names[i] ?? ""
          }))
        )
      },
      notes: [
        isToUkraine
          ? nb
            ? "En hromada nevner høyst fem områder, mens en kommune vurderer alle. Sammenlign derfor områdene med " +
              "hverandre, ikke de to prikkene på en rad. Tallene gjelder dem som har svart, og sier " +
              "ikke hvor mye tid noen har."
            : "A hromada names five areas at most, while a municipality rates them all. So compare areas with one " +
              "another, not the two dots of a row. The figures are of those who answered, and do not tell how much " +
              "time anyone has."
          : nb
            ? "Begge parter skal ha nytte: det en norsk kommune vil lære, må noen tilby. Tallene " +
              "gjelder dem som har svart."
            : "Both partners must benefit: what a Norwegian municipality wishes to learn, somebody must offer. The " +
              "figures are of those who answered.",
        ...(held ? [held] : [])
      ],
      highlight: null
    };
  }
};

interface Sides {
  readonly wanted: AreaCell;
  readonly offered: AreaCell;
}

/** How many want for each that offers; 0 where one side is held back, so that it comes last. */
function load({wanted, offered}: Sides): number {
  return wanted.respondent_count === null || offered.respondent_count === null
    ? 0
    : wanted.respondent_count / offered.respondent_count;
}

function lower(text = ""): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
