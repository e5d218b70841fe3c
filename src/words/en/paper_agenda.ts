import type {PaperAgendaWords} from "../rooms/paper_agenda.js";
import {say} from "./speech.js";

export const paperAgenda: PaperAgendaWords = {
  heading: "Agenda for the first digital meeting",
  lead:
    "KS helps to set up the meeting, together with AUC, the Association of Ukrainian Cities. The two should have " +
    "spoken before it: e-mail alone builds nothing.",
  languagesUnknown: "Working language: not known for both. Settle it beforehand, and book an interpreter if needed.",
  languages: (codes) =>
    codes.length === 0
      ? "Working language: the two have named none in common. Book an interpreter."
      : `Working languages that both have named: ${codes.map(say.language).join(", ")}.`,
  caption: (minutes) => `Proposed agenda, ${minutes} minutes`,
  columns: {number: "No.", item: "Item", lesson: "The lesson behind it", minutes: "Minutes"},
  total: "Together",
  lessons: "The lessons are the ten that KS gathered in 2023 on what makes a partnership work.",
  welcome: "Welcome. Who are we, and who takes part throughout?",
  needs: ({kommune, hromada, areas}) =>
    areas.length === 0
      ? `What does ${hromada} need most, now and later? What can ${kommune} help with? No areas in common are ` +
        `known yet.`
      : `What does ${hromada} need most, now and later? Where ${kommune} has competence: ` +
        `${areas.map(say.lower).join("; ")}.`,
  learning: ({kommune, hromada, areas}) =>
    areas.length === 0
      ? `What does ${kommune} wish to learn from ${hromada}, such as on preparedness and crisis management?`
      : `What does ${kommune} wish to learn from ${hromada}? Where wish and offer meet: ` +
        `${areas.map(say.lower).join("; ")}.`,
  promises: "What can we promise, and what can we not? Money, equipment, time.",
  funding: "Who pays, where do we apply, and what do we do without support?",
  stakeholders: "Which organisations, schools and businesses should take part on both sides?",
  place:
    "Where can we meet: on screen, in Norway, near the border or in the hromada? Who judges whether it is safe, and " +
    "when?",
  next: "A responsible role on each side, the next step and the date of the next meeting."
};
