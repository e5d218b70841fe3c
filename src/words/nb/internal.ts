import type {InternalWords} from "../rooms/internal.js";

export const internal: InternalWords = {
  cases: {
    caption: "Alle saker i sakslisten",
    notProposed: "ikke foreslått",
    columns: {
      case_id: "Sak",
      partner: "Kommune",
      host: "Hromada",
      stage: "Steg",
      days: "Dager i steget",
      step: "Neste steg",
      due: "Frist",
      role: "Ansvarlig rolle",
      evidence: "Grunnlag"
    }
  },
  shortlists: {
    none: "Ingen kortliste ligger i mappen.",
    caption: (file) => `Kortlisten ${file}`,
    overrides: {none: "nei", put_first: "satt først", exclude: "tatt ut"},
    columns: {
      kommune: "Kommune",
      hromada: "Hromada",
      points: "Poeng av 100",
      position: "Plass i listen",
      override: "Overstyrt",
      role: "Av (rolle)",
      date: "Dato",
      reason: "Grunn",
      recommended: "Modellen satte først",
      evidence: "Grunnlag"
    }
  }
};
