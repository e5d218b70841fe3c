import type {CoverageCasesWords, Subject} from "../rooms/coverage_cases.js";
import {say} from "./speech.js";

const subjects: Readonly<Record<Subject, string>> = {
  norwegian: "Norwegian–Ukrainian partnerships",
  swedish: "Swedish–Ukrainian partnerships",
  case: "cases"
};

export const coverageCases: CoverageCasesWords = {
  stages: {
    title: ({stalled, open, worst}) =>
      `${say.count(stalled)} of ${say.count(open)} open cases have stood in their stage longer than the limit; ` +
      `most in ` +
      `“${worst.toLowerCase()}”`,
    subtitle: (day) =>
      `Cases by stage as of ${say.day(day)}, the newest date in the case list. Filled: cases that have stood longer ` +
      "than the limit.",
    legend: {stalled: "Stalled: longer than the limit", within: "Within the limit, or no limit"},
    figures: (cases, stalled, limit) => {
      const all = `${say.count(cases)} ${say.plural(cases, {one: "case", other: "cases"})}`;
      if (limit === null) return all;
      return `${all}, ${say.count(stalled)} over ${say.count(limit)} ${say.plural(limit, {one: "day", other: "days"})}`;
    },
    columns: {
      label: "Stage",
      case_count: "Cases",
      stalled_count: "Stalled",
      stalled_after_days: "Limit, days",
      median_days: "Days in the stage, median",
      longest_days: "Longest, days",
      evidence: "Evidence"
    },
    note:
      "The limits are ours and stand in the table; KS has set none. The case list is never added to the partnerships " +
      "from public sources."
  },
  time: {
    title: ({overdue, soon, undated}) =>
      `${say.count(overdue)} next steps are overdue, ${say.count(soon)} are due within 30 days, and ` +
      `${say.count(undated)} open cases have no date`,
    subtitle: (day) =>
      `Days each case has stood in its stage as of ${say.day(day)}. A sign a case, a bar at the limit. The table ` +
      `is in ` +
      "order of the next date.",
    legend: {within: "Within the limit, or no limit", stalled: "Stalled", limit: "Limit of the stage"},
    axis: "Days in the stage",
    state: (isStalled, isOverdue) => {
      if (isStalled) return isOverdue ? "stalled, overdue" : "stalled";
      return isOverdue ? "overdue" : "on track";
    },
    columns: {
      partner_name: "Municipality",
      host: "Hromada",
      stage_text: "Stage",
      days_in_stage: "Days in the stage",
      state: "State",
      step: "Next step",
      next_step_due_date: "Due",
      days_to_due: "Days until due",
      role: "Responsible role",
      evidence: "Evidence"
    },
    note:
      "The name of a hromada of the case list is shown only when the pair is public already, or when the case is a " +
      "sample away from the front. Roles are shown, never persons."
  },
  lessons: {
    show: "Show",
    subjects: {
      norwegian: "Norwegian–Ukrainian partnerships",
      swedish: "Swedish–Ukrainian partnerships",
      case: "Cases from the first meeting on"
    },
    title: (subject, {subjects: all, most, never}) => {
      const best =
        most === null || most.known === 0
          ? `Of the ${say.count(all)} ${subjects[subject]} none of the ten lessons is told of`
          : `“${most.lesson}” is told of ${say.count(most.known)} of the ${say.count(all)} ${subjects[subject]}`;
      return never.length === 0 || most?.known === 0
        ? best
        : `${best}; of none: ${say.list(never.map((name) => `“${name}”`))}`;
    },
    subtitle:
      "For how many something is told on each of KS’s ten lessons. Told means that something is written, not that it " +
      "is good; not told means that we do not know, not that it is bad.",
    legend: {known: "Something is told", missing: "Nothing found"},
    figures: (known, all) => `${say.count(known)} of ${say.count(all)}`,
    columns: {
      label: "Partnership",
      lesson_order: "No.",
      lesson: "Lesson",
      known_when: "What is told",
      evidence_text: "Evidence"
    },
    note:
      "Read from the pages that the claims name; a page that we did not find may tell more. These are questions to " +
      "ask, not faults of the partnerships."
  }
};
