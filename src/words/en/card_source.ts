import type {CardSourceWords} from "../rooms/card_source.js";
import {say} from "./speech.js";

export const cardSource: CardSourceWords = {
  line: ({producer, period, standing, more}) =>
    `Source: ${[producer, period, standing, more > 0 && `and ${say.count(more)} more`].filter(Boolean).join(" · ")}`,
  producers: {
    hromada_budgets: "OpenBudget/KSE",
    hromada_financial_capacity: "Assessment of financial capacity/KSE",
    hromada_displacement: "State budget of Ukraine/KSE",
    territory_order_lines: "Ministry for Development of Ukraine/KATOTTG",
    hromadas: "KSE/KATOTTG",
    national_series: "Public pages, named in each row",
    international_agreements: "Public pages, named in each row",
    claims: "Lists and public pages, named in each row",
    funding_instruments: "Documents and public pages, named in each row",
    public_trust: "KIIS, Rating and the Council of Europe",
    rebuilding_needs: "RDNA 1–5",
    displaced_people: "IOM and the Ministry of Social Policy of Ukraine",
    displaced_by_oblast: "Ministry of Social Policy of Ukraine/press",
    dream_sectors: "DREAM/hromada-strategy-collab"
  },
  standing: {
    official: "official",
    official_by_way: "official",
    derived: "derived",
    estimated: "estimated",
    sample: "sample",
    conflicting: "the sources disagree",
    mixed: "mixed quality",
    illustrative: "made-up answers",
    reported: "reported by the municipalities"
  },
  record: ({retrieved, isWritten, standing, licence}) =>
    ` · ${isWritten ? "last changed here" : "retrieved"} ${say.day(retrieved)} · ${standing} · licence: ${licence}`,
  sql: "The SQL behind the figures"
};
