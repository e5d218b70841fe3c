import type {PaperAssessmentWords} from "../rooms/paper_assessment.js";
import {paperFacts} from "./paper_facts.js";

export const paperAssessment: PaperAssessmentWords = {
  heading: "Vurderinger som kommunen gjør selv",
  lead:
    "Västerås la fram sin sak med en juridisk, en økonomisk og en bærekraftvurdering. De samme overskriftene står " +
    "her, tomme.",
  headings: {
    legal: "Juridisk",
    economic: "Økonomisk",
    sustainability: "Bærekraft",
    decision: "Vedtak og oppfølging"
  },
  legal: {
    agreement: {
      label: "Hvem vedtar, og hva slags avtale er det?",
      hint:
        "For eksempel kommunestyret eller formannskapet; en intensjonserklæring, en samarbeidsavtale eller noe " +
        "annet; hvor lenge den gjelder og hvordan den sies opp."
    },
    rules: {
      label: "Hvilke regler må avtalen holde seg innenfor?",
      hint: "For eksempel kommunens egne reglementer, økonomi, anskaffelser, innsyn og personvern på begge sider."
    },
    safety: {
      label: "Hvem har ansvar for sikkerheten?",
      hint:
        "Hvem vurderer en reise, og på hvilket grunnlag? Västerås skrev i 2023 at møtene inntil videre skulle være i " +
        "Sverige eller nær grensen, for eksempel i Polen; andre har reist siden. Hva gjelder for forsikring og reise?"
    }
  },
  economic: {
    cost: {
      label: "Hva koster det per år?",
      hint: "Arbeidstid, reise og opphold for gjestene, tolk og oversettelse, utstyr."
    },
    payer: {
      label: "Hvem betaler hva, og hvor lenge?",
      hint:
        "I ICLDs ordning betaler den ukrainske parten egen lønn og lokal transport. Hva skjer når finansieringen tar " +
        "slutt?"
    }
  },
  goals: {
    5: {
      label: "Bærekraftsmål 5: Likestilling mellom kjønnene",
      hint: "Hvem deltar og bestemmer hos begge? Hva gjør samarbeidet for kvinner og jenter?"
    },
    11: {
      label: "Bærekraftsmål 11: Bærekraftige byer og lokalsamfunn",
      hint: "Hva blir tryggere, mer tilgjengelig eller bygd bedre opp igjen?"
    },
    16: {
      label: "Bærekraftsmål 16: Fred, rettferdighet og velfungerende institusjoner",
      hint: "Deltakelse, åpenhet og ansvar: hva blir innbyggerne på begge sider bedre hørt om?"
    },
    17: {
      label: "Bærekraftsmål 17: Samarbeid for å nå målene",
      hint: "Hvem flere er med: foreninger, skoler, næringsliv, andre kommuner? Hva har begge igjen for det?"
    }
  },
  followUp: {
    label: "Hvem følger opp, med hvilken rolle?",
    hint: "Skriv roller, ikke navn. Västerås satte av én politiker og to ansatte, de samme hele veien."
  },
  decision: {
    label: "Forslag til vedtak",
    hint: "Vurderingen og vedtaket er kommunens. Poengene i dette papiret er ikke et vedtak."
  },
  capacity: ({isIllustrative, ...profile}) =>
    `Profilen sier at kommunen kan sette av ${paperFacts.capacity(profile)}${isIllustrative ? " (illustrativt)" : ""}.`
};
