import type {CoverageCasesWords, Subject} from "../rooms/coverage_cases.js";
import {say} from "./speech.js";

const subjects: Readonly<Record<Subject, string>> = {
  norwegian: "Norwegian–Ukrainian partnerships",
  swedish: "Swedish–Ukrainian partnerships",
  case: "cases"
};

const theOne: Readonly<Record<Subject, string>> = {
  norwegian: "the one Norwegian–Ukrainian partnership",
  swedish: "the one Swedish–Ukrainian partnership",
  case: "the one case"
};

export const coverageCases: CoverageCasesWords = {
  stages: {
    title: ({stalled, worst}) => {
      if (stalled === null) return "There are no open cases";
      const {part, whole} = stalled;
      if (part.value === 0) return `None of the ${say.count(whole.value)} open cases has stood longer than its limit`;
      const stages = say.list((worst?.groups ?? []).map((stage) => `“${String(stage).toLowerCase()}”`));
      return (
        `${say.count(part.value)} of ${say.count(whole.value)} open cases ` +
        `${say.plural(part.value, {one: "has", other: "have"})} stood longer than the limit of the stage` +
        (worst === null ? "" : `; most in ${stages} (${say.count(worst.value)})`)
      );
    },
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
      `${say.count(overdue)} next ${say.plural(overdue, {one: "step is", other: "steps are"})} overdue, ` +
      `${say.count(soon)} ${say.plural(soon, {one: "is", other: "are"})} due within 30 days, and ` +
      `${say.count(undated)} open ${say.plural(undated, {one: "case has", other: "cases have"})} no date`,
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
      const lessons = say.list((most?.groups ?? []).map((lesson) => `“${String(lesson)}”`));
      const best =
        most === null || most.value === 0
          ? `None of the ten lessons is told of ` +
            `${all === 1 ? theOne[subject] : `the ${say.count(all)} ${subjects[subject]}`}`
          : all === 1
            ? `${lessons} ${most.groups.length === 1 ? "is" : "are each"} told of ${theOne[subject]}`
            : `${lessons} ${most.groups.length === 1 ? "is" : "are each"} told of ${say.count(most.value)} of the ` +
              `${say.count(all)} ${subjects[subject]}`;
      return never.length === 0 || most === null || most.value === 0
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
      evidence_text: "Evidence",
      known: "Told of",
      subjects: "Of"
    },
    statements: "What is told of each, lesson by lesson",
    note:
      "Read from the pages that the claims name; a page that we did not find may tell more. These are questions to " +
      "ask, not faults of the partnerships."
  }
};
