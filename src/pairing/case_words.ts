import type {Text} from "../words/locales.js";

/** The words of the case list for what comes next. */
export const nextSteps: Record<string, Text> = {
  send_form: {nb: "sende skjema", en: "send the form"},
  propose_partner: {nb: "foreslå partner", en: "propose a partner"},
  arrange_digital_meeting: {nb: "sette opp digitalt møte", en: "arrange a digital meeting"},
  define_areas: {nb: "avklare områder", en: "define areas"},
  sign_agreement: {nb: "signere avtale", en: "sign the agreement"},
  apply_for_funding: {nb: "søke om midler", en: "apply for funding"},
  plan_visit: {nb: "planlegge besøk", en: "plan a visit"},
  report_results: {nb: "rapportere resultater", en: "report results"},
  renew_contact: {nb: "ta opp igjen kontakten", en: "renew contact"}
};

/** Who is to take the next step: roles, never persons. */
export const roles: Record<string, Text> = {
  ks_adviser: {nb: "rådgiver i KS", en: "adviser at KS"},
  auc_adviser: {nb: "rådgiver i AUC", en: "adviser at AUC"},
  kommune_coordinator: {nb: "koordinator i kommunen", en: "coordinator in the municipality"},
  kommune_mayor: {nb: "ordfører i kommunen", en: "mayor of the municipality"},
  hromada_coordinator: {nb: "koordinator i hromadaen", en: "coordinator in the hromada"},
  hromada_mayor: {nb: "ordfører i hromadaen", en: "mayor of the hromada"}
};
