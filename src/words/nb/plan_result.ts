import type {PlanResultWords} from "../rooms/plan_result.js";
import {plan} from "./plan.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

export const planResult: PlanResultWords = {
  oblastsLead:
    "Nye partnerskap i hver oblast. Hvert fylt tegn er ett, formen er områdetypen; ringer er partnerskap som " +
    "finnes i " +
    "dag.",
  ranksLead: "Hvor høyt partneren i planen står på hver parts egen liste. Noen må gi litt for at summen skal bli best.",
  mutualLead:
    "Når to som ikke er par, begge ville foretrukket hverandre, er planen sårbar: de kan finne sammen likevel. Da " +
    "bør " +
    "noen snakke med dem. Den som ikke har noen i planen, vinner fra null.",
  noMutual: "Lite trekker derfor noen bort fra planen.",
  pointAtPair: "Hold pekeren over en linje, trykk på den, eller gå gjennom parene med piltastene.",
  termsAndProof: "Vilkår og bevis",
  pairSaid: ({kommune, hromada, points, kommuneRank, hromadaRank}) =>
    `${kommune} – ${hromada}: ${say.number(points, "points")} poeng; kommunens valg nr. ${say.count(kommuneRank)}, ` +
    `hromadaens valg nr. ${say.count(hromadaRank)}`,
  pairs: "Alle parene",
  pairsLead: "Et par er et forslag å snakke om, ikke et vedtak. Kommunen og hromadaen bestemmer selv.",
  pairsCaption: "Alle parene i planen",
  illustrative: (caption) => `${plan.illustrative}. ${caption}`,
  tryThis: "Prøv:",
  noPlaces: "ingen",
  nobody: "ingen kan kobles",
  signs: (counts) =>
    counts.map(({type, count}) => `${say.count(count)} ${say.lower(terms.regionTypes[type])}`).join(", "),
  oblastsCaption: "Nye partnerskap i hver oblast",
  regrets: "De som gir fra seg mest",
  pricesCaption: "Poeng tapt over alle par når kravet gjelder, mot den samme planen uten det",
  dialTitle: (more, {points, of}) =>
    `${say.count(more)} flere partnerskap til små eller svake hromadaer koster ${say.portion(points, of)} av summen`,
  dialTitleNone: "Full vekt på dem som står utenfor gir ikke flere partnerskap til små eller svake hromadaer",
  chosen: (dial) => `${dial} (valgt)`,
  choose: (dial) => `Velg vekt ${dial}`,
  dialLead: ({full, none, price}) =>
    `Med full vekt går ${say.count(full)} partnerskap til små eller økonomisk svake hromadaer i stedet for ` +
    `${say.count(none)}, og summen av poeng blir ${say.portion(price.points, price.of)} lavere. Liten er inntil 5 ` +
    `000 ` +
    "innbyggere, svak er lav eller kritisk økonomisk bæreevne. Regnet uten krav.",
  dialCaption: "Hva vekten på dem som står utenfor gir og koster",
  lost: ({points, of}) => `${say.number(points, "points")} (${say.portion(points, of)})`
};
