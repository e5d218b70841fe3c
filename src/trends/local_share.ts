import {definitionDots} from "../charts/definition_dots.js";
import type {Text} from "../words/locales.js";
import {numberText} from "../words/figures.js";
import type {Card} from "../cards/card.js";

const definitions: Record<string, Text> = {
  local_share_of_consolidated_budget_with_transfers: {
    nb: "Med overføringer fra staten",
    en: "Including transfers from the state"
  },
  local_share_of_consolidated_budget_without_transfers: {nb: "Uten overføringer", en: "Without transfers"}
};

/** Local budgets' share of the consolidated budget: two definitions, three known points, nothing joined. */
export const localShare: Card = {
  name: "local-share",
  mart: "national_series",
  tables: ["national_series"],
  controls: [],
  view(read, {locale, selection}) {
    const nb = locale === "nb";
    const rows = read("national_series")
      .filter((row) => Object.hasOwn(definitions, row.series))
      .map((row) => ({...row, definition_text: definitions[row.series]![locale]}));
    const find = (series: string): (typeof rows)[number] | undefined =>
      rows.filter((row) => row.series === series).toSorted((a, b) => b.year - a.year)[0];
    const withTransfers = find("local_share_of_consolidated_budget_with_transfers");
    const without = find("local_share_of_consolidated_budget_without_transfers");
    const percent = (value: number | undefined): string => `${numberText(value, "percent", locale)} %`;
    const title = nb
      ? `Med overføringer gikk rundt ${percent(withTransfers?.value)} av det samlede budsjettet gjennom ` +
        `lokalbudsjettene i ${withTransfers?.year}; uten dem ${percent(without?.value)}`
      : `With transfers, about ${percent(withTransfers?.value)} of the consolidated budget went through local ` +
        `budgets in ${withTransfers?.year}; without them ${percent(without?.value)}`;
    return {
      title,
      subtitle: nb
        ? "Lokalbudsjettenes andel av Ukrainas konsoliderte budsjett, prosent, etter to definisjoner. Bare tre " +
          "verdier er kjent."
        : "Share of local budgets in the consolidated budget of Ukraine, per cent, under two definitions. Only " +
          "three values are known.",
      legend: [],
      summary: `${title}. ${nb ? "Definisjonene kan ikke sammenlignes." : "The definitions cannot be compared."}`,
      draw: (frame) =>
        definitionDots(
          rows.map((row) => ({definition: row.definition_text, year: row.year, value: row.value})),
          {...frame, axisLabel: nb ? "Andel av det konsoliderte budsjettet" : "Share of the consolidated budget"}
        ),
      table: {
        columns: [
          {key: "definition_text", label: nb ? "Definisjon" : "Definition", unit: "text"},
          {key: "year", label: nb ? "År" : "Year", unit: "year"},
          {key: "value", label: nb ? "Prosent" : "Per cent", unit: "percent"},
          {
            key: "quality",
            label: nb ? "Kvalitet (kildens ord, engelsk)" : "Quality",
            unit: "text",
            ...(nb ? {lang: "en"} : {})
          },
          {key: "source", label: nb ? "Kilde" : "Source", unit: "text"}
        ],
        rows
      },
      notes: [
        nb
          ? "Tallene i KS’ egen figur fra 2023 er gått tapt og er ikke gjettet. Verdien med overføringer er en " +
            "avrundet opplysning fra ministeren; verdiene uten kommer fra en opposisjonskilde."
          : "The figures of KS’s own chart of 2023 are lost and have not been guessed. The value with transfers is " +
            "a rounded statement by the minister; the values without come from an opposition source."
      ],
      highlight:
        selection &&
        (nb
          ? "Figuren gjelder hele landet og har ingen verdi for den valgte hromadaen eller oblasten."
          : "This chart covers the whole country and has no value for the chosen hromada or oblast.")
    };
  }
};
