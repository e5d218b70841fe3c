import type {AskedOf, NamedDemand, PlanSentencesWords} from "../rooms/plan_sentences.js";
import {choices} from "./choices.js";
import {plan} from "./plan.js";
import {say} from "./speech.js";

function demandText({demand, oblast}: NamedDemand): string {
  if (demand.kind === "war_affected") {
    const amount = demand.least ?? demand.most;
    const said = !amount
      ? ""
      : "percent" in amount
        ? say.axis(amount.percent / 100, "share")
        : `${say.count(amount.count)} partnerskap`;
    return `${demand.least ? "Minst" : "Høyst"} ${said} til krigsrammede hromadaer`;
  }
  const where = oblast === null ? "i hver oblast" : `i ${oblast}`;
  return demand.least !== undefined ? `Minst ${demand.least} ${where}` : `Høyst ${demand.most ?? 0} ${where}`;
}

const asked = (one: AskedOf): string => `«${one === "places" ? "Antall nye partnerskap" : demandText(one)}»`;

export const planSentences: PlanSentencesWords = {
  demand: demandText,
  noCapacity: (side) =>
    `Ingen ${side} har plass til en ny partner. Sett ` +
    `«${side === "kommune" ? plan.form.perKommune : plan.form.perHromada}» høyere.`,
  noPairs: "Ingen par er mulige når alle filtrene gjelder. Slå av et filter, eller ta med alle kommuner og hromadaer.",
  tooManyPlaces: ({wanted, possible}) =>
    `Planen skal ha ${say.count(wanted)} nye partnerskap, men bare ${say.count(possible)} er mulige: ` +
    `${say.count(wanted - possible)} for mange. Sett antallet ned, eller la flere ha mer enn én partner.`,
  forcedOverCapacity: (place, {wanted, possible}) =>
    `${place} er satt først i ${say.count(wanted)} par, men har bare plass til ${say.count(possible)}. Ta bort en ` +
    "overstyring, eller la den ha flere partnere.",
  forcedOverPlaces: ({wanted, possible}) =>
    `${say.count(wanted)} par er satt først, men planen skal bare ha ${say.count(possible)}. Øk antallet, eller ta ` +
    `bort ` +
    "overstyringer.",
  overMost: (one, oblasts) => {
    const where = say.list(oblasts.map(({name, count}) => `${name} (${count})`));
    return (
      `${asked(one)} er alt overskredet av partnerskap som finnes eller er satt ` +
      `først${where ? `: ${where}` : ""}. Sett grensen høyere.`
    );
  },
  impossible: (one, {wanted, possible, candidates, short}) => {
    const limit =
      possible < candidates
        ? `${say.count(candidates)} slike hromadaer kan kobles; resten av grensen settes av hvor mange kommuner ` +
          `som tar ` +
          "imot dem."
        : `Bare ${say.count(candidates)} slike hromadaer kan kobles.`;
    return (
      `${asked(one)} kan ikke oppfylles: det krever ${say.count(wanted)} partnerskap, og høyst ` +
      `${say.count(possible)} ` +
      `er mulige. Det mangler ${say.count(short)}. ${limit}`
    );
  },
  impossibleIn: (one, short, {empty, few}) => {
    const reasons = [
      ...(empty.length > 0 ? [`Ingen hromada kan kobles i ${say.list(empty)}.`] : []),
      ...(few.length > 0
        ? [`For få er mulige i ${say.list(few.map(({name, possible}) => `${name} (høyst ${say.count(possible)})`))}.`]
        : [])
    ];
    return `${asked(one)} kan ikke oppfylles: det mangler ${say.count(short)}. ${reasons.join(" ")}`;
  },
  together: (parts) => {
    const said = parts.map(({asked: one, short, oblasts}) => {
      const where = oblasts.length > 0 ? ` (${say.list(oblasts)})` : "";
      return `${asked(one)} mangler ${say.count(short)}${where}`;
    });
    return (
      `Hvert krav kan oppfylles for seg, men ikke alle samtidig. Det nærmeste som går: ${say.list(said)}. Senk ett ` +
      `av ` +
      "dem, eller la kommunene ha flere partnere."
    );
  },
  mends: {
    partners: (count) => `Tillat ${count} partnere på hver side`,
    everybody: "Ta med alle",
    places: (count) => `Be om ${say.count(count)}`,
    war: (count) => `Krev ${say.count(count)} til krigsrammede`,
    possible: "Krev det bare der noen kan kobles",
    withoutDemands: "Regn ut uten krav"
  },
  proof: (gap) => {
    if (gap === null)
      return {
        short: "Bevist best",
        note: "egen metode",
        long:
          "Ingen annen plan med de samme vilkårene gir en høyere sum. Beviset er en pris på hver plass: en egen " +
          "kontroll har lagt sammen prisene og kommet til nøyaktig planens sum."
      };
    const distance = `${say.number(gap.points, "points")} poeng (${say.portion(gap.points, gap.of)})`;
    return {
      short: "Ikke bevist best",
      note: `høyst ${distance} fra den best mulige`,
      long:
        `Planen er høyst ${distance} fra den best mulige. Om den er den beste, er ikke bevist. Avstanden er bevist ` +
        `med ` +
        "en pris på hver plass, som en egen kontroll har lagt sammen."
    };
  },
  terms: ({places, perKommune, perHromada, demands, dial, holdBack, pool, preset, hasOwnWeights, filters}) => {
    const parts = [
      places === null ? "så mange partnerskap som mulig" : `${say.count(places)} nye partnerskap`,
      `høyst ${perKommune} ${say.plural(perKommune, {one: "partner", other: "partnere"})} per kommune og ` +
        `${perHromada} ` +
        "per hromada",
      ...demands.map((one) => say.lower(demandText(one))),
      `vekt ${dial} på dem som står utenfor`,
      ...(holdBack ? ["knapp kompetanse spares"] : []),
      pool === "all" ? "alle er med" : "de som har svart, er med",
      `vekting: ${say.lower(choices.presets[preset].name)}${hasOwnWeights ? " med egne vekter" : ""}`,
      filters.length === 0
        ? "ingen filtre"
        : `filtre: ${filters.map((key) => say.lower(choices.filters[key].name)).join(", ")}`
    ];
    return `Vilkår: ${parts.join("; ")}.`;
  }
};
