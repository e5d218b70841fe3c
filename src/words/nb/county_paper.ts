import type {CountyPaperWords} from "../rooms/county_paper.js";
import {paperAgenda} from "./paper_agenda.js";
import {paperAlternatives} from "./paper_alternatives.js";
import {paperAssessment} from "./paper_assessment.js";
import {standingAmong} from "./paper_reasons.js";
import {paperSummary} from "./paper_summary.js";

const others = (place: string): string => `Andre fylkeskommuner for ${place}`;

export const countyPaper: CountyPaperWords = {
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
