import type {NeedsRulesWords} from "../rooms/needs_rules.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const counted = (count: number | null): string => (count === null ? "færre enn 5" : say.count(count));

export const needsRules: NeedsRulesWords = {
  madeUp: {
    lead: "Svarene på denne siden er illustrerende. ",
    rest:
      "De er laget for å vise verktøyet, med virkelige kommuner og oppdiktede svar, til KS legger inn de " +
      "virkelige skjemaene. Tallene i figurene som ikke bygger på svar, er virkelige."
  },
  answered: ({hromadas, kommuner, responses}) =>
    `Svarene er fra ${counted(hromadas)} hromadaer, ${counted(kommuner)} norske kommuner og ${counted(responses)} ` +
    "svar på undersøkelsen der man velger tre. De er ikke trukket tilfeldig, så de viser hva disse mener, ikke hva " +
    "alle mener.",
  silent: (types) =>
    `Ingen har svart fra ${say.plural(types.length, {one: "områdetypen", other: "områdetypene"})} ` +
    `${say.list(types.map((type) => terms.regionTypes[type].toLowerCase()))}.`,
  heldBack:
    "Et tall står bare når minst fem har svart slik og minst fem ikke har det, og en andel bare når minst ti har " +
    "svart i alt; fra ti til nitten er den merket usikker. Delene av en gruppe vises sammen eller ikke i det hele " +
    "tatt, så verken summer eller kjennskap til regelen røper et skjermet tall. Områdetyper med færre enn ti svar er " +
    "slått sammen. Det er gjort før tallene når nettstedet, likt på alle språk."
};
