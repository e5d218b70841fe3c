import type {InternalWords} from "../rooms/internal.js";

export const internal: InternalWords = {
  cases: {
    caption: "Every case of the case list",
    notProposed: "not proposed",
    columns: {
      case_id: "Case",
      partner: "Municipality",
      host: "Hromada",
      stage: "Stage",
      days: "Days in the stage",
      step: "Next step",
      due: "Due",
      role: "Responsible role",
      evidence: "Evidence"
    }
  },
  shortlists: {
    none: "No shortlist lies in the folder.",
    caption: (file) => `The shortlist ${file}`,
    overrides: {none: "no", put_first: "put first", exclude: "left out"},
    columns: {
      kommune: "Municipality",
      hromada: "Hromada",
      points: "Points of 100",
      position: "Position in the list",
      override: "Overridden",
      role: "By (role)",
      date: "Date",
      reason: "Reason",
      recommended: "The model put first",
      evidence: "Evidence"
    }
  }
};
