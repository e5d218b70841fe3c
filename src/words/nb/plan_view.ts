import type {PlanViewWords} from "../rooms/plan_view.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

export const planView: PlanViewWords = {
  noPlan: "Ingen plan oppfyller dette",
  title: ({pairs, firsts, war}) =>
    `${say.count(pairs)} partnerskap samtidig: ${say.count(firsts)} av dem er kommunens førstevalg, ` +
    `${say.count(war)} ` +
    "går til krigsrammede hromadaer",
  subtitle: ({kommuner, hromadas, list}) =>
    `Det settet av par som til sammen passer best, blant ${say.count(kommuner)} kommuner og ${say.count(hromadas)} ` +
    `hromadaer med plass til en ny partner. Områdetyper etter ${terms.listOf(list)}.`,
  figures: {
    pairs: "Partnerskap",
    mean: "Snitt per par",
    firsts: "Kommunens førstevalg",
    war: "Til krigsrammede",
    outside: "Til små eller svake",
    oblasts: "Oblaster nådd",
    certainty: "Sikkerhet"
  },
  of: (part, whole) => `${say.count(part)} av ${say.count(whole)}`,
  kommunerWithout: (count) =>
    count === 0
      ? "ingen kommune uten"
      : `${say.count(count)} ${say.plural(count, {one: "kommune", other: "kommuner"})} uten`,
  of100: "av 100 poeng",
  hromadas: "hromadaer",
  unmatchedOblasts: (count) => `i ${say.count(count)} kan ingen kobles`,
  map: (title) => `${title}. Linjer fra norske kommuner til hromadaer; alle parene står i tabellen.`,
  mutual: (count) =>
    `${count === 0 ? "Ingen" : say.count(count)} par utenfor planen ville gitt begge parter mer enn 5 poeng ekstra`,
  oblasts: ({names, places}, without) => {
    if (places === 0) return "Ingen oblast får nye partnerskap";
    const first =
      names.length > 3
        ? `${say.count(names.length)} oblaster får flest nye partnerskap (${say.count(places)} hver)`
        : `${say.list(names)} får flest nye partnerskap (${say.count(places)})`;
    const rest =
      without.length === 0
        ? "ingen oblast der noen kan kobles, står uten"
        : `${without.length > 3 ? say.count(without.length) : say.list(without)} står uten`;
    return `${first}; ${rest}`;
  },
  rankClasses: {
    first: "Førstevalget",
    second_to_fifth: "2.–5. valg",
    sixth_to_twentieth: "6.–20. valg",
    further: "Lenger ned"
  },
  ranks: {kommune: "Kommunene får", hromada: "Hromadaene får"},
  everybodyContent: "Alle kommuner får det beste de kunne fått",
  content: ({content, pairs, worst}) =>
    `I ${say.count(content)} av ${say.count(pairs)} par får kommunen det beste den kunne fått; ${worst.kommune} ` +
    `gir fra ` +
    `seg mest, ${say.number(worst.points, "points")} poeng`,
  dial: (dial) => `Vekt ${dial} på dem som står utenfor`,
  noPrice: "kan ikke regnes ut: uten dette kravet finnes ingen plan",
  gain: (points) => `0 (gir ${say.number(points, "points")} mer)`,
  prices: {
    none: "Hva hensynet til dem som står utenfor koster",
    free: "Ingenting av det planen tar hensyn til, koster noe",
    only: (demand, {points, of}) => `«${demand}» koster ${say.portion(points, of)} av summen`,
    dearest: (demand, {points, of}) => `Dyrest er «${demand}»: ${say.portion(points, of)} av summen`
  },
  notes: {
    fixedPlaces: (count) =>
      `Prosenten er regnet av ${say.count(count)} partnerskap, så mange som planen får uten krav. Da kan ikke kravet ` +
      "oppfylles ved å lage færre.",
    existing: (count) =>
      `${say.count(count)} partnerskap fra åpne kilder og KS’ saksliste står fast: de bruker av plassen hos begge og ` +
      "lages ikke på nytt.",
    counted: {
      oblast: "Kravet om oblaster regner med partnerskapene som finnes: en oblast som har nok, trenger ingen nye.",
      war: "Kravet om krigsrammede gjelder bare nye partnerskap: de som finnes, regnes ikke med."
    },
    forced: (count) => `${say.count(count)} av parene er satt først av en person.`,
    approximate:
      "Hva et krav koster, er omtrentlig her: planen, eller en den er sammenlignet med, er ikke bevist best.",
    unusedOverrides: (count) =>
      `${say.count(count)} ${say.plural(count, {one: "overstyring", other: "overstyringer"})} gjelder noen som ` +
      `ikke er ` +
      "med i planen, og endrer ingenting.",
    without: (names, rest) =>
      "Uten partner i denne planen: " +
      `${rest > 0 ? `${names.join(", ")} og ${say.count(rest)} til` : say.list(names)}.`,
    everybody:
      "Alle er med: det ingen har svart på, regnes nøytralt, så mange par ligner hverandre og rekkefølgen mellom " +
      "dem er " +
      "svak.",
    nothingScarce: "Ingen kompetanse er knapp, så ingenting er spart.",
    held: ({kommuner, pairs, areas, rest}) => {
      const few = areas.map(
        ({name, demand, supply}) => `${say.lower(name)} (${say.count(demand)} trenger det, ${say.count(supply)} kan)`
      );
      const more = `${say.count(rest)} ${say.plural(rest, {one: "område", other: "områder"})} til`;
      return (
        `Knapp kompetanse er spart: ${say.count(kommuner)} ` +
        `${say.plural(kommuner, {one: "kommune", other: "kommuner"})} kobles bare med hromadaer som trenger det de ` +
        `er ` +
        `sterke på. ${say.count(pairs)} mulige par falt bort. Knappest er ` +
        `${rest > 0 ? `${few.join(", ")} og ${more}` : say.list(few)}.`
      );
    }
  }
};
