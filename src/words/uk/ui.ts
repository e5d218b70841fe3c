import type {UiWords} from "../rooms/ui.js";

export const ui: UiWords = {
  illustrative: "Вигадані дані",
  loading: "Завантажуємо цифри…",
  failed:
    "Не вдалося отримати цифри. Графік і далі показує початковий вигляд; перезавантажте сторінку, щоб спробувати ще " +
    "раз.",
  yes: "так",
  no: "ні"
};
