import type {InternalWords} from "../rooms/internal.js";

export const internal: InternalWords = {
  cases: {
    caption: "Усі справи зі списку справ",
    notProposed: "не запропоновано",
    columns: {
      case_id: "Справа",
      partner: "Муніципалітет",
      host: "Громада",
      stage: "Етап",
      days: "Днів на етапі",
      step: "Наступний крок",
      due: "Термін",
      role: "Відповідальна роль",
      evidence: "Підстава"
    }
  },
  shortlists: {
    none: "У теці немає жодного короткого списку.",
    caption: (file) => `Короткий список ${file}`,
    overrides: {none: "ні", put_first: "поставлено першою", exclude: "вилучено"},
    columns: {
      kommune: "Муніципалітет",
      hromada: "Громада",
      points: "Бали зі 100",
      position: "Місце у списку",
      override: "Ручне рішення",
      role: "Хто вирішив (роль)",
      date: "Дата",
      reason: "Причина",
      recommended: "Модель ставила першою",
      evidence: "Підстава"
    }
  }
};
