// Which of the ten lessons on building partnerships are met for a pair; codes are those of
// `data/partnership_lessons.csv`.
import type {Text} from "../locale.js";
import type {HromadaFacts, KommuneFacts} from "./facts.js";
import type {Gains} from "./gains.js";
import type {Link} from "./places.js";

export const lessonCodes = [
  "personal_contacts",
  "responsible_person",
  "areas_defined",
  "partners_analysed",
  "funding_clear",
  "visits_abroad",
  "both_benefit",
  "local_stakeholders",
  "advice_first_meeting",
  "expectations"
] as const;
export type LessonCode = (typeof lessonCodes)[number];
export type LessonState = "met" | "not_met" | "unknown";

export interface LessonMet {
  readonly code: LessonCode;
  readonly state: LessonState;
  readonly why: Text;
}

/** Why a lesson is met, not met or unknown: a sentence for each. */
const reasons: Readonly<Record<LessonCode, Readonly<Partial<Record<LessonState, Text>>>>> = {
  personal_contacts: {
    met: {nb: "De to har møtt hverandre, etter det som er registrert.", en: "The two have met, by what is on record."},
    unknown: {nb: "Ingen møter mellom de to er registrert.", en: "No meeting of the two is on record."}
  },
  responsible_person: {
    met: {nb: "Begge har oppgitt en ansvarlig.", en: "Both have named a responsible person."},
    not_met: {
      nb: "Minst én av de to har svart at ingen er ansvarlig ennå.",
      en: "At least one of the two has answered that nobody is responsible yet."
    },
    unknown: {nb: "Minst én av de to har ikke svart på dette.", en: "At least one of the two has not answered this."}
  },
  areas_defined: {
    met: {
      nb: "De har minst ett område felles: et behov med kompetanse, eller et ønske med et tilbud.",
      en: "They have at least one area in common: a need with competence, or a wish with an offer."
    },
    not_met: {nb: "Begge har svart, men ingen områder møtes.", en: "Both have answered, but no areas meet."},
    unknown: {nb: "Minst én av de to har ikke oppgitt områder.", en: "At least one of the two has named no areas."}
  },
  partners_analysed: {
    met: {
      nb: "Begge profilene er vurdert mot hverandre her.",
      en: "Both profiles have been weighed against each other here."
    },
    not_met: {
      nb: "Minst én profil mangler, så vurderingen hviler på åpne tall alene.",
      en: "At least one profile is missing, so the analysis rests on public figures alone."
    }
  },
  funding_clear: {
    met: {nb: "Finansiering er registrert for paret.", en: "Funding is on record for the pair."},
    unknown: {nb: "Ingen finansiering er kjent for paret.", en: "No funding is known for the pair."}
  },
  visits_abroad: {
    unknown: {nb: "Besøk registreres ikke i kildene.", en: "Visits are not recorded in the sources."}
  },
  both_benefit: {
    met: {
      nb: "Hromadaen får hjelp på minst ett behov, og kommunen lærer noe den ønsker.",
      en: "The hromada gets help with at least one need, and the kommune learns something it wishes."
    },
    not_met: {
      nb: "Bare én av de to, eller ingen, har noe å hente etter svarene.",
      en: "By the answers only one of the two, or neither, has something to gain."
    },
    unknown: {
      nb: "Minst én av de to har ikke svart, så nytten er ukjent.",
      en: "At least one of the two has not answered, so the benefit is unknown."
    }
  },
  local_stakeholders: {
    met: {
      nb: "Kommunen sier at lokale foreninger har bånd til Ukraina.",
      en: "The kommune says that local organisations have ties to Ukraine."
    },
    not_met: {
      nb: "Kommunen sier at ingen lokale foreninger har bånd til Ukraina ennå.",
      en: "The kommune says that no local organisation has ties to Ukraine yet."
    },
    unknown: {nb: "Kommunen har ikke svart på dette.", en: "The kommune has not answered this."}
  },
  advice_first_meeting: {
    met: {
      nb: "KS har satt opp et første møte, etter saklisten.",
      en: "KS has set up a first meeting, by the case list."
    },
    unknown: {nb: "Ikke noe første møte er registrert.", en: "No first meeting is on record."}
  },
  expectations: {
    unknown: {
      nb: "Forventninger registreres ikke i kildene; ta det opp i første møte.",
      en: "Expectations are not recorded in the sources; raise them in the first meeting."
    }
  }
};

/** Stages that come after a digital meeting; a case that is dormant or ended may never have got so far. */
const stagesWithMeeting: readonly string[] = ["digital_meeting", "agreement", "funded", "active"];

/** All ten, in their order. */
export function lessonsOf(k: KommuneFacts, h: HromadaFacts, gains: Gains, links: readonly Link[]): LessonMet[] {
  const [kommune, hromada] = [k.place.answers, h.place.answers];
  const bothAnswered = kommune !== null && hromada !== null;
  const hasMet = links.some(({kind, status}) =>
    (kind === "case" ? stagesWithMeeting : ["active", "signed", "talks"]).includes(status)
  );
  const states: Record<LessonCode, LessonState> = {
    personal_contacts: hasMet ? "met" : "unknown",
    responsible_person:
      kommune?.hasResponsible === false || hromada?.hasResponsible === false
        ? "not_met"
        : bothAnswered
          ? "met"
          : "unknown",
    areas_defined: gains.hromada.length + gains.kommune.length > 0 ? "met" : bothAnswered ? "not_met" : "unknown",
    partners_analysed: bothAnswered ? "met" : "not_met",
    funding_clear: links.some(
      ({kind, status, fundingEndsDate}) =>
        fundingEndsDate !== null || (kind === "case" && ["funded", "active"].includes(status))
    )
      ? "met"
      : "unknown",
    visits_abroad: "unknown",
    both_benefit: !bothAnswered ? "unknown" : gains.hromada.length > 0 && gains.kommune.length > 0 ? "met" : "not_met",
    local_stakeholders: kommune === null ? "unknown" : kommune.hasCivilSocietyTies ? "met" : "not_met",
    advice_first_meeting: links.some(({kind, status}) => kind === "case" && stagesWithMeeting.includes(status))
      ? "met"
      : "unknown",
    expectations: "unknown"
  };
  return lessonCodes.map((code) => ({code, state: states[code], why: reasons[code][states[code]]!}));
}
