import type {PaperAreasWords} from "../rooms/paper_areas.js";
import {hromadaOf} from "./declension.js";
import {say} from "./speech.js";

const levels = ["немає", "певні", "добрі", "сильні"] as const;
const captions = {
  short: "У короткостроковій перспективі: нагальні потреби, доки триває війна",
  long: "У довгостроковій перспективі: відбудова"
} as const;

export const paperAreas: PaperAreasWords = {
  heading: "Спільні напрями, коротко- й довгострокові",
  captions,
  noNeeds: (horizon) => `${captions[horizon]}. Тут громада нічого не назвала.`,
  columns: {need: "Потреба", area: "Напрям", competence: "Компетенції муніципалітету", common: "Спільний"},
  competence: (level) => (level === undefined ? "не вказано" : `${levels[level]} (${level})`),
  common: (level) => (level === undefined ? "невідомо" : level > 0 ? "так" : "ні"),
  learning: ({kommune, hromada}) => `Чого муніципалітет ${kommune} може навчитися з досвіду ${hromadaOf(hromada)}`,
  met: (area) => `${area}: муніципалітет цього хоче, а громада це пропонує`,
  noneMet: "За відповідями, жодне бажання не збігається з пропозицією.",
  unmet: (areas) => `Муніципалітет хоче також того, чого громада не назвала: ${areas.map(say.lower).join("; ")}.`,
  scale:
    "Потреба 1 — найнагальніша для громади. Компетенції муніципалітет оцінив сам: від «немає» (0) до «сильні» (3). " +
    "Напрям спільний, якщо муніципалітет має в ньому хоч якісь компетенції.",
  untilThen: "Доки відповідей немає, спільні напрями сторонам треба знайти на першій зустрічі."
};
