import type {GroupName} from "../rooms/trends.js";
import type {TrendsMoneyWords} from "../rooms/trends_money.js";
import {say} from "./speech.js";
import {trends} from "./trends.js";

const inGroup = (group: GroupName): string =>
  group.kind === "oblast" ? `i ${group.name} oblast` : `i gruppen «${trends.groupName(group)}»`;

const share = (value: number | null): string => say.number(value, "share");
const change = (value: number | null): string => say.number(value, "share_points");
const percent = (value: number | undefined): string => `${say.number(value, "percent")} %`;

/** The verb of a change, so that no reader has to read a sign. */
const moved = (value: number): string => (value < 0 ? "falt" : "økte");

const units = {per_capita: "UAH per innbygger", total: "millioner UAH"} as const;
const money = (value: number | null, measure: keyof typeof units): string =>
  say.number(value, measure === "per_capita" ? "uah" : "uah_m");

export const trendsMoney: TrendsMoneyWords = {
  selected: {
    oblast: ({name, year, perCapita}) =>
      `${name} oblast: hromadaene hadde til sammen ${say.number(perCapita, "uah")} UAH per innbygger i egne ` +
      `inntekter i ${year}, uten skatt på militærlønn (hromadaenes budsjetter, en annen definisjon enn landstallet).`,
    hromada: ({name, from, to}) =>
      `${name}: egne inntekter uten skatt på militærlønn ${say.number(from.millions, "uah_m")} millioner UAH i ` +
      `${from.year} og ${say.number(to.millions, "uah_m")} i ${to.year} (hromadaens budsjett, en annen definisjon ` +
      "enn landstallet).",
    none: (name) => `${name}: ingen budsjettall for et helt år.`
  },
  ownRevenue: {
    show: "Priser",
    options: {fixed: "Faste priser (prisstigning trukket fra)", current: "Løpende priser (nominelt)"},
    title: ({growth, before, from, after, to, priceYear}) => {
      const values =
        `fra ${before.map((value) => say.number(value, "uah_bn")).join("–")} milliarder hryvnja i ${from} til ` +
        `${say.number(after, "uah_bn")} i ${to}`;
      return priceYear === null
        ? `Lokalbudsjettenes egne inntekter uten at prisstigning er trukket fra: ${values}`
        : `I ${priceYear}-priser vokste lokalbudsjettenes egne inntekter med minst ` +
            `${say.number(growth, "whole_share")}: ${values}`;
    },
    subtitle: ({from, to, priceYear}) =>
      "Egne inntekter i alle lokalbudsjetter (generelt fond, uten overføringer, med byen Kyiv), milliarder hryvnja i " +
      `${priceYear === null ? "løpende priser" : `${priceYear}-priser`}, Ukraina ${from}–${to}.`,
    legend: {
      official: "Offisielt tall",
      derived: "Avledet av vekst mot nabåret",
      conflicting: "En annen kilde, et annet tall"
    },
    summary: (title, missing) =>
      missing.length === 0 ? `${title}.` : `${title}. Ingen tall for ${say.list(missing.map(String))}.`,
    unit: (priceYear) => (priceYear === null ? "Milliarder UAH" : `Milliarder UAH, ${priceYear}-priser`),
    reform: "Reformen 2014–2020",
    breaks: {militaryTax: "Fra 2022: mye skatt på militærlønn", withoutIt: "Fra okt. 2023: uten den"},
    notes: ({conflicting, missing, later, priceYear}) => [
      `For ${say.list(conflicting.map(String))} oppgir to kilder ulike tall; begge står i figuren. For ` +
        `${say.list(missing.map(String))} finnes det ikke noe regnskapstall etter denne definisjonen, bare planer og ` +
        "deler av år, så linjen er brutt.",
      "Fra 2022 gir inntektsskatt på militærlønn et hopp som ikke er varig kommunal inntekt; fra 1. oktober 2023 går " +
        "den til staten: 2023 har ni måneder av den, senere år ingenting.",
      ...(priceYear === null
        ? []
        : [
            "Prisene er konsumpriser, gjennomsnitt for hvert år (Verdensbanken fra nasjonal statistikk), uten " +
              "okkuperte områder fra 2014. Det kommuner kjøper – lønn, energi, bygging – har steget annerledes." +
              (later.length === 0
                ? ""
                : ` For ${say.list(later.map(String))} finnes det ikke noe årsgjennomsnitt ennå: se løpende priser.`)
          ])
    ]
  },
  localShare: {
    definitions: {with: "Med overføringer fra staten", without: "Uten overføringer"},
    title: (value) =>
      `Med overføringer gikk rundt ${percent(value.with.percent)} av det samlede budsjettet gjennom ` +
      `lokalbudsjettene i ${value.with.year}; uten dem ${percent(value.without.percent)}`,
    subtitle:
      "Lokalbudsjettenes andel av Ukrainas konsoliderte budsjett, prosent, etter to definisjoner. Bare tre " +
      "verdier er kjent.",
    summary: (title) => `${title}. Definisjonene kan ikke sammenlignes.`,
    axis: "Andel av det konsoliderte budsjettet",
    heads: {definition: "Definisjon", percent: "Prosent"},
    note:
      "Tallene i KS’ egen figur fra 2023 er gått tapt og er ikke gjettet. Verdien med overføringer er en " +
      "avrundet opplysning fra ministeren; verdiene uten kommer fra en opposisjonskilde.",
    selected: "Figuren gjelder hele landet og har ingen verdi for den valgte hromadaen eller oblasten."
  },
  inequality: {
    units,
    title: ({measure, high, low}) =>
      `Medianen for egne inntekter var høyest ${inGroup(high.group)} (${money(high.value, measure)} ` +
      `${units[measure]}) og lavest ${inGroup(low.group)} (${money(low.value, measure)})`,
    subtitle: ({measure, year}) =>
      `Egne inntekter i hromadaenes budsjetter ${year}, ${units[measure]} i løpende priser. Prikk: median. ` +
      "Tykk strek: den midterste halvparten. Tynn strek: 10- til 90-prosentilen.",
    summary: ({title, measure, whole}) => `${title}. Hele landet: ${money(whole, measure)}.`,
    note: (excluded) =>
      `Hver hromada teller likt, uansett størrelse. ${say.count(excluded)} ` +
      `${say.plural(excluded, {one: "hromada", other: "hromadaer"})} uten budsjettall er holdt ` +
      "utenfor. Skatt på militærlønn er trukket fra.",
    selected: ({name, year, measure, value}) =>
      `${name}: egne inntekter i ${year} uten skatt på militærlønn ${money(value, measure)} ${units[measure]}.`
  },
  revenueBands: {
    band(from, to) {
      const thousand = (value: number): string => say.number(value / 1000, "ratio");
      if (to === null) return `${thousand(from ?? 0)}+`;
      return from === null ? `< ${thousand(to)}` : `${thousand(from)}–${thousand(to)}`;
    },
    title: ({count, share: part, below, year}) =>
      `${say.count(count)} ${say.plural(count, {one: "hromada", other: "hromadaer"})} (${share(part)}) hadde under ` +
      `${say.number(below, "uah")} UAH per innbygger i egne inntekter i ${year}`,
    subtitle: ({show, year}) =>
      `${show === "share" ? "Andel av hromadaene i hver gruppe" : "Antall hromadaer"} etter egne inntekter per ` +
      `innbygger, UAH i løpende priser, ${year}.`,
    unit: "Tusen UAH per innbygger",
    note: "Skatt på militærlønn er trukket fra: den følger avdelingene og sier ikke noe om det lokale næringslivet.",
    selected: ({name, perCapita, year}) =>
      `${name}: ${say.number(perCapita, "uah")} UAH per innbygger i ${year}, uten skatt på militærlønn.`
  },
  transfers: {
    title: ({whole, year, high, low}) =>
      `Medianhromadaen fikk ${share(whole)} av inntektene som overføringer i ${year}: mest ` +
      `${inGroup(high.group)} (${share(high.value)}), minst ${inGroup(low.group)} (${share(low.value)})`,
    subtitle: (year) =>
      `Overføringer som andel av hromadaens samlede inntekter, prosent, ${year}. Prikk: median. Tykk strek: den ` +
      "midterste halvparten.",
    axis: "Overføringer, andel av inntektene",
    ofTotal: "Av gruppens samlede inntekter",
    note: (part) =>
      `Av alle hromadaenes inntekter under ett var ${share(part)} overføringer; medianen er høyere fordi de mange ` +
      "små hromadaene får mer. Skatt på militærlønn er holdt utenfor inntektene.",
    selected: ({name, year, share: part}) =>
      `${name}: overføringer i ${year} var ${share(part)} av inntektene uten skatt på militærlønn.`
  },
  warChange: {
    row: (group, basis) => `${trends.groupName(group)},\n${basis === "with_military_pit" ? "med" : "uten"}`,
    title: (value) =>
      `Ved frontlinjen ${moved(value.without)} hromadaenes samlede egne inntekter ` +
      `${share(Math.abs(value.without))} fra ${value.from} til ${value.to} uten skatt på militærlønn` +
      (value.with === null ? "" : `; med den ${moved(value.with)} de ${share(Math.abs(value.with))}`),
    subtitle: ({from, to}) =>
      `Endring i hromadaenes samlede egne inntekter fra ${from} til ${to}, prosent i løpende priser, med og uten ` +
      "personlig inntektsskatt på militærlønn. Prikk: gruppens sum. Tykk strek, bare uten skatten: den midterste " +
      "halvparten av hromadaene.",
    axis: ({from, to}) => `Endring ${from}–${to}`,
    heads: {
      row: "Områdetype, skatt på militærlønn",
      sum: (year) => `Sum ${year}, mill. UAH`,
      changeOfSum: "Endring i summen"
    },
    notes: (excluded) => [
      `Prisene steg kraftig i 2022, så en uendret sum i hryvnja er mindre verdt. ${say.count(excluded)} ` +
        `${say.plural(excluded ?? 0, {one: "hromada", other: "hromadaer"})} er holdt utenfor, fordi de var okkupert ` +
        "før 2022 eller mangler tall for et av årene. Tall fra okkuperte hromadaer gjelder den tiden de kunne føre " +
        "regnskap.",
      "Med skatten vises bare summer av hele grupper: en enkelt hromadas tall ville vist hvor det er soldater."
    ],
    heldBack:
      "Med skatten er områdetypene holdt tilbake her: så få hromadaer har byttet type siden året før at de to årenes " +
      "summer, trukket fra hverandre, ville fortalt om disse få.",
    selected: {
      hromada: (value) =>
        `${value.name}: ${change(value.without)} uten skatt på militærlønn. Med den vises ingen enkelt hromada, ` +
        "fordi forskjellen ville vist hvor det er soldater.",
      oblast: (value) =>
        `${value.name} oblast, hromadaene samlet: ${change(value.with)} med skatt på militærlønn, ` +
        `${change(value.without)} uten.`
    }
  }
};
