import {termWords} from "../words/words.js";
import {dateText, numberText} from "../words/figures.js";
import {lower} from "../pairing/explain_words.js";
import {finding, list, text, type Chapter} from "./blocks.js";
import type {PaperPair, Standing} from "./paper_pair.js";
import {pointsText} from "../pairing/ranking.js";

/** The paper in a few lines, for whoever reads no further. */
export function summaryChapter(pair: PaperPair): Chapter {
  const {locale, explanation, asked, kommune, hromada, standings} = pair;
  const nb = locale === "nb";
  const points = pointsText(explanation.sum, asked.weights, locale);
  const unknownCount = explanation.parts.filter(({isUnknown}) => isUnknown).length;
  const count = (value: number): string => numberText(value, "count", locale);
  return {
    id: "paper-summary",
    heading: nb ? "Kort sagt" : "In short",
    isIllustrative: pair.isMadeUp,
    sources: "",
    blocks: [
      finding(
        nb
          ? `${kommune} og ${hromada} får ${points} av 100 poeng: ${rank(pair, standings[0])}, ` +
              `${rank(pair, standings[1])}.`
          : `${kommune} and ${hromada} get ${points} of 100 points: ${rank(pair, standings[0])}, ` +
              `${rank(pair, standings[1])}.`
      ),
      ...list([
        helped(pair),
        learned(pair),
        region(pair),
        nb
          ? `${unknownCount === 0 ? "Ingen" : count(unknownCount)} av ${count(explanation.parts.length)} kriterier ` +
            `er ukjente${unknownCount === 0 ? "" : " og teller halvt"}; ${count(explanation.missing.length)} ` +
            "opplysninger ville gjort vurderingen sikrere."
          : `${unknownCount === 0 ? "None" : count(unknownCount)} of ${count(explanation.parts.length)} criteria ` +
            `${unknownCount === 1 ? "is" : "are"} unknown${unknownCount === 0 ? "" : " and count as half"}; ` +
            `${count(explanation.missing.length)} pieces of information would make the assessment surer.`
      ]),
      text(
        nb
          ? "Poengene er et grunnlag for samtalen, ikke et vedtak. Vurderingen er kommunens og hromadaens."
          : "The points are a basis for the talk, not a decision. The assessment is that of the " +
              "kommune and the hromada."
      )
    ]
  };
}

/** `nummer 2 av 57 for Oslo`. */
function rank({locale, kommune, hromada}: PaperPair, {side, own, count}: Standing): string {
  const nb = locale === "nb";
  const whose = side === "kommune" ? kommune : hromada;
  if (own.position === null) return nb ? `ikke i listen for ${whose}` : `not in the list of ${whose}`;
  const [position, all] = [own.position, count].map((value) => numberText(value, "count", locale));
  return nb ? `nummer ${position} av ${all} for ${whose}` : `number ${position} of ${all} for ${whose}`;
}

const mostNamed = 3;

function helped({locale, data, explanation, hromada}: PaperPair): string {
  const nb = locale === "nb";
  const {gains} = explanation;
  const isKnown = explanation.kommune.answers !== null && explanation.hromada.answers !== null;
  if (!isKnown)
    return nb
      ? "Hva de to kan gi hverandre, er ikke kjent: minst én av dem har ikke svart, eller svarene vises ikke her."
      : "What the two can give each other is not known: at least one has not answered, or its " +
          "answers are not shown here.";
  if (gains.hromada.length === 0)
    return nb
      ? `${hromada} får ikke hjelp med noe av det den har bedt om, etter svarene.`
      : `${hromada} gets help with nothing that it asked for, by the answers.`;
  const names = gains.hromada.slice(0, mostNamed).map(({area}) => lower(data.areaName(area, locale)));
  return nb ? `${hromada} kan få hjelp med ${names.join("; ")}.` : `${hromada} can get help with ${names.join("; ")}.`;
}

function learned({locale, data, explanation, kommune}: PaperPair): string {
  const nb = locale === "nb";
  const names = explanation.gains.kommune.slice(0, mostNamed).map(({area}) => lower(data.areaName(area, locale)));
  if (names.length > 0)
    return nb ? `${kommune} kan lære om ${names.join("; ")}.` : `${kommune} can learn about ${names.join("; ")}.`;
  return nb
    ? `Hva ${kommune} kan lære, må de to finne ut i det første møtet.`
    : `What ${kommune} can learn the two must find out in the first meeting.`;
}

function region({locale, explanation, hromada, data}: PaperPair): string {
  const nb = locale === "nb";
  const {regionType, isWithheld} = explanation.hromada;
  const type = lower(termWords[locale].regionTypes[regionType]);
  const where = nb
    ? `Områdetypen til ${hromada} er «${type}» etter listen per ${dateText(data.book.listDate, locale)}`
    : `The region type of ${hromada} is “${type}” by the list of ${dateText(data.book.listDate, locale)}`;
  const partners = [explanation.kommune.code, explanation.hromada.code]
    .map((code) => data.partners(code, locale))
    .filter((names) => names !== "")
    .join(", ");
  const known =
    partners === ""
      ? nb
        ? "ingen av de to har en kjent partner i det andre landet"
        : "neither has a known partner in the other country"
      : nb
        ? `kjente partnere fra før: ${partners}`
        : `partners already known: ${partners}`;
  return (
    `${where}${isWithheld ? (nb ? ", så svarene vises ikke her" : ", so its answers are not shown here") : ""}; ` +
    `${known}.`
  );
}
