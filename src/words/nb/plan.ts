import type {PlanWords} from "../rooms/plan.js";
import {shortlist} from "./shortlist.js";
import {say} from "./speech.js";

export const plan: PlanWords = {
  form: {
    title: "Hva skal planen ta hensyn til?",
    places: "Nye partnerskap",
    placesHint: "Tomt felt: så mange som mulig",
    perKommune: "Partnere per kommune, høyst",
    perHromada: "Partnere per hromada, høyst",
    roomHint: "Partnerskap som finnes i dag, regnes med",
    demands: "Krav",
    war: "Til krigsrammede, minst",
    warHint: "Hromadaer nær fronten eller ved frontlinjen",
    warUnit: "Regnet i",
    warShare: "prosent av alle",
    warCount: "antall partnerskap",
    oblast: "I hver oblast, minst",
    oblastScope: "Gjelder",
    oblastPossible: "oblaster med kandidater",
    oblastAll: "alle 24 oblaster",
    most: "I hver oblast, høyst",
    none: "ikke noe krav",
    dial: "Vekt på dem som står utenfor",
    dialLow: "0: bare hvor godt parene passer",
    dialHigh: "100: utenforskap teller like mye",
    more: "Hvem er med, og hvordan parene vurderes",
    hold: "Spar knapp kompetanse",
    holdHint:
      "Kommuner som er sterke på noe mange trenger og få kan, kobles bare med hromadaer som trenger nettopp det",
    pool: "Hvem er med",
    poolAnswered: "De som har svart på KS’ skjemaer",
    poolAll: "Alle; det som ikke er svart på, regnes nøytralt",
    preset: "Vekting av kriteriene",
    ownWeights: "Egne vekter (fra lenken)",
    filters: "Filtre",
    overrides: "Overstyringer",
    noDemands: "Ingen krav er stilt; planen er den beste for alle til sammen.",
    counted: (label, count) => `${label}: ${say.count(count)}`,
    takeAway: (text) => `Ta bort: ${text}`,
    edit: "Endre krav og vilkår",
    solve: "Regn ut planen",
    reset: "Nullstill",
    stop: "Stopp"
  },
  tables: {
    kommune: "Kommune",
    fylke: "Fylke",
    hromada: "Hromada",
    inUkrainian: "På ukrainsk",
    oblast: "Oblast",
    regionType: "Områdetype",
    score: "Poeng",
    kommuneRank: "Kommunens valg nr.",
    kommuneRegret: "Poeng under kommunens beste",
    hromadaRank: "Hromadaens valg nr.",
    below: "Valg nr. er plassen på egen liste; i parentes poengene under det beste parten kunne fått.",
    best: "Kommunens beste",
    gainKommune: "Kommunen vinner",
    gainHromada: "Hromadaen vinner",
    demand: "Krav",
    price: "Koster (poeng)",
    share: "Av summen",
    dial: "Vekt",
    lost: "Tapt sum",
    outside: "Plasser til små eller svake hromadaer",
    news: "Nye",
    before: "Fra før"
  },
  putFirst: "satt først av en person",
  status: {
    own: "Regner …",
    bound: "Finner hvor god en plan i det hele tatt kan bli …",
    prices: "Regner ut hva hvert krav koster …",
    reasonsBelow: "Grunnene og hva du kan prøve, står under.",
    stopped: "Stoppet. Planen under er den forrige.",
    failed: "Planen kunne ikke regnes ut. Planen under er den forrige; last siden på nytt for å prøve igjen.",
    done: "Planen er regnet ut:",
    fetching: "Henter tallene …"
  },
  csv: "Last ned planen som CSV",
  json: "Last ned planen som JSON",
  illustrative: "Illustrative tall",
  badNumber: (label, most) => `«${label}» må være et helt tall fra 1 til ${most}. Planen under bruker det forrige.`,
  withoutScript: "Uten skript viser siden planen uten krav. Med skript kan du stille egne vilkår her.",
  allowed: {
    all: "«all»",
    one: "«1»",
    whole: (least, most) => `et helt tall fra ${least} til ${most}`,
    war: (most) => `en andel fra 1 % til 100 % eller et helt tall fra 1 til ${most}`,
    oblast: (most) => `et helt tall fra 1 til ${most}, med «.all» etter seg når også oblaster uten kandidat skal telle`
  },
  notUsed: (key, value, allowed) => `«${key}=${value}» er ikke brukt: det må være ${allowed}, og bare én gang.`,
  overriding: {
    noShortlist: "Det er ingen kortliste i denne nettleseren. Lag en på siden Finn partner, eller velg en fil.",
    tooLarge: "Filen er for stor til å være en kortliste. Velg filen som ble lastet ned som JSON.",
    follow: "Følg overstyringene i kortlisten",
    file: "Kortliste fra en fil",
    brings: (source, {putFirst, excluded}) => {
      const from = {browser: "Kortlisten i denne nettleseren", file: "Kortlisten fra filen"}[source];
      return putFirst + excluded === 0
        ? `${from} har ingen overstyringer.`
        : `${from} har ${say.count(putFirst)} par satt først og ${say.count(excluded)} utelatt. De følger ikke med i ` +
            "lenken.";
    },
    one: ({kommune, hromada, kind, role, date, reason}) =>
      `${kommune} – ${hromada}: ${{put_first: "satt først", exclude: "utelatt"}[kind]}, ${shortlist.roles[role]}, ` +
      `${say.day(date)}. «${reason}»`
  }
};
