import type {CaseWords} from "../rooms/cases.js";

export const cases: CaseWords = {
  nextSteps: {
    send_form: "надіслати анкету",
    propose_partner: "запропонувати партнера",
    arrange_digital_meeting: "організувати онлайн-зустріч",
    define_areas: "визначити напрями",
    sign_agreement: "підписати угоду",
    apply_for_funding: "подати заявку на фінансування",
    plan_visit: "спланувати візит",
    report_results: "звітувати про результати",
    renew_contact: "відновити контакт"
  },
  noStep: "не заплановано",
  roles: {
    ks_adviser: "радник KS",
    auc_adviser: "радник АМУ",
    kommune_coordinator: "координатор у муніципалітеті",
    kommune_mayor: "мер муніципалітету",
    hromada_coordinator: "координатор у громаді",
    hromada_mayor: "голова громади"
  },
  noRole: "не зазначено",
  hosts: {withheld: "назву не показуємо", not_proposed: "ще не запропоновано"},
  evidence: {
    illustrative: "вигадано",
    reported: "повідомлено",
    public: "відкриті джерела",
    public_figures: "лише відкриті дані"
  }
};
