import {knownGrid} from "../charts/known_grid.js";
import {partBars} from "../charts/part_bars.js";
import {numberText} from "../words/figures.js";
import type {Card} from "../cards/card.js";
import {listed} from "../pairing/pair_text.js";

/** Partnerships by programme, the Polish–Nordic and Swedish–Ukrainian lists as context: what counts, what does not. */
export const partnerNetworks: Card = {
  name: "partner-networks",
  mart: "partnership_count",
  tables: ["partnership_parties", "partnership_statuses", "partnership_programmes"],
  controls: [],
  view(read, {locale}) {
    const nb = locale === "nb";
    const rows = read("partnership_count").map((row) => ({
      ...row,
      programme: nb ? row.programme_nb : row.programme_en,
      status_text: nb ? row.status_nb : row.status_en
    }));
    const count = (value: number): string => numberText(value, "count", locale);
    const sum = (of: typeof rows): number => of.reduce((total, row) => total + row.partnership_count, 0);
    const counted = (network: string): number =>
      sum(rows.filter((row) => row.network === network && row.is_partnership));
    const programmes = [...new Set(rows.map((row) => row.programme))].map((programme) => {
      const own = rows.filter((row) => row.programme === programme);
      return {programme, all: sum(own), partnerships: sum(own.filter((row) => row.is_partnership))};
    });
    const title = nb
      ? `${count(counted("norwegian_ukrainian"))} norsk-ukrainske partnerskap mot ` +
        `${count(counted("swedish_ukrainian"))} svensk-ukrainske; EØS-midlene hadde ` +
        `${count(counted("polish_nordic"))} polsk-nordiske`
      : `${count(counted("norwegian_ukrainian"))} Norwegian–Ukrainian partnerships against ` +
        `${count(counted("swedish_ukrainian"))} Swedish–Ukrainian; the EEA grants had ` +
        `${count(counted("polish_nordic"))} Polish–Nordic`;
    const shared = rows.find((row) => row.pair_count > row.partnership_count);
    return {
      title,
      subtitle: nb
        ? "Partnerskap i listene etter program. Søylen er alle radene i listen, den fylte delen de " +
          "som regnes som partnerskap."
        : "Partnerships in the lists by programme. The bar is all rows of the list, the filled part those that " +
          "count as partnerships.",
      legend: [
        {label: nb ? "Regnes som partnerskap" : "Counted as a partnership", sign: "sign-area"},
        {
          label: nb
            ? "Intensjonsavtale, samtaler, forslag eller uklart"
            : "Letter of intent, talks, proposal or unclear",
          sign: "sign-area-empty"
        }
      ],
      summary: title,
      draw: (frame) =>
        partBars(
          programmes.map(({programme, all, partnerships}) => ({
            label: programme.length > 34 ? `${programme.slice(0, programme.indexOf(","))}` : programme,
            whole: all,
            part: partnerships,
            figures: nb ? `${count(partnerships)} av ${count(all)}` : `${count(partnerships)} of ${count(all)}`,
            emphasised: false
          })),
          {...frame, color: "var(--accent)"}
        ),
      table: {
        columns: [
          {key: "programme", label: "Program", unit: "text"},
          {key: "status_text", label: "Status", unit: "text"},
          {key: "is_partnership", label: nb ? "Telles" : "Counted", unit: "text"},
          {key: "partnership_count", label: nb ? "Partnerskap" : "Partnerships", unit: "count"},
          {key: "pair_count", label: nb ? "Par" : "Pairs", unit: "count"}
        ],
        rows
      },
      notes: [
        nb
          ? "Et partnerskap med tre parter er to " +
            `par${shared ? `: derfor ${count(shared.pair_count)} par i ${count(shared.partnership_count)} polsk-nordiske partnerskap` : ""}. ` +
            "Et par telles én gang, også om det står i flere programmer. Akureyri, som er med i den polsk-nordiske " +
            "listen, er islandsk."
          : "A partnership of three parties is two " +
            `pairs${shared ? `: hence ${count(shared.pair_count)} pairs in ${count(shared.partnership_count)} Polish–Nordic partnerships` : ""}. ` +
            "A pair is counted once, even where it stands in several programmes. Akureyri, which is in the " +
            "Polish–Nordic list, is Icelandic.",
        nb
          ? "Nyhetssaken fra ICLD nevner 12 svenske partnere i teksten, men bare 11 i stikkordlisten. Her står de " +
            "12 fra teksten."
          : "ICLD’s news item names 12 Swedish partners in its text but only 11 in its list of tags. The 12 of the " +
            "text stand here."
      ],
      highlight: null
    };
  }
};

/** Which Norwegian municipalities have run a partnership through the EEA grants, and have they a Ukrainian partner? */
export const eeaExperience: Card = {
  name: "eea-experience",
  mart: "eea_experience",
  tables: ["partnership_parties"],
  controls: [],
  view(read, {locale}) {
    const nb = locale === "nb";
    const rows = read("eea_experience").map((row) => ({
      ...row,
      kind: row.party_kind === "kommune" ? (nb ? "Kommune" : "Municipality") : nb ? "Fylkeskommune" : "County"
    }));
    const kommuner = rows.filter((row) => row.party_kind === "kommune");
    const both = kommuner.filter((row) => row.has_ukrainian_partner);
    const without = kommuner.length - both.length;
    const count = (value: number): string => numberText(value, "count", locale);
    const [polish, ukrainian] = [nb ? "Polsk" : "Polish", nb ? "Ukrainsk" : "Ukrainian"];
    const label = (row: (typeof rows)[number]): string =>
      row.party_kind === "kommune" ? row.party_name : nb ? `${row.party_name} fylke` : `${row.party_name} county`;
    const title = nb
      ? `${count(without)} av ${count(kommuner.length)} norske kommuner med EØS-erfaring fra Polen har ingen kjent ` +
        "ukrainsk partner"
      : `${count(without)} of ${count(kommuner.length)} Norwegian municipalities with EEA experience from Poland ` +
        "have no known Ukrainian partner";
    return {
      title,
      subtitle: nb
        ? "Norske kommuner og fylkeskommuner med polsk partner gjennom EØS-midlene 2014–2021, og om de har en " +
          "kjent ukrainsk partner."
        : "Norwegian municipalities and counties with a Polish partner through the EEA grants 2014–2021, and " +
          "whether they have a known Ukrainian partner.",
      legend: [
        {label: nb ? "Har partner" : "Has a partner", sign: "sign-dot"},
        {label: nb ? "Ingen kjent" : "None known", sign: "sign-ring-plain"}
      ],
      summary: `${title}. ${nb ? "Med begge" : "With both"}: ${listed(
        both.map((row) => row.party_name),
        locale
      )}.`,
      draw: (frame) =>
        knownGrid(
          rows.flatMap((row) => [
            {row: label(row), column: polish, isKnown: true},
            {row: label(row), column: ukrainian, isKnown: row.has_ukrainian_partner}
          ]),
          {...frame, rows: rows.map(label), columns: [polish, ukrainian]}
        ),
      table: {
        columns: [
          {key: "party_name", label: nb ? "Part" : "Party", unit: "text"},
          {key: "kind", label: nb ? "Slag" : "Kind", unit: "text"},
          {key: "fylke_name", label: nb ? "Fylke" : "County", unit: "text"},
          {key: "population_2025", label: nb ? "Innbyggere 2025" : "Inhabitants 2025", unit: "count"},
          {key: "polish_partner_count", label: nb ? "Polske partnere" : "Polish partners", unit: "count"},
          {key: "polish_partners", label: nb ? "Navn" : "Names", unit: "text", lang: "pl"},
          {key: "ukrainian_partners", label: nb ? "Ukrainske partnere" : "Ukrainian partners", unit: "text"}
        ],
        rows
      },
      notes: [
        nb
          ? "Listen sier at partnerskapet sto i programmet, ikke hvordan det gikk. Kommunene kan ha annen " +
            "internasjonal erfaring som ikke står her."
          : "The list says that the partnership stood in the programme, not how it went. Municipalities may have " +
            "other international experience that does not stand here."
      ],
      highlight: null
    };
  }
};
