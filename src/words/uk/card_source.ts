import type {CardSourceWords} from "../rooms/card_source.js";
import {say} from "./speech.js";

export const cardSource: CardSourceWords = {
  line: ({producer, period, standing, more}) =>
    `Джерело: ${[producer, period, standing, more > 0 && `і ще ${say.count(more)}`].filter(Boolean).join(" · ")}`,
  producers: {
    hromada_budgets: "OpenBudget/KSE",
    hromada_financial_capacity: "оцінка фінансової спроможності/KSE",
    hromada_displacement: "державний бюджет України/KSE",
    territory_order_lines: "Мінрозвитку України/КАТОТТГ",
    hromadas: "KSE/КАТОТТГ",
    national_series: "відкриті сторінки, названі в кожному рядку",
    international_agreements: "відкриті сторінки, названі в кожному рядку",
    claims: "списки й відкриті сторінки, названі в кожному рядку",
    funding_instruments: "документи й відкриті сторінки, названі в кожному рядку",
    public_trust: "КМІС, «Рейтинг» і Рада Європи",
    rebuilding_needs: "RDNA 1–5",
    displaced_people: "МОМ і Мінсоцполітики України",
    displaced_by_oblast: "Мінсоцполітики України/преса",
    dream_sectors: "DREAM/hromada-strategy-collab"
  },
  standing: {
    official: "офіційні дані",
    official_by_way: "офіційні дані",
    derived: "виведені дані",
    estimated: "оціночні дані",
    sample: "вибірка",
    conflicting: "джерела суперечать одне одному",
    mixed: "різна якість",
    illustrative: "вигадані відповіді",
    reported: "повідомили муніципалітети та громади"
  },
  record: ({retrieved, isWritten, standing, licence}) =>
    ` · ${isWritten ? "востаннє змінено тут" : "отримано"} ${say.day(retrieved)} · ${standing} · ліцензія: ${licence}`,
  sql: "SQL за цими цифрами"
};
