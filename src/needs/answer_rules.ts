import {termWords} from "../words/words.js";
import type {MartReader} from "../marts/mart_rows.js";
import type {Locale} from "../words/locales.js";
import {regionTypes} from "../model/region_type.js";
import {element} from "../ui/element.js";

/** Who has answered, whether the answers are real, and by what rules figures are held back: before the first figure. */
export function answerRules(read: MartReader, {document, locale}: {document: Document; locale: Locale}): HTMLElement {
  const nb = locale === "nb";
  const sides = read("offer_need_by_area");
  const needed = sides.find(({side}) => side === "needed");
  const competence = sides.find(({side}) => side === "competence");
  const choice = read("support_choice_by_area")[0];
  const few = nb ? "færre enn 5" : "fewer than 5";
  const [hromadas, kommuner, responses] = [needed, competence, choice].map((row) => row?.base_count ?? few);
  const isMadeUp = [...sides, ...read("support_choice_by_area")].some(({evidence}) => evidence === "illustrative");
  const answered = new Set(
    read("need_by_region_type")
      .filter(({classes}) => classes === "auc")
      .flatMap(({group_code}) => group_code.split("+"))
  );
  const silent = regionTypes
    .filter((type) => answered.size > 0 && !answered.has(type))
    .map((type) => termWords[locale].regionTypes[type].toLowerCase());
  const items = [
    nb
      ? `Svarene er fra ${hromadas} hromadaer, ${kommuner} norske kommuner og ${responses} svar på undersøkelsen ` +
        "der man velger tre. De er ikke trukket tilfeldig, så de viser hva disse mener, ikke hva alle mener."
      : `The answers are from ${hromadas} hromadas, ${kommuner} Norwegian municipalities and ${responses} ` +
        "responses to the choose-three survey. They were not drawn at random, so they show what these think, not " +
        "what all think.",
    ...(silent.length > 0
      ? [
          nb
            ? `Ingen har svart fra områdetypen ${silent.join(", ")}.`
            : `Nobody has answered from the region type ${silent.join(", ")}.`
        ]
      : []),
    nb
      ? "Et tall står bare når minst fem har svart slik, og en andel bare når minst ti har svart i alt; fra ti til " +
        "nitten er den merket usikker. Kunne et skjermet tall regnes ut av summene, er et tall til skjermet. " +
        "Områdetyper med færre enn fem svar er slått sammen. Det er gjort før tallene når " +
        "nettstedet, likt på begge språk."
      : "A figure stands only when at least five gave that answer, and a share only when at least ten answered in " +
        "all; from ten to nineteen it is marked uncertain. Where a suppressed figure could be worked out from the " +
        "sums, another one is suppressed too. Region types with fewer than five answers are put together. This is " +
        "done before the figures reach the site, alike in both languages."
  ];
  return element(
    document,
    "div",
    {class: "answer-rules"},
    isMadeUp &&
      element(
        document,
        "p",
        {},
        element(
          document,
          "strong",
          {},
          nb ? "Svarene på denne siden er illustrerende. " : "The answers on this page are illustrative. "
        ),
        nb
          ? "De er laget for å vise verktøyet, med virkelige kommuner og oppdiktede svar, til KS legger inn de " +
              "virkelige skjemaene. Tallene i den siste figuren er virkelige."
          : "They are made up to show the tool, with real municipalities and invented answers, until KS puts in " +
              "the real forms. The figures of the last chart are real."
      ),
    element(document, "ul", {}, ...items.map((item) => element(document, "li", {}, item)))
  );
}
