import type {CardSourceWords} from "../rooms/card_source.js";
import {say} from "./speech.js";

export const cardSource: CardSourceWords = {
  line: ({producer, period, standing, more}) =>
    `Kilde: ${[producer, period, standing, more > 0 && `og ${say.count(more)} til`].filter(Boolean).join(" · ")}`,
  producers: {
    hromada_budgets: "OpenBudget/KSE",
    hromada_financial_capacity: "Vurdering av økonomisk bæreevne/KSE",
    hromada_displacement: "Ukrainas statsbudsjett/KSE",
    territory_order_lines: "Utviklingsdepartementet i Ukraina/KATOTTG",
    hromadas: "KSE/KATOTTG",
    national_series: "Offentlige sider, nevnt i hver rad",
    international_agreements: "Offentlige sider, nevnt i hver rad",
    claims: "Lister og offentlige sider, nevnt i hver rad",
    funding_instruments: "Dokumenter og offentlige sider, nevnt i hver rad",
    public_trust: "KIIS, Rating og Europarådet",
    rebuilding_needs: "RDNA 1–5",
    displaced_people: "IOM og sosialdepartementet i Ukraina",
    displaced_by_oblast: "Sosialdepartementet i Ukraina/pressen",
    dream_sectors: "DREAM/hromada-strategy-collab"
  },
  standing: {
    official: "offisielle tall",
    official_by_way: "offisielle tall",
    derived: "avledet",
    estimated: "anslag",
    sample: "utvalg",
    conflicting: "kildene spriker",
    mixed: "ulik kvalitet",
    illustrative: "oppdiktede svar",
    reported: "meldt av kommunene"
  },
  record: ({retrieved, isWritten, standing, licence}) =>
    ` · ${isWritten ? "sist endret her" : "hentet"} ${say.day(retrieved)} · ${standing} · lisens: ${licence}`,
  sql: "SQL-en bak tallene"
};
