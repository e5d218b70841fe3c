import type {Extreme} from "../../model/findings/finding.js";
import type {ContextWords} from "../rooms/context.js";
import {say} from "./speech.js";

const period = (counted: string): string => (counted.length === 7 ? say.month(`${counted}-01`) : say.day(counted));
const percent = (value: number): string => `${say.number(value, "percent")} %`;

const saidAs: Readonly<Record<string, string | undefined>> = {over: "over ", nearly: "nesten "};
const amount: ContextWords["rebuilding"]["amount"] = (value, said) =>
  `${saidAs[said] ?? ""}${say.number(value, "ratio")}`;
/** Et tall, eller flere der kildene er uenige. */
const percents = (values: readonly number[]): string =>
  `${values.map((value) => say.number(value, "percent")).join("–")} %`;

const named = ({groups, value}: Extreme): string => `${say.list(groups.map(String))} (${say.count(value)})`;

const surveys: ContextWords["trust"]["surveys"] = {
  kiis_phone: "KIIS, telefon",
  kiis_euam: "KIIS, ansikt til ansikt",
  rating: "Rating",
  coe_kiis: "Europarådet og KIIS"
};
const questions: ContextWords["trust"]["questions"] = {
  trust: "Har tillit til …",
  distrust: "Har ikke tillit til …",
  trust_more: "Har mest tillit til …",
  reform_necessary: "Reformen er nødvendig",
  reform_should_go_on: "Reformen bør fortsette",
  mergers_raise_resilience: "Lokale myndigheter står sterkere",
  displaced_are_satisfied: "Fordrevne: fornøyd med støtten"
};
const answers: ContextWords["trust"]["answers"] = {
  local_authorities: "Lokale myndigheter",
  government: "Regjeringen",
  parliament: "Parlamentet",
  both: "Begge like mye",
  neither: "Ingen av dem",
  yes: "Ja"
};

export const context: ContextWords = {
  heads: {
    measure: "Hva som er talt",
    counted: "Dag eller måned",
    round: "Runde",
    persons: "Personer",
    base: "Folketall, millioner",
    quality: "Lest hvor",
    source: "Side",
    read: "Siden er fra",
    note: "Merknad (engelsk)",
    oblast: "Oblast",
    registered: "Registrerte",
    share: "Andel av alle",
    hromadas: "Hromadaer",
    occupied: "Okkuperte hromadaer",
    assessment: "Vurdering",
    asOf: "Regnet til",
    sector: "Sektor",
    value: "Tall",
    unit: "Enhet",
    survey: "Undersøkelse",
    question: "Spørsmål",
    answer: "Svar",
    asked: "Spurt",
    respondents: "Spurte, minst",
    percent: "Prosent"
  },
  quality: {
    official: "hos den som talte",
    official_by_way: "deres tall, gjengitt av andre",
    press: "i pressen eller en annen side",
    derived: "regnet ut, se merknaden",
    conflicting: "et annet tall for det samme"
  },
  period,
  people: {
    measures: {iom_estimate: "IOMs anslag", registered: "Registrerte"},
    title(estimate, registered) {
      const when = ({day}: typeof estimate): string => (day === null ? "" : ` i ${say.month(day.value)}`);
      const parts = [
        estimate.figure && `IOM anslo rundt ${say.count(estimate.figure.value)} internt fordrevne${when(estimate)}`,
        registered.figure && `I registeret sto det ${say.count(registered.figure.value)}${when(registered)}`
      ].filter((part) => part !== null);
      if (parts.length === 0) return "Det er ikke kjent hvor mange som er internt fordrevne";
      return parts.map((part, at) => (at === 0 ? part : say.lower(part))).join("; ");
    },
    subtitle:
      "Internt fordrevne i hele Ukraina, millioner personer, etter to mål som ikke er det samme: hvor mange som " +
      "lever som fordrevne (anslag), og hvor mange som er registrert, også fra før 2022.",
    legend: {
      official: "Lest hos den som talte, eller i en kopi av rapporten",
      secondary: "Lest i pressen, eller regnet ut",
      conflicting: "Samme runde, et annet tall"
    },
    axis: "Millioner personer",
    break: (before, after) => `Folketall\n${say.count(before)} → ${say.count(after)} mill.`,
    notes: (missing) => [
      "IOM spør et utvalg og regner andelen om til personer. Folketallet de regner av, er byttet to ganger, så " +
        "tallene før og etter kan ikke sammenlignes: et fall kan komme av folketallet. Linjen går bare mellom runder " +
        "rett etter hverandre på samme folketall, og i registeret bare der det er under et år mellom.",
      "Registeret teller også dem som ble fordrevet fra 2014, og stryker ikke alle som har flyttet hjem." +
        (missing.length === 0
          ? ""
          : ` For runde ${say.list(missing.map(String))} er siden funnet, men ikke noe tall på den.`)
    ]
  },
  oblasts: {
    title(first, next) {
      if (first === null) return "Det er ikke kjent hvor fordrevne er registrert";
      const shown = first.hidden > 0 ? " av oblastene som vises" : "";
      const after = next === null ? "" : `, og nest flest i ${named(next)}`;
      return `Flest fordrevne${shown} er registrert i ${named(first)}${after}`;
    },
    subtitle: (counted, listDay, total) =>
      `Registrerte internt fordrevne ${say.day(counted)}, personer, etter oblasten de er registrert i; ` +
      `${say.count(total)} i alt. Okkuperte hromadaer etter listen per ${say.day(listDay)}.`,
    row: (oblast, occupied, hromadas) =>
      occupied === 0 ? oblast : `${oblast}\n${say.count(occupied)} av ${say.count(hromadas)} okkupert`,
    axis: "Registrerte, tusen personer",
    notes: [
      "En person står der hun eller han er registrert, også i oblaster under okkupasjon. Det er ikke det samme som " +
        "hvor folk bor, og sier ikke hvilke hromadaer som har tatt imot mange: se netto fordrivelse over.",
      "Krim og Sevastopol har ikke noe tall. Byen Kyiv er ingen hromada i tallene her."
    ]
  },
  rebuilding: {
    title(change, [first, last]) {
      if (change === null) return "Behovet for gjenreising er ikke kjent fra to vurderinger";
      const told = (values: readonly number[], {day, said}: typeof first): string =>
        `${saidAs[said?.value ?? ""] ?? ""}${values.map((value) => say.number(value, "ratio")).join("–")} milliarder ` +
        `dollar${day === null ? "" : ` per ${say.day(day.value)}`}`;
      return (
        `Behovet for gjenreising ble anslått til ${told(change.from.values, first)} og til ` +
        told(change.to.values, last)
      );
    },
    subtitle:
      "Behov over ti år etter de fem felles vurderingene fra Ukrainas regjering, Verdensbanken, EU-kommisjonen og FN " +
      "(RDNA 1–5), milliarder dollar. Sterkere farge er mer; summen er uten farge.",
    assessment: (number) => `RDNA${number}`,
    heading: (number, asOf) => `RDNA${number}\n${say.month(asOf)}`,
    amount,
    cell: (value, said) => `${{about: "", over: "over ", nearly: "nær "}[said]}${say.number(value, "ratio")}`,
    measures: {
      needs: "Behov",
      damage: "Skader",
      losses: "Tap",
      needs_met: "Behov som alt er dekket",
      financed: "Planlagt i 2026"
    },
    sectors: {
      total: "I alt",
      housing: "Boliger",
      transport: "Transport",
      energy: "Energi",
      energy_extractives: "Energi og bergverk",
      commerce_industry: "Handel og industri",
      agriculture: "Landbruk",
      social_protection: "Sosial trygghet",
      explosive_hazards: "Eksplosiver",
      explosives_and_debris: "Eksplosiver og rydding",
      debris: "Rydding og riving",
      education: "Utdanning",
      health: "Helse"
    },
    units: {usd_bn: "milliarder dollar", percent: "prosent av det målet"},
    notes: [
      "En tom rute sier ikke at behovet er borte: tallet er ikke funnet, eller sektoren er avgrenset på en annen " +
        "måte den gangen. Energi med og uten bergverk, rydding med og uten eksplosiver står i hver sin rad og kan " +
        "ikke sammenlignes.",
      "Beløpene er dollar etter hver rapport, ikke i faste priser, og gjelder hele landet og alle eiere: stat, " +
        "kommuner, bedrifter og folk. De sier ikke hva kommunene skal betale. De fleste er lest i nyheter om " +
        "rapportene."
    ]
  },
  trust: {
    show: "Vis",
    options: {trust: "Tillit", reform: "Reformen"},
    surveys,
    questions,
    answers,
    // All about the reform is of one survey, which the subtitle names.
    panel: (question, survey) =>
      survey === "coe_kiis" ? questions[question] : `${questions[question]} (${surveys[survey]})`,
    bar: ({answer, asked, quality}) =>
      `${answer === "yes" ? "" : `${answers[answer]}, `}${say.month(`${asked}-01`)}` +
      `${quality === "conflicting" ? " (en annen rapport)" : ""}`,
    figure: (value, distrust) => (distrust === null ? percent(value) : `${percent(value)} (${percent(distrust)} ikke)`),
    trustTitle(local, government) {
      if (local === null) return "Tilliten til lokale myndigheter er ikke kjent fra to målinger som kan sammenlignes";
      const [before, after] = [say.month(String(local.from.group)), say.month(String(local.to.group))];
      const main =
        `${percents(local.from.values)} hadde tillit til lokale myndigheter i ${before} og ` +
        `${percents(local.to.values)} i ${after}`;
      if (government === null) return main;
      return (
        `${main}; til regjeringen hadde ${percents(government.from.values)} og ` +
        `${percents(government.to.values)} tillit`
      );
    },
    reformTitle: (change) =>
      change === null
        ? "Støtten til reformen er ikke kjent fra to målinger som kan sammenlignes"
        : `${percents(change.to.values)} mente i ${say.month(String(change.to.group))} at reformen bør fortsette, og ` +
          `${percents(change.from.values)} i ${say.month(String(change.from.group))}`,
    subtitle: {
      trust:
        "Andel av de spurte i Ukraina, prosent. Hver undersøkelse står for seg: en annen måte å spørre på, eller " +
        "andre ord, kan ikke sammenlignes.",
      reform: "Andel av de spurte i Ukraina som er enige, prosent (Europarådet og KIIS). Hvert spørsmål står for seg."
    },
    axis: "Andel av de spurte",
    notes: {
      trust: [
        "KIIS spurte to ganger høsten 2023, på telefon og ansikt til ansikt. Om lokale myndigheter er de nesten " +
          "enige, om regjeringen ikke: måten det spørres på, betyr mye. Rating spurte hvem folk stoler mest på, og " +
          "det er et annet spørsmål.",
        "Undersøkelsene er lest i pressen, ikke hos instituttene. Ingen har spurt i okkupert område. Det er ikke " +
          "funnet noe senere tall."
      ],
      reform: [
        "I 2021 var spørsmålet om reformen er nødvendig, senere om den bør fortsette: to spørsmål. For 2022 oppgir " +
          "en senere rapport et tall med desimal. Støtte til reformen er ikke tillit til dem som styrer."
      ]
    }
  }
};
