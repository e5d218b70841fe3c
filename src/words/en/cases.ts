import type {CaseWords} from "../rooms/cases.js";

export const cases: CaseWords = {
  nextSteps: {
    send_form: "send the form",
    propose_partner: "propose a partner",
    arrange_digital_meeting: "arrange a digital meeting",
    define_areas: "define areas",
    sign_agreement: "sign the agreement",
    apply_for_funding: "apply for funding",
    plan_visit: "plan a visit",
    report_results: "report results",
    renew_contact: "renew contact"
  },
  noStep: "not planned",
  roles: {
    ks_adviser: "adviser at KS",
    auc_adviser: "adviser at AUC",
    kommune_coordinator: "coordinator in the municipality",
    kommune_mayor: "mayor of the municipality",
    hromada_coordinator: "coordinator in the hromada",
    hromada_mayor: "mayor of the hromada"
  },
  noRole: "none named",
  hosts: {withheld: "name withheld", not_proposed: "not proposed yet"},
  evidence: {
    illustrative: "illustrative",
    reported: "reported",
    public: "public sources",
    public_figures: "public figures only"
  }
};
