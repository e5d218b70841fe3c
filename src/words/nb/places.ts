import type {ComparedWith, PlacesWords} from "../rooms/places.js";
import {moved} from "./needs_public.js";
import {placeList} from "./place_list.js";
import {placeNames} from "./place_names.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const people = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "innbygger", other: "innbyggere"})}`;

const hromadaCount = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "hromada", other: "hromadaer"})}`;

const kommuneCount = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "kommune", other: "kommuner"})}`;

const several = {kommune: "kommuner", fylke: "fylker", hromada: "hromadaer", oblast: "oblaster", city: "byer"};
const theOnly = {kommune: "kommunen", fylke: "fylket", hromada: "hromadaen", oblast: "oblasten", city: "byen"};

function where(group: ComparedWith): string {
  switch (group.kind) {
    case "fylke":
      return `i ${group.name} fylke`;
    case "oblast":
      return `i ${group.name} oblast`;
    case "region_type":
      return `av typen «${terms.regionTypes[group.type]}» per ${say.day(group.day)}`;
    case "country":
      return group.of === "oblast" ? "i Ukraina" : "i Norge";
  }
}

const since = (on: string): string =>
  /^\d{4}-\d{2}$/.test(on) ? say.month(`${on}-01`) : on.includes("/") ? on.replace("/", "–") : say.day(on);

export const places: PlacesWords = {
  description: (label, kind) =>
    `${placeList.heading(label, kind)}: offentlige tall, sammenlignet med andre, og kjente bånd til kommuner i ` +
    "utlandet.",
  lead: {
    kommune: ({fylke, centre, population}) =>
      `En kommune i ${fylke} fylke${centre === null ? "" : `, styrt fra ${centre}`}, med ${people(population)} ` +
      "1. januar 2024.",
    fylke: ({kommuner, population}) =>
      `Et fylke i Norge med ${kommuneCount(kommuner)} og ${people(population)} 1. januar 2024.`,
    hromada: ({oblast, raion, population}) =>
      `En hromada i ${raion} raion, ${oblast} oblast i Ukraina, med ${people(population)} 1. januar 2022, før ` +
      "fullskalainvasjonen.",
    oblast: ({hromadas, population}) =>
      `En oblast i Ukraina med ${hromadaCount(hromadas)} og ${people(population)} 1. januar 2022, før ` +
      "fullskalainvasjonen.",
    city: "Hovedstaden i Ukraina er en by med egen status: verken hromada eller del av en oblast."
  },
  facts: {
    officialName: "Offisielt navn",
    ukrainianName: "På ukrainsk",
    registerName: "I registeret",
    otherNames: "Andre navn",
    type: "Type",
    formed: "Dannet",
    capacity: "Økonomisk bæreevne",
    location: "Kjennetegn",
    centrality: "Sentralitet",
    code: {
      kommune: "Kommunenummer",
      fylke: "Fylkesnummer",
      hromada: "Kode (KATOTTG)",
      oblast: "Kode (ISO 3166-2)",
      city: "Kode (ISO 3166-2)"
    }
  },
  formed: ({day, isVoluntary}) => `${say.day(day)}, ${isVoluntary ? "frivillig" : "ved vedtak"}`,
  hromadaType: (type) => terms.hromadaTypes[type],
  capacityClass: (capacity) => terms.capacities[capacity],
  coastal: {kommune: "ved kysten", hromada: "innen 30 km fra havet"},
  seat: {kommune: "fylket styres herfra", hromada: "oblasten styres herfra"},
  campus: "universitet eller høyskole har et campus her",
  centrality: (group) => `klasse ${group} av 6, der 1 er mest sentral (SSB, 2024)`,
  otherName: (kind, value) => (kind === "current" || kind === "form" ? value.name : placeNames.foundBy[kind](value)),
  figures: {
    heading: "I tall",
    reading:
      "Søylene viser hvordan alle i gruppen fordeler seg, fra minst til størst i landet. Streken med trekant viser " +
      "dette stedet. Nummer 1 er størst.",
    names: {
      population: () => "Innbyggere",
      area_km2: () => "Areal",
      density_per_km2: () => "Innbyggere per km²",
      municipality_count: (kind) => (kind === "fylke" ? "Kommuner" : "Hromadaer"),
      own_per_capita_uah: () => "Egne inntekter per innbygger",
      change_share: () => "Endring i egne inntekter",
      transfers_share: () => "Overføringer, andel av alle inntekter"
    },
    value: (measure, value) => {
      switch (measure) {
        case "area_km2":
          return `${say.number(value, value < 100 ? "ratio" : "count")} km²`;
        case "density_per_km2":
          return say.number(value, "ratio");
        case "own_per_capita_uah":
          return `${say.number(value, "uah")} UAH`;
        case "change_share":
          return say.number(value, "share_points");
        case "transfers_share":
          return say.number(value, "share");
        default:
          return say.count(value);
      }
    },
    period: (measure, period) =>
      measure === "own_per_capita_uah"
        ? `${period}, over innbyggerne 1. januar 2022`
        : measure === "change_share"
          ? `${period}, nominelt`
          : say.day(period),
    rank: ({group, rank, count, equal, median}) =>
      count === 1
        ? `Den eneste ${theOnly[group.of]} ${where(group)}.`
        : `${equal > 1 ? "Delt nummer" : "Nummer"} ${say.count(rank)} av ${say.count(count)} ${several[group.of]} ` +
          `${where(group)}; midterste verdi: ${median}.`,
    source: {
      NO: "Kilde: Statistisk sentralbyrå og Kartverket, ved norway-geodata.",
      UA:
        "Kilde: Ukrainas statistikkontor og finansdepartement (OpenBudget), ved KSE Loc Data Hub. Inntektene er " +
        "uten skatten på militær lønn, og i hvert års priser."
    }
  },
  regionType: {
    heading: "Områdetype",
    now: (type, part, list) => `${terms.regionClass(type, part)}, etter ${terms.listOf(list)}.`,
    always: (first) => `Den samme alle dager fra ${say.day(first)} til dagen for listen.`,
    history: "Områdetypen dag for dag",
    period: (from, to, type, part) => `${say.day(from)} – ${say.day(to)}: ${terms.regionClass(type, part)}`,
    withheld:
      "Den åpne utgaven forteller ingen svar, prosjekter eller besøksdager herfra. Det gjelder alle hromadaer ved " +
      "fronten, okkupert, eller nær slike, uansett hva de har svart. Det som er offentlig etter lov, står her.",
    source: "Kilde: departementets liste (ordre 376), ved igskak/KATOTTG, lest med vår regel; se metodesiden."
  },
  ties: {
    heading: "Bånd til andre land",
    none: (lists) =>
      `Ingen bånd er kjent i de ${say.count(lists)} listene vi har lest. Det betyr ikke at det ikke finnes noen.`,
    known: "Kjent i listene vi har lest:",
    partner: ({country, state}) => `– ${country}. ${state}`,
    claims: (count) => `${say.count(count)} ${say.plural(count, {one: "påstand", other: "påstander"})}`,
    claim: (kind, on) => (on === null ? kind : `${kind}, ${since(on)}`),
    standing: {primary: "fra en part selv", secondary: "annenhånds", press: "fra pressen"},
    doubt: {
      namesake: "navnet kan gjelde flere",
      shared_name: "navnet kan gjelde flere",
      spelling: "skrivemåten er gjettet",
      day: "dagen motsies",
      disputed: "benektes av en annen side",
      duplicate: "gjentar en annen rad"
    },
    others: "Slik står stedet i lister over vennskapsbyer og avtaler",
    othersNote: "Listene skriver samme partner på ulike måter, derfor legges de ikke sammen.",
    list: (name, day, count) =>
      `${name} (${since(day)}): ${say.count(count)} ${say.plural(count, {one: "partner", other: "partnere"})}`
  },
  covered: {
    heading: "Partnerskap",
    fylke: ({all, partnered}) =>
      `${say.count(partnered)} av ${kommuneCount(all)} har en kjent ukrainsk partner i listene vi har lest.`,
    oblast: ({all, partnered, known, open}) =>
      `${say.count(partnered)} av ${hromadaCount(all)} har en kjent norsk partner i listene vi har lest, og ` +
      `${say.count(known)} er nevnt med en partner fra et eller annet land` +
      `${open > 0 ? `; for ${say.count(open)} til er det ikke avgjort hvem listen mener` : ""}.`,
    members: {fylke: "Kommunene i fylket", oblast: "Hromadaene i oblasten"}
  },
  needs: {
    heading: "Det hromadaen selv har gjort offentlig",
    projects: ({area, count}) =>
      `${area}: ${say.count(count)} ${say.plural(count, {one: "prosjekt", other: "prosjekter"})} i DREAM`,
    signs: {
      petitions: "tar imot underskriftskampanjer på nett",
      participatory_budget: "lar innbyggerne bestemme over en del av budsjettet",
      youth_council: "har ungdomsråd"
    },
    intro: "Registrerte prosjekter og lister over medvirkning. Det er ikke svar på hva den trenger fra en partner.",
    none: "Ingenting er registrert i de listene vi kan vise for én hromada.",
    alone: (group) =>
      `Hvor mange som er kommet eller reist, vises aldri for én hromada${
        group === null
          ? "."
          : `: i ${hromadaCount(group.hromadas)} utenfor krigssonen i ${group.oblast} oblast er ` +
            `${moved(group.perThousand)} 1. januar 2022, etter statsbudsjettet for 2024.`
      }`,
    source:
      "Kilde: DREAM, statens register over gjenoppbygging, 29. juli 2026, ved " +
      "MaxSemenchuk/hromada-strategy-collab; KSE Loc Data Hub, 2020–2022. Tre sektorer vises bare for grupper av " +
      "hromadaer.",
    group: {
      heading: "Det som er offentlig om behovene",
      registered: ({count, day}) =>
        `${say.count(count)} ${say.plural(count, {one: "person", other: "personer"})} var registrert som fordrevet ` +
        `her ${say.day(day)}. Det er der de er registrert, ikke der de bor.`,
      displaced: ({hromadas, perThousand}) =>
        `I ${hromadaCount(hromadas)} utenfor krigssonen er ${moved(perThousand)} 1. januar 2022, etter ` +
        "statsbudsjettet for 2024.",
      projects: ({hromadas, oblasts, day}) =>
        `Prosjekter registrert i DREAM ${say.day(day)} av de ${say.count(hromadas)} hromadaene i ` +
        `${say.list(oblasts.map((name) => `${name} oblast`))} som kan vises; sektorene med flest hromadaer:`,
      sector: ({sector, hromadas, projects}) =>
        `${sector}: ${hromadaCount(hromadas)} med ${say.count(projects)} ` +
        say.plural(projects, {one: "prosjekt", other: "prosjekter"}),
      noProjects: "Ingenting vises om prosjekter: for få av hromadaene ligger langt nok fra fronten.",
      source:
        "Kilde: Ukrainas sosialministerium, gjengitt i pressen; Ukrainas statsbudsjett for 2024, gjennom KSE Loc " +
        "Data Hub; DREAM, ved MaxSemenchuk/hromada-strategy-collab."
    }
  },
  matches: {
    heading: {
      kommune: "Hromadaer som ligner mest, bare etter offentlige fakta",
      hromada: "Norske kommuner som ligner mest, bare etter offentlige fakta"
    },
    intro: (criteria) =>
      `Her teller bare det som er offentlig om begge: ${say.list(criteria)}. Hva de trenger og kan, er ikke med. ` +
      "Poengene er av 100.",
    points: (points, within, population) => `${say.number(points, "points")} poeng (${within}, ${people(population)})`,
    left: {
      kommune: "Hromadaer ved eller nær fronten og okkuperte er ikke med i listen.",
      hromada: "Alle norske kommuner er med."
    },
    none: {
      withheld: "For hromadaer ved eller nær fronten setter den åpne utgaven ikke opp noen liste.",
      occupied: "For okkuperte hromadaer settes det ikke opp noen liste."
    }
  },
  inside: {
    heading: "Bare for KS og AUC",
    answers: "Svar på skjemaet",
    noAnswers: "Det er ikke kommet noe svar.",
    kinds: {competence: "Kompetanse", wish: "Vil lære om", need: "Behov", offer: "Kan dele"},
    competence: (area, level) => `${area}: ${level}`,
    need: ({area, priority, horizon}) => `${area} (prioritet ${say.count(priority)}, ${horizon})`,
    cases: "Saker",
    noCases: "Sakslisten har ingen sak.",
    case: ({id, stage, days, step, due}) =>
      `sak ${id}, ${say.lower(stage)} i ${say.count(days)} ${say.plural(days, {one: "dag", other: "dager"})}; neste ` +
      `steg: ${step}${due === null ? "" : `, frist ${say.day(due)}`}`,
    shortlists: "Kortlister",
    noShortlists: "Ingen kortliste har med stedet.",
    shortlist: ({file, points, position, decision}) =>
      `${file}, ${say.number(points, "points")} poeng av 100` +
      `${position === null ? "" : `, nummer ${say.count(position)} i listen`}` +
      (decision === null ? "" : decision === "put_first" ? ", satt først av et menneske" : ", tatt ut av et menneske")
  },
  unknown: {
    heading: "Dette vet vi ikke, og disse kan svare",
    kommune_answers: "Hva kommunen kan, vil lære og har tid til. Det vet kommunen, som kan svare på skjemaet fra KS.",
    hromada_answers:
      "Hva hromadaen trenger fra en partner, og hva den kan dele. Det vet hromadaen, som kan svare på skjemaet fra " +
      "AUC og KS.",
    population_now: "Hvor mange som bor her nå. Det siste tallet er fra før fullskalainvasjonen.",
    area: "Arealet. Det mangler i filen vi bruker; Ukrainas statistikkontor har det.",
    capacity: "Klassen for økonomisk bæreevne. Raden i statens vurdering kunne ikke knyttes sikkert til stedet.",
    budgets_occupied:
      "Budsjettet. Hromadaen har vært okkupert siden før 2022 og holdes utenfor tallene; filen har bare rester.",
    budgets: "Budsjettet. Finansdepartementets fil har ikke fulle tall for det siste året.",
    open_name:
      "Om en liste mener denne hromadaen. Flere har samme navn, og listen sier ikke hvilken. Det vet den som har " +
      "skrevet listen, eller hromadaen selv.",
    kyiv: "Tall. Filene vi bruker, gjelder hromadaer, og Kyiv er ingen hromada. Byen og statistikkontoret har dem."
  },
  ways: {
    heading: "Gå videre",
    match: {
      kommune: "Finn en partner for kommunen, med egne vekter",
      fylke: "Finn en partner for fylkeskommunen, med egne vekter",
      hromada: "Finn en partner for hromadaen, med egne vekter"
    },
    trends: {hromada: "Se hromadaen i figurene om utvikling", oblast: "Se oblasten i figurene om utvikling"},
    coverage: "Se alle kjente partnerskap",
    all: "Alle steder"
  }
};
