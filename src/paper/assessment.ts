// The headings that the municipality fills in itself: nothing here is decided for it.
import type {Locale, Text} from "../words/locales.js";
import {answer, heading, note, text, type Block, type Chapter} from "./blocks.js";
import {vasteras, type SourceBook} from "./cited_tables.js";

interface Question {
  readonly label: Text;
  readonly hint: Text;
}

const legal: readonly Question[] = [
  {
    label: {nb: "Hvem vedtar, og hva slags avtale er det?", en: "Who decides, and what kind of agreement is it?"},
    hint: {
      nb:
        "For eksempel kommunestyret eller formannskapet; en intensjonserklæring, en samarbeidsavtale eller noe " +
        "annet; hvor lenge den gjelder og hvordan den sies opp.",
      en:
        "Such as the municipal council or the executive board; a letter of intent, a cooperation agreement or " +
        "something else; how long it holds and how it is ended."
    }
  },
  {
    label: {nb: "Hvilke regler må avtalen holde seg innenfor?", en: "Which rules must the agreement keep within?"},
    hint: {
      nb: "For eksempel kommunens egne reglementer, økonomi, anskaffelser, innsyn og personvern på begge sider.",
      en:
        "Such as the kommune’s own regulations, finances, procurement, access to documents and protection of " +
        "personal data on both sides."
    }
  },
  {
    label: {nb: "Hvem har ansvar for sikkerheten?", en: "Who is responsible for safety?"},
    hint: {
      nb:
        "Ingen besøk i Ukraina nå: møter på skjerm, i Norge eller nær grensen, for eksempel i Polen. Hva gjelder " +
        "forsikring og reise for gjestene?",
      en:
        "No visits to Ukraine for now: meetings on screen, in Norway or near the border, such as in Poland. What " +
        "holds for the guests’ insurance and travel?"
    }
  }
];

const economic: readonly Question[] = [
  {
    label: {nb: "Hva koster det per år?", en: "What does it cost a year?"},
    hint: {
      nb: "Arbeidstid, reise og opphold for gjestene, tolk og oversettelse, utstyr.",
      en: "Working time, travel and lodging for the guests, interpreting and translation, equipment."
    }
  },
  {
    label: {nb: "Hvem betaler hva, og hvor lenge?", en: "Who pays for what, and until when?"},
    hint: {
      nb:
        "I ICLDs ordning betaler den ukrainske parten egen lønn og lokal transport. Hva skjer når " +
        "finansieringen tar slutt?",
      en:
        "In ICLD’s scheme the Ukrainian partner pays its own wages and local transport. What " +
        "happens when the funding ends?"
    }
  }
];

/** The four goals that Västerås’ paper names, with what to ask of each. */
const goals: readonly Question[] = [
  {
    label: {nb: "Bærekraftsmål 5: Likestilling mellom kjønnene", en: "SDG 5: Gender equality"},
    hint: {
      nb: "Hvem deltar og bestemmer hos begge? Hva gjør samarbeidet for kvinner og jenter?",
      en: "Who takes part and decides on both sides? What does the cooperation do for women and girls?"
    }
  },
  {
    label: {
      nb: "Bærekraftsmål 11: Bærekraftige byer og lokalsamfunn",
      en: "SDG 11: Sustainable cities and communities"
    },
    hint: {
      nb: "Hva blir tryggere, mer tilgjengelig eller bygd bedre opp igjen?",
      en: "What becomes safer, more accessible or built back better?"
    }
  },
  {
    label: {
      nb: "Bærekraftsmål 16: Fred, rettferdighet og velfungerende institusjoner",
      en: "SDG 16: Peace, justice and strong institutions"
    },
    hint: {
      nb: "Deltakelse, åpenhet og ansvar: hva blir innbyggerne i begge kommuner bedre hørt om?",
      en: "Participation, transparency and accountability: in what will residents on both sides be heard better?"
    }
  },
  {
    label: {nb: "Bærekraftsmål 17: Samarbeid for å nå målene", en: "SDG 17: Partnerships for the goals"},
    hint: {
      nb: "Hvem flere er med: foreninger, skoler, næringsliv, andre kommuner? Hva har begge igjen for det?",
      en: "Who else takes part: organisations, schools, businesses, other municipalities? What do both gain?"
    }
  }
];

const decision: readonly Question[] = [
  {
    label: {nb: "Hvem følger opp, med hvilken rolle?", en: "Who follows up, in which role?"},
    hint: {
      nb: "Skriv roller, ikke navn. Västerås satte av én politiker og to ansatte, de samme hele veien.",
      en: "Write roles, not names. Västerås set aside one politician and two officials, the same throughout."
    }
  },
  {
    label: {nb: "Forslag til vedtak", en: "Proposed decision"},
    hint: {
      nb: "Vurderingen og vedtaket er kommunens. Poengene i dette papiret er ikke et vedtak.",
      en: "The assessment and the decision are the kommune’s. The points in this paper are no decision."
    }
  }
];

/** Legal, economic and sustainability headings to fill in, and the decision. */
export function assessmentChapter(locale: Locale, sources: SourceBook, capacity: string | null): Chapter {
  const nb = locale === "nb";
  const asked = (questions: readonly Question[], lines = 3): Block[] =>
    questions.map(({label, hint}) => answer(label[locale], hint[locale], lines));
  return {
    id: "paper-assessment",
    heading: nb ? "Vurderinger som kommunen gjør selv" : "Assessments that the kommune makes itself",
    isIllustrative: false,
    sources: sources.cite(vasteras),
    blocks: [
      text(
        nb
          ? "Västerås la fram sin sak med en juridisk, en økonomisk og en bærekraftvurdering. De samme " +
              "overskriftene står her, tomme."
          : "Västerås put its case forward with a legal, an economic and a sustainability assessment. The same " +
              "headings stand here, empty."
      ),
      heading(nb ? "Juridisk" : "Legal"),
      ...asked(legal),
      heading(nb ? "Økonomisk" : "Economic"),
      ...(capacity === null ? [] : [note(capacity)]),
      ...asked(economic),
      heading(nb ? "Bærekraft" : "Sustainability"),
      ...asked(goals, 2),
      heading(nb ? "Vedtak og oppfølging" : "Decision and follow-up"),
      ...asked(decision.slice(0, 1), 2),
      ...asked(decision.slice(1), 5)
    ]
  };
}
