import {separateCounts} from "../charts/separate_counts.js";
import type {Text} from "../words/locales.js";
import {dateText, numberText} from "../words/figures.js";
import type {Card} from "../cards/card.js";

const measures: Record<string, Text> = {
  hromadas: {nb: "Hromadaer med minst én avtale", en: "Hromadas with at least one agreement"},
  agreements: {nb: "Avtaler", en: "Agreements"},
  countries: {nb: "Partnerland", en: "Partner countries"}
};

/** International agreements of all hromadas: published counts side by side, never a line. */
export const agreements: Card = {
  name: "agreements",
  mart: "international_agreement",
  tables: ["international_agreements"],
  controls: [],
  view(read, {locale}) {
    const nb = locale === "nb";
    const count = (value: number): string => numberText(value, "count", locale);
    const rows = read("international_agreement").map((row) => ({
      ...row,
      measure_text: measures[row.measure]?.[locale] ?? row.measure,
      definition: nb ? row.definition_nb : row.definition_en
    }));
    const newest = rows
      .filter((row) => row.measure === "hromadas")
      .toSorted((a, b) => b.as_of_date.localeCompare(a.as_of_date))[0];
    if (!newest) throw new RangeError("no count of hromadas with agreements");
    const share = numberText(newest.value / newest.hromada_total, "share", locale);
    const title = nb
      ? `${count(newest.value)} av ${count(newest.hromada_total)} hromadaer (${share}) hadde en internasjonal ` +
        `avtale ${dateText(newest.as_of_date, locale)}, fra alle land til sammen`
      : `${count(newest.value)} of ${count(newest.hromada_total)} hromadas (${share}) had an international ` +
        `agreement on ${dateText(newest.as_of_date, locale)}, with all countries taken together`;
    return {
      title,
      subtitle: nb
        ? "Publiserte tellinger av hromadaenes internasjonale avtaler. Hver telling følger sin egen definisjon; de " +
          "er ikke en utvikling over tid."
        : "Published counts of the hromadas’ international agreements. Each count follows its own definition; they " +
          "are not a trend.",
      legend: [],
      summary: `${title}. ${nb ? "Tellingene kan ikke leses som én serie." : "The counts cannot be read as one series."}`,
      draw: (frame) =>
        separateCounts(
          rows.map((row) => ({
            group: row.measure_text,
            label: dateText(row.as_of_date, locale),
            value: row.value,
            figures: row.measure === "agreements" && row.definition ? `${count(row.value)} *` : count(row.value)
          })),
          frame
        ),
      table: {
        columns: [
          {key: "measure_text", label: nb ? "Hva som er talt" : "What was counted", unit: "text"},
          {key: "as_of_date", label: nb ? "Dato" : "Date", unit: "date"},
          {key: "value", label: nb ? "Antall" : "Number", unit: "count"},
          {key: "definition", label: nb ? "Merknad i kilden" : "Remark in the source", unit: "text"},
          {key: "source", label: nb ? "Kilde" : "Source", unit: "text"}
        ],
        rows
      },
      notes: rows
        .filter((row) => row.definition)
        .map((row) => `* ${dateText(row.as_of_date, locale)}: ${row.definition}.`),
      highlight: null
    };
  }
};
