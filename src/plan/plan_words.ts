import type {Locale} from "../words/locales.js";

/** The words of the plan page that do not depend on a plan. */
export interface PlanWords {
  readonly form: {
    readonly title: string;
    readonly places: string;
    readonly placesHint: string;
    readonly perKommune: string;
    readonly perHromada: string;
    readonly roomHint: string;
    readonly war: string;
    readonly warHint: string;
    readonly warUnit: string;
    readonly warShare: string;
    readonly warCount: string;
    readonly oblast: string;
    readonly oblastScope: string;
    readonly oblastPossible: string;
    readonly oblastAll: string;
    readonly most: string;
    readonly none: string;
    readonly dial: string;
    readonly dialHint: string;
    readonly dialLow: string;
    readonly dialHigh: string;
    readonly more: string;
    readonly hold: string;
    readonly holdHint: string;
    readonly pool: string;
    readonly poolAnswered: string;
    readonly poolAll: string;
    readonly preset: string;
    readonly ownWeights: string;
    readonly filters: string;
    readonly overrides: string;
    readonly demands: string;
    readonly solve: string;
    readonly reset: string;
    readonly stop: string;
  };
  readonly tables: {
    readonly kommune: string;
    readonly fylke: string;
    readonly hromada: string;
    readonly inUkrainian: string;
    readonly oblast: string;
    readonly regionType: string;
    readonly score: string;
    readonly kommuneRank: string;
    readonly kommuneRegret: string;
    readonly hromadaRank: string;
    readonly below: string;
    readonly best: string;
    readonly gainKommune: string;
    readonly gainHromada: string;
    readonly demand: string;
    readonly price: string;
    readonly share: string;
    readonly dial: string;
    readonly lost: string;
    readonly outside: string;
    readonly news: string;
    readonly before: string;
  };
  readonly putFirst: string;
  readonly status: {
    readonly own: string;
    readonly bound: string;
    readonly prices: string;
    readonly reasonsBelow: string;
    readonly stopped: string;
    readonly failed: string;
    readonly done: string;
    readonly fetching: string;
  };
  readonly csv: string;
  readonly json: string;
  readonly illustrative: string;
}

export const planWords: Readonly<Record<Locale, PlanWords>> = {
  nb: {
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
      dialHint: "Løfter par med steder uten partner, små steder og hromadaer med lav finansiell evne",
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
    illustrative: "Illustrative tall"
  },
  en: {
    form: {
      title: "What should the plan take into account?",
      places: "New partnerships",
      placesHint: "Empty: as many as possible",
      perKommune: "Partners per kommune, at most",
      perHromada: "Partners per hromada, at most",
      roomHint: "Partnerships that exist today are counted",
      demands: "Demands",
      war: "To war-affected, at least",
      warHint: "Hromadas near the front or at the frontline",
      warUnit: "Counted in",
      warShare: "per cent of all",
      warCount: "number of partnerships",
      oblast: "In each oblast, at least",
      oblastScope: "Applies to",
      oblastPossible: "oblasts with candidates",
      oblastAll: "all 24 oblasts",
      most: "In each oblast, at most",
      none: "no demand",
      dial: "Weight on those left out",
      dialHint: "Lifts pairs with places without a partner, small places, and hromadas of low financial capacity",
      dialLow: "0: only how well the pairs fit",
      dialHigh: "100: being left out counts as much",
      more: "Who takes part, and how pairs are judged",
      hold: "Hold back scarce competence",
      holdHint:
        "Kommuner that are strong in something many need and few can give are matched only with hromadas that need it",
      pool: "Who takes part",
      poolAnswered: "Those who have answered KS’s forms",
      poolAll: "Everybody; what is not answered counts as neutral",
      preset: "Weighting of the criteria",
      ownWeights: "Own weights (from the link)",
      filters: "Filters",
      overrides: "Overrides",
      solve: "Work out the plan",
      reset: "Reset",
      stop: "Stop"
    },
    tables: {
      kommune: "Kommune",
      fylke: "County",
      hromada: "Hromada",
      inUkrainian: "In Ukrainian",
      oblast: "Oblast",
      regionType: "Region type",
      score: "Points",
      kommuneRank: "Kommune’s choice no.",
      kommuneRegret: "Points below the kommune’s best",
      hromadaRank: "Hromada’s choice no.",
      below: "Choice no. is the place in the own list; in brackets the points below the best that side could have had.",
      best: "Kommune’s best",
      gainKommune: "Kommune gains",
      gainHromada: "Hromada gains",
      demand: "Demand",
      price: "Costs (points)",
      share: "Of the total",
      dial: "Weight",
      lost: "Total lost",
      outside: "Places to small or weak hromadas",
      news: "New",
      before: "Existing"
    },
    putFirst: "put first by a person",
    status: {
      own: "Working …",
      bound: "Finding how good any plan could be …",
      prices: "Working out what each demand costs …",
      reasonsBelow: "The reasons, and what to try, are below.",
      stopped: "Stopped. The plan below is the previous one.",
      failed: "The plan could not be worked out. The plan below is the previous one; reload the page to try again.",
      done: "The plan has been worked out:",
      fetching: "Fetching the figures …"
    },
    csv: "Download the plan as CSV",
    json: "Download the plan as JSON",
    illustrative: "Illustrative data"
  }
};
