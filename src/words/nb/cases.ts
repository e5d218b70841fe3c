import type {CaseWords} from "../rooms/cases.js";

export const cases: CaseWords = {
  nextSteps: {
    send_form: "sende skjema",
    propose_partner: "foreslå partner",
    arrange_digital_meeting: "sette opp digitalt møte",
    define_areas: "avklare områder",
    sign_agreement: "signere avtale",
    apply_for_funding: "søke om midler",
    plan_visit: "planlegge besøk",
    report_results: "rapportere resultater",
    renew_contact: "ta opp igjen kontakten"
  },
  noStep: "ikke planlagt",
  roles: {
    ks_adviser: "rådgiver i KS",
    auc_adviser: "rådgiver i AUC",
    kommune_coordinator: "koordinator i kommunen",
    kommune_mayor: "ordfører i kommunen",
    hromada_coordinator: "koordinator i hromadaen",
    hromada_mayor: "ordfører i hromadaen"
  },
  noRole: "ingen oppgitt",
  hosts: {withheld: "navn holdt tilbake", not_proposed: "ikke foreslått ennå"},
  evidence: {
    illustrative: "illustrativt",
    reported: "rapportert",
    public: "åpne kilder",
    public_figures: "bare offentlige tall"
  }
};
