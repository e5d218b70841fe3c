import type {TrendsMoneyWords} from "../rooms/trends_money.js";
import {say} from "./speech.js";
import {statistics} from "./statistics.js";
import {trends, whereItIs} from "./trends.js";

const share = (value: number | null): string => say.number(value, "share");
const change = (value: number | null): string => say.number(value, "share_points");
const percent = (value: number): string => say.axis(value / 100, "share");
const billions = (values: readonly number[]): string => values.map((value) => say.number(value, "uah_bn")).join("–");

/** The verb of a change, so that no reader has to read a sign. */
const moved = (value: number, what = ""): string =>
  value === 0 ? `endret${what} seg ikke` : `${value < 0 ? "falt" : "økte"}${what} ${share(Math.abs(value))}`;

/** Whose inhabitants, where there are any. */
const of = (measure: keyof typeof units): string => (measure === "per_capita" ? " 1. januar 2022" : "");

const units = {per_capita: "UAH per innbygger", total: "millioner UAH"} as const;
const money = (value: number | null, measure: keyof typeof units): string =>
  say.number(value, measure === "per_capita" ? "uah" : "uah_m");
const amount = (value: number, measure: keyof typeof units): string => `${money(value, measure)} ${units[measure]}`;

export const trendsMoney: TrendsMoneyWords = {
  selected: {
    oblast: ({name, year, perCapita}) =>
      `${name} oblast: hromadaene hadde til sammen ${say.number(perCapita, "uah")} UAH per innbygger i egne ` +
      `inntekter i ${year}, uten skatt på militærlønn (hromadaenes budsjetter, en annen definisjon enn landstallet).`,
    hromada: (name, [from, to]) =>
      `${name}: egne inntekter uten skatt på militærlønn ${say.number(from.millions, "uah_m")} millioner UAH i ` +
      `${from.year}${to ? ` og ${say.number(to.millions, "uah_m")} i ${to.year}` : ""} (hromadaens budsjett, ` +
      `en annen definisjon ` +
      "enn landstallet).",
    none: (name) => `${name}: ingen budsjettall for et helt år.`
  },
  ownRevenue: {
    show: "Priser",
    options: {fixed: "Faste priser (prisstigning trukket fra)", current: "Løpende priser (nominelt)"},
    title: (change, priceYear) => {
      if (change === null) return "Lokalbudsjettenes egne inntekter er ikke kjent for to år som kan sammenlignes";
      const {from, to, atLeast} = change;
      const values =
        `fra ${billions(from.values)} milliarder hryvnja i ${String(from.group)} til ${billions(to.values)} i ` +
        String(to.group);
      if (priceYear === null) return `Lokalbudsjettenes egne inntekter uten at prisstigning er trukket fra: ${values}`;
      return atLeast > 0
        ? `I ${priceYear}-priser vokste lokalbudsjettenes egne inntekter med minst ` +
            `${say.number(atLeast, "whole_share")}: ${values}`
        : `I ${priceYear}-priser gikk lokalbudsjettenes egne inntekter ${values}`;
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
    title: (value) => {
      const about = (how: string, {year, percent: {value: told}}: NonNullable<typeof value.with>): string =>
        `${how} overføringer gikk rundt ${percent(told)} av det samlede budsjettet gjennom lokalbudsjettene i ${year}`;
      if (value.with === null)
        return value.without === null
          ? "Lokalbudsjettenes andel av det samlede budsjettet er ikke kjent"
          : about("Uten", value.without);
      const {with: all, without} = value;
      if (without === null) return about("Med", all);
      const year = without.year === all.year ? "" : ` i ${without.year}`;
      return `${about("Med", all)}; uten dem ${percent(without.percent.value)}${year}`;
    },
    subtitle:
      "Lokalbudsjettenes andel av Ukrainas konsoliderte budsjett, prosent, etter definisjon. Et enkelt kvartal eller " +
      "en plan er ikke et år: Ingenting er tegnet sammen.",
    summary: (title) => `${title}. Definisjonene kan ikke sammenlignes.`,
    period: (year, of) =>
      ({year: `${year}`, first_quarter: `${year}, bare første kvartal`, plan: `${year}, en plan`})[of],
    percent,
    heads: {definition: "Definisjon", period: "Periode", percent: "Prosent"},
    note:
      "Tallene i KS’ egen figur fra 2023 er gått tapt og er ikke gjettet. Verdien for 2018 med overføringer " +
      "er en avrundet opplysning fra ministeren; verdiene uten kommer fra en opposisjonskilde. Siden med kvartalene " +
      "sier ikke om overføringer er regnet med, men beløpene tyder på det. Et første kvartal kan ligge et godt " +
      "stykke fra året det hører til.",
    selected: "Figuren gjelder hele landet og har ingen verdi for den valgte hromadaen eller oblasten."
  },
  inequality: {
    units,
    title: ({high, nextHigh, low, nextLow}, {measure, division}) => {
      if (high === null || low === null) return "Det finnes ingen tall for egne inntekter i disse gruppene dette året";
      const first = (value: number): string => amount(value, measure);
      if (high.compared === 1)
        return `Medianen for egne inntekter er bare kjent ${whereItIs(division, {first: high, next: null}, first)}`;
      if (high.value === low.value)
        return `Medianen for egne inntekter var den samme i alle gruppene som vises: ${amount(high.value, measure)}`;
      return (
        `Medianen for egne inntekter var høyest ${whereItIs(division, {first: high, next: nextHigh}, first)}, og ` +
        `lavest ${whereItIs(division, {first: low, next: nextLow}, (value) => money(value, measure))}`
      );
    },
    subtitle: ({measure, year}) =>
      `Egne inntekter i hromadaenes budsjetter ${year}, ${units[measure]}${of(measure)} i løpende priser. Prikk: ` +
      "median. Tykk strek: den midterste halvparten. Tynn strek: 10- til 90-prosentilen.",
    summary: ({title, measure, whole}) => `${title}. ${statistics.allHromadas}: ${money(whole, measure)}.`,
    note: "Skatt på militærlønn er trukket fra.",
    selected: ({name, year, measure, value}) =>
      value === null
        ? `${name}: ingen budsjettall for ${year}.`
        : `${name}: egne inntekter i ${year} uten skatt på militærlønn ${amount(value, measure)}.`
  },
  revenueBands: {
    band(from, to) {
      const thousand = (value: number): string => say.number(value / 1000, "ratio");
      if (to === null) return `${thousand(from ?? 0)}+`;
      return from === null ? `< ${thousand(to)}` : `${thousand(from)}–${thousand(to)}`;
    },
    title: (below, {edge, year}) =>
      below === null
        ? `Det finnes ingen tall for egne inntekter per innbygger i ${year}`
        : `${say.count(below.part.value)} ${say.plural(below.part.value, {one: "hromada", other: "hromadaer"})} ` +
          `(${share(below.value)}) hadde under ${say.number(edge, "uah")} UAH per innbygger i egne inntekter i ${year}`,
    subtitle: ({show, year}) =>
      `${show === "share" ? "Andel av hromadaene i hver gruppe" : "Antall hromadaer"} etter egne inntekter per ` +
      `innbygger 1. januar 2022, UAH i løpende priser, ${year}.`,
    unit: "Tusen UAH per innbygger",
    note: "Skatt på militærlønn er trukket fra: den følger avdelingene og sier ikke noe om det lokale næringslivet.",
    selected: ({name, perCapita, year, isNearEdge}) =>
      `${name}: ${say.number(perCapita, isNearEdge ? "uah_exact" : "uah")} UAH per innbygger i ${year}, ` +
      "uten skatt på militærlønn."
  },
  transfers: {
    title: ({whole, high, nextHigh, low, nextLow}, {year, division}) => {
      if (whole === null || high === null || low === null) return `Det finnes ingen tall for overføringer i ${year}`;
      const all = `Medianhromadaen fikk ${share(whole.value)} av inntektene som overføringer i ${year}`;
      if (high.value === low.value) return all;
      return (
        `${all}: mest ${whereItIs(division, {first: high, next: nextHigh}, share)}, minst ` +
        whereItIs(division, {first: low, next: nextLow}, share)
      );
    },
    subtitle: (year) =>
      `Overføringer som andel av hromadaens samlede inntekter, prosent, ${year}. Prikk: median. Tykk strek: den ` +
      "midterste halvparten.",
    axis: "Overføringer, andel av inntektene",
    ofTotal: "Av gruppens samlede inntekter",
    note: (part) =>
      `Av alle hromadaenes inntekter under ett var ${share(part)} overføringer; medianen er høyere fordi de mange ` +
      "små hromadaene får mer. Skatt på militærlønn er holdt utenfor inntektene.",
    selected: ({name, year, share: part}) =>
      part === null
        ? `${name}: ingen budsjettall for ${year}.`
        : `${name}: overføringer i ${year} var ${share(part)} av inntektene uten skatt på militærlønn.`
  },
  warChange: {
    row: (group, basis) => `${trends.groupName(group)},\n${basis === "with_military_pit" ? "med" : "uten"}`,
    title: ({with: withTax, without}, {from, to}) =>
      without === null
        ? `Hvordan egne inntekter ved frontlinjen endret seg fra ${from} til ${to}, er ikke kjent`
        : `Ved frontlinjen ${moved(without.value, " hromadaenes samlede egne inntekter")} fra ${from} til ${to}, ` +
          "i løpende priser og uten skatt på militærlønn" +
          (withTax === null ? "" : `; med den ${moved(withTax.value, " de")}`),
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
      `Prisene steg kraftig i 2022, så en uendret sum i hryvnja er mindre verdt. ` +
        `${statistics.leftOut(excluded ?? 0)} ` +
        "Hvor mye av året okkuperte hromadaer kunne føre regnskap, sier kilden ikke: sammenlign dem ikke med andre.",
      "Med skatten vises bare summer av hele grupper: en enkelt hromadas tall ville vist hvor det er soldater."
    ],
    heldBack:
      "Med skatten er områdetypene holdt tilbake her: så få hromadaer har byttet type siden året før at de to årenes " +
      "summer, trukket fra hverandre, ville fortalt om disse få.",
    selected: {
      hromada: ({name, without}) =>
        (without === null
          ? `${name}: ingen budsjettall for begge årene. `
          : `${name}: ${change(without)} uten skatt på militærlønn. `) +
        "Med den vises ingen enkelt hromada, fordi forskjellen ville vist hvor det er soldater.",
      oblast: (value) =>
        `${value.name} oblast, hromadaene samlet: ${change(value.with)} med skatt på militærlønn, ` +
        `${change(value.without)} uten.`
    }
  }
};
