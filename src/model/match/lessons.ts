// Which of the ten lessons on building partnerships are met for a pair; codes are those of
// `data/partnership_lessons.csv`.
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
/** told: no answer says it, but a public page about the two tells something of it. */
export type LessonState = "met" | "told" | "not_met" | "unknown";

/** What each lesson can be for a pair, by what the sources record; the words have a reason for each. */
export const lessonStates = {
  personal_contacts: ["met", "unknown"],
  responsible_person: ["met", "not_met", "unknown"],
  areas_defined: ["met", "not_met", "unknown"],
  partners_analysed: ["met", "not_met"],
  funding_clear: ["met", "unknown"],
  visits_abroad: ["unknown"],
  both_benefit: ["met", "not_met", "unknown"],
  local_stakeholders: ["met", "not_met", "unknown"],
  advice_first_meeting: ["met", "unknown"],
  expectations: ["unknown"]
} as const satisfies Readonly<Record<LessonCode, readonly LessonState[]>>;
export type LessonStates = {readonly [Code in LessonCode]: (typeof lessonStates)[Code][number]};

export interface LessonMet {
  readonly code: LessonCode;
  readonly state: LessonState;
}

/** Stages that come after a digital meeting; a case that is dormant or ended may never have got so far. */
const stagesWithMeeting: readonly string[] = ["digital_meeting", "agreement", "funded", "active"];

/** All ten, in their order. */
export function lessonsOf(k: KommuneFacts, h: HromadaFacts, gains: Gains, links: readonly Link[]): LessonMet[] {
  const [kommune, hromada] = [k.place.answers, h.place.answers];
  const bothAnswered = kommune !== null && hromada !== null;
  const hasMet = links.some(({kind, status}) =>
    (kind === "case" ? stagesWithMeeting : ["active", "signed", "visit", "talks"]).includes(status)
  );
  const states: LessonStates = {
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
  const told = new Set(links.flatMap(({knownLessons = []}) => knownLessons));
  return lessonCodes.map((code) => ({
    code,
    state: states[code] === "unknown" && told.has(code) ? "told" : states[code]
  }));
}
