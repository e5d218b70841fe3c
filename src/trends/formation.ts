import {formationSteps} from "../charts/formation_steps.js";
import {dateText, numberText} from "../words/figures.js";
import type {Card} from "../cards/card.js";

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** How did the map change? Today's hromadas by date of formation, and the published stock beside it. */
export const formation: Card = {
  name: "formation",
  mart: "amalgamation",
  reads: ["amalgamation", "amalgamation_stock"],
  tables: ["hromadas", "amalgamation_stock"],
  controls: [],
  view(read, {locale, selection}) {
    const nb = locale === "nb";
    const formed = read("amalgamation").toSorted((a, b) => a.formed_date.localeCompare(b.formed_date));
    const stock = read("amalgamation_stock").toSorted((a, b) => a.as_of_date.localeCompare(b.as_of_date));
    const last = formed.at(-1);
    const first = formed[0];
    const count = (value: number | undefined): string => numberText(value, "count", locale);
    const voluntary = formed.findLast((row) => row.is_voluntary);
    const decree = formed.findLast((row) => !row.is_voluntary);
    const title = nb
      ? `${count(voluntary?.cumulative_count)} av dagens ${count(last?.total_count)} hromadaer ble dannet ` +
        `frivillig; ${count(decree?.cumulative_count)} ble fastsatt av regjeringen i 2020`
      : `${count(voluntary?.cumulative_count)} of today’s ${count(last?.total_count)} hromadas formed voluntarily; ` +
        `${count(decree?.cumulative_count)} were set by the government in 2020`;
    const chosen = selection?.kind === "hromada" ? selection.row : null;
    const how = (voluntary: boolean): string =>
      voluntary ? (nb ? "frivillig" : "voluntarily") : nb ? "ved vedtak" : "by decree";
    return {
      title,
      subtitle: nb
        ? `Antall av dagens hromadaer etter dannelsesdato, ${first && dateText(first.formed_date, locale)} til ` +
          `${last && dateText(last.formed_date, locale)}. Ruter: antall sammenslåtte samfunn slik det ble ` +
          "publisert, etter utgiverens egen definisjon."
        : `Number of today’s hromadas by date of formation, ${first && dateText(first.formed_date, locale)} to ` +
          `${last && dateText(last.formed_date, locale)}. Diamonds: number of amalgamated communities as ` +
          "published, by the publisher’s own definition.",
      legend: [
        {label: nb ? "Dannet frivillig" : "Formed voluntarily", sign: "sign-area"},
        {label: nb ? "Fastsatt ved vedtak" : "Set by decree", sign: "sign-area-soft"},
        {
          label: nb ? "Publisert antall, annen definisjon" : "Published number, another definition",
          sign: "sign-diamond"
        }
      ],
      summary: title,
      draw: (frame) =>
        formationSteps(
          formed.map((row) => ({day: day(row.formed_date), total: row.total_count, isVoluntary: row.is_voluntary})),
          stock.map((row) => ({day: day(row.as_of_date), count: row.community_count})),
          {
            ...frame,
            axisLabel: nb ? "Hromadaer" : "Hromadas",
            voluntaryLabel: nb ? "Frivillig" : "Voluntary",
            decreeLabel: nb ? "Ved vedtak" : "By decree",
            stockLabel: nb ? "Publisert antall" : "Published number",
            ...(chosen && {marker: {day: day(chosen.amalgamated_date), label: chosen.label}})
          }
        ),
      table: {
        columns: [
          {key: "formed_date", label: nb ? "Dato" : "Date", unit: "date"},
          {key: "how", label: nb ? "Hvordan" : "How", unit: "text"},
          {key: "hromada_count", label: nb ? "Dannet denne dagen" : "Formed that day", unit: "count"},
          {key: "total_count", label: nb ? "I alt til nå" : "In all so far", unit: "count"}
        ],
        rows: formed.map((row) => ({...row, how: how(row.is_voluntary)}))
      },
      notes: [
        nb
          ? "Stegene teller bare hromadaer som finnes i dag: noen tidlige samfunn ble senere slått videre sammen. " +
            "Derfor ligger det publiserte antallet over stegene noen steder og under andre."
          : "The steps count only hromadas that exist today: some early communities were merged again later. So " +
            "the published number lies above the steps in places and below them in others.",
        nb
          ? `Publisert: ${stock.map((row) => `${count(row.community_count)} (${dateText(row.as_of_date, locale)})`).join(", ")}.`
          : `Published: ${stock.map((row) => `${count(row.community_count)} (${dateText(row.as_of_date, locale)})`).join(", ")}.`
      ],
      highlight: chosen
        ? `${chosen.label}: ${nb ? "dannet" : "formed"} ${dateText(chosen.amalgamated_date, locale)}, ` +
          `${how(chosen.is_voluntary)}.`
        : selection?.kind === "oblast"
          ? nb
            ? `${selection.row.name} oblast har ${count(selection.row.hromada_count)} hromadaer i dag.`
            : `${selection.row.name} oblast has ${count(selection.row.hromada_count)} hromadas today.`
          : null
    };
  }
};
