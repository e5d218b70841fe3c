import type {CountyWords} from "../rooms/counties.js";
import {explain, ofParty} from "./explain.js";
import {matchDetails} from "./match_details.js";
import {paperAgenda} from "./paper_agenda.js";
import {paperAlternatives} from "./paper_alternatives.js";
import {paperAssessment} from "./paper_assessment.js";
import {standingAmong} from "./paper_reasons.js";
import {paperSummary} from "./paper_summary.js";
import {say} from "./speech.js";

const others = (place: string): string => `Andre fylkeskommuner for ${place}`;

export const counties: CountyWords = {
  kind: "fylkeskommune",
  notAsked: "Ikke noe skjema spør en fylkeskommune",
  note:
    "Kriteriene og vektene er de samme som for kommuner: der de sier «kommunen», gjelder det her fylkeskommunen, med " +
    "folketallet og arealet til alle kommunene. Det bare et skjema kan fortelle, er ukjent og teller halvt, og en " +
    "fylkeskommune har andre oppgaver enn en kommune. Avstand regnes fra der innbyggerne i fylket bor i snitt.",
  suggestion: (kommuner) => `fylkeskommune, ${say.count(kommuner)} kommuner i fylket`,
  openMatch: (name) => `Se grunnlaget for ${name}`,
  openPage: (name) => `Om ${name}`,
  notInPlan: (name) => `Planen er for kommuner og hromadaer: ${name} er ikke med i den.`,
  stakeholders: "Ikke noe skjema spør en fylkeskommune om dette.",
  explain: {
    ...ofParty({the: "fylkeskommunen", atStart: "Fylkeskommunen", notAnswered: "fylkeskommunen er ikke spurt"}),
    gainUnknown: "Ukjent: ikke noe skjema spør en fylkeskommune.",
    warning: (one) =>
      one.kind === "has_partner" && one.side === "kommune"
        ? "Fylkeskommunen har alt en kjent ukrainsk partner."
        : explain.warning(one)
  },
  details: {
    sides: {...matchDetails.sides, kommune: "Fylkeskommunen"},
    unknown: () => "Ukjent, teller halvt: ikke noe skjema spør en fylkeskommune."
  },
  reasons: {standing: standingAmong({kommune: "hromadaer", hromada: "fylkeskommuner"})},
  alternatives: {
    caption: (side, place) => (side === "kommune" ? paperAlternatives.caption(side, place) : others(place)),
    nobodyLeft: (side, place) =>
      side === "kommune"
        ? paperAlternatives.nobodyLeft(side, place)
        : `${others(place)}: ingen er igjen med disse filtrene.`,
    candidates: {...paperAlternatives.candidates, hromada: "Fylkeskommune"}
  },
  summary: {
    verdict: paperSummary.verdict,
    learning: paperSummary.learning,
    basis: "Poengene er et grunnlag for samtalen, ikke et vedtak. Vurderingen er fylkeskommunens og hromadaens."
  },
  agenda: {needs: paperAgenda.needs, learning: paperAgenda.learning},
  assessment: {
    heading: "Vurderinger som fylkeskommunen gjør selv",
    legal: {
      ...paperAssessment.legal,
      agreement: {
        ...paperAssessment.legal.agreement,
        hint:
          "For eksempel fylkestinget eller fylkesutvalget; en intensjonserklæring, en samarbeidsavtale eller noe " +
          "annet; hvor lenge den gjelder og hvordan den sies opp."
      },
      rules: {
        ...paperAssessment.legal.rules,
        hint:
          "For eksempel fylkeskommunens egne reglementer, økonomi, anskaffelser, innsyn og personvern på begge " +
          "sider."
      }
    },
    decision: {
      ...paperAssessment.decision,
      hint: "Vurderingen og vedtaket er fylkeskommunens. Poengene i dette papiret er ikke et vedtak."
    }
  }
};
