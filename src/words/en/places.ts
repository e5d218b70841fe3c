import type {ComparedWith, PlacesWords} from "../rooms/places.js";
import {moved} from "./needs_public.js";
import {placeList} from "./place_list.js";
import {placeNames} from "./place_names.js";
import {say} from "./speech.js";
import {terms} from "./terms.js";

const people = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "inhabitant", other: "inhabitants"})}`;

const hromadaCount = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "hromada", other: "hromadas"})}`;

const municipalities = (count: number): string =>
  `${say.count(count)} ${say.plural(count, {one: "municipality", other: "municipalities"})}`;

const several = {
  kommune: "municipalities",
  fylke: "counties",
  hromada: "hromadas",
  oblast: "oblasts",
  city: "cities"
};
const theOnly = {kommune: "municipality", fylke: "county", hromada: "hromada", oblast: "oblast", city: "city"};

function where(group: ComparedWith): string {
  switch (group.kind) {
    case "fylke":
      return `in ${group.name} county`;
    case "oblast":
      return `in ${group.name} oblast`;
    case "region_type":
      return `of the type “${terms.regionTypes[group.type]}” on ${say.day(group.day)}`;
    case "country":
      return group.of === "oblast" ? "in Ukraine" : "in Norway";
  }
}

const since = (on: string): string =>
  /^\d{4}-\d{2}$/.test(on) ? say.month(`${on}-01`) : on.includes("/") ? on.replace("/", "–") : say.day(on);

export const places: PlacesWords = {
  description: (label, kind) =>
    `${placeList.heading(label, kind)}: public figures beside those of others, and known ties to municipalities ` +
    "abroad.",
  lead: {
    kommune: ({fylke, centre, population}) =>
      `A municipality in ${fylke} county, Norway${centre === null ? "" : `, governed from ${centre}`}, with ` +
      `${people(population)} on 1 January 2024.`,
    fylke: ({kommuner, population}) =>
      `A county of Norway with ${municipalities(kommuner)} and ${people(population)} on 1 January 2024.`,
    hromada: ({oblast, raion, population}) =>
      `A hromada in ${raion} raion, ${oblast} oblast, Ukraine, with ${people(population)} on 1 January 2022, ` +
      "before the full-scale invasion.",
    oblast: ({hromadas, population}) =>
      `An oblast of Ukraine with ${hromadaCount(hromadas)} and ${people(population)} on 1 January 2022, before the ` +
      "full-scale invasion.",
    city: "The capital of Ukraine is a city with a status of its own: no hromada, and in no oblast."
  },
  facts: {
    officialName: "Official name",
    ukrainianName: "In Ukrainian",
    registerName: "In the register",
    otherNames: "Other names",
    type: "Type",
    formed: "Formed",
    capacity: "Financial capacity",
    location: "Traits",
    centrality: "Centrality",
    code: {
      kommune: "Municipality number",
      fylke: "County number",
      hromada: "Code (KATOTTG)",
      oblast: "Code (ISO 3166-2)",
      city: "Code (ISO 3166-2)"
    }
  },
  formed: ({day, isVoluntary}) => `${say.day(day)}, ${isVoluntary ? "voluntarily" : "by decree"}`,
  hromadaType: (type) => terms.hromadaTypes[type],
  capacityClass: (capacity) => terms.capacities[capacity],
  coastal: {kommune: "by the coast", hromada: "within 30 km of the sea"},
  seat: {kommune: "the county is governed from here", hromada: "the oblast is governed from here"},
  campus: "a university or university college has a campus here",
  centrality: (group) => `class ${group} of 6, 1 being the most central (Statistics Norway, 2024)`,
  otherName: (kind, value) => (kind === "current" || kind === "form" ? value.name : placeNames.foundBy[kind](value)),
  figures: {
    heading: "In figures",
    reading:
      "The bars show how all places of the group spread, from the least to the largest in the country. The line " +
      "with a triangle is this place. Number 1 is the largest.",
    names: {
      population: () => "Inhabitants",
      area_km2: () => "Area",
      density_per_km2: () => "Inhabitants per km²",
      municipality_count: (kind) => (kind === "fylke" ? "Municipalities" : "Hromadas"),
      own_per_capita_uah: () => "Own revenue per inhabitant",
      change_share: () => "Change of own revenue",
      transfers_share: () => "Transfers, share of all revenue"
    },
    value: (measure, value) => {
      switch (measure) {
        case "area_km2":
          return `${say.number(value, value < 100 ? "ratio" : "count")} km²`;
        case "density_per_km2":
          return say.number(value, "ratio");
        case "own_per_capita_uah":
          return `UAH ${say.number(value, "uah")}`;
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
        ? `${period}, over the inhabitants of 1 January 2022`
        : measure === "change_share"
          ? `${period}, nominal`
          : say.day(period),
    rank: ({group, rank, count, equal, median}) =>
      count === 1
        ? `The only ${theOnly[group.of]} ${where(group)}.`
        : `${equal > 1 ? "Shared number" : "Number"} ${say.count(rank)} of ${say.count(count)} ` +
          `${several[group.of]} ${where(group)}; median ${median}.`,
    source: {
      NO: "Source: Statistics Norway and Kartverket, by way of norway-geodata.",
      UA:
        "Source: State Statistics Service and Ministry of Finance of Ukraine (OpenBudget), by way of KSE Loc Data " +
        "Hub. Revenue is without the tax on military pay, and in the prices of each year."
    }
  },
  regionType: {
    heading: "Region type",
    now: (type, part, list) => `${terms.regionClass(type, part)}, by ${terms.listOf(list)}.`,
    always: (first) => `The same on all days from ${say.day(first)} to the day of the list.`,
    history: "The region type day by day",
    period: (from, to, type, part) => `${say.day(from)} – ${say.day(to)}: ${terms.regionClass(type, part)}`,
    withheld:
      "The public edition tells no answers, projects or days of visits of this hromada. That goes for all hromadas " +
      "at the front, occupied, or close to such ones, whatever they have answered. What is public by law stands here.",
    source: "Source: the ministry’s list (order 376), by way of igskak/KATOTTG, read with our rule; see the methods."
  },
  ties: {
    heading: "Ties to other countries",
    none: (lists) =>
      `No tie is known in the ${say.count(lists)} lists we have read. That does not mean that there is none.`,
    known: "Known in the lists we have read:",
    partner: ({country, state}) => `– ${country}. ${state}`,
    claims: (count) => `${say.count(count)} ${say.plural(count, {one: "claim", other: "claims"})}`,
    claim: (kind, on) => (on === null ? kind : `${kind}, ${since(on)}`),
    standing: {primary: "by a party itself", secondary: "second hand", press: "by the press"},
    doubt: {
      namesake: "the name may mean several",
      shared_name: "the name may mean several",
      spelling: "the spelling is guessed",
      day: "the day is contradicted",
      disputed: "another page denies it",
      duplicate: "repeats another row"
    },
    others: "How lists of friend towns and agreements have it",
    othersNote: "The lists spell the same partner in different ways, so they are not added up.",
    list: (name, day, count) =>
      `${name} (${since(day)}): ${say.count(count)} ${say.plural(count, {one: "partner", other: "partners"})}`
  },
  covered: {
    heading: "Partnerships",
    fylke: ({all, partnered}) =>
      `${say.count(partnered)} of ${municipalities(all)} ${say.plural(partnered, {one: "has", other: "have"})} a ` +
      "known Ukrainian partner in the lists we have read.",
    oblast: ({all, partnered, known, open}) =>
      `${say.count(partnered)} of ${hromadaCount(all)} ` +
      `${say.plural(partnered, {one: "has", other: "have"})} a known ` +
      `Norwegian partner in the lists we have read; ${say.count(known)} ` +
      `${say.plural(known, {one: "is", other: "are"})} named with a partner of any country` +
      `${open > 0 ? `, and of ${say.count(open)} more it is not settled whom the list means` : ""}.`,
    members: {fylke: "Municipalities of the county", oblast: "Hromadas of the oblast"}
  },
  needs: {
    heading: "What the hromada itself has made public",
    projects: ({area, count}) =>
      `${area}: ${say.count(count)} ${say.plural(count, {one: "project", other: "projects"})} in DREAM`,
    signs: {
      petitions: "takes petitions online",
      participatory_budget: "lets inhabitants decide on a part of the budget",
      youth_council: "has a youth council"
    },
    intro: "Registered projects and lists of participation. They are no answer to what it needs from a partner.",
    none: "Nothing is registered in the lists that can be shown of one hromada.",
    alone: (group) =>
      `How many have come or left is never told of one hromada${
        group === null
          ? "."
          : `: in ${hromadaCount(group.hromadas)} of ${group.oblast} oblast outside the war zone ` +
            `${moved(group.perThousand)} of 1 January 2022, by the state budget of 2024.`
      }`,
    source:
      "Source: DREAM, the state’s register of recovery projects, 29 July 2026, by way of " +
      "MaxSemenchuk/hromada-strategy-collab; KSE Loc Data Hub, 2020–2022. Three sectors are shown for groups of " +
      "hromadas only.",
    group: {
      heading: "What is public of its needs",
      registered: ({count, day}) =>
        `${say.count(count)} ${say.plural(count, {one: "person was", other: "people were"})} registered as displaced ` +
        `here on ${say.day(day)}. That is where they are registered, not where they live.`,
      displaced: ({hromadas, perThousand}) =>
        `In ${hromadaCount(hromadas)} outside the war zone ${moved(perThousand)} of 1 January 2022, by the state ` +
        "budget of 2024.",
      projects: ({hromadas, oblasts, day}) =>
        `Projects registered in DREAM on ${say.day(day)} by the ${hromadaCount(hromadas)} of ` +
        `${say.list(oblasts.map((name) => `${name} oblast`))} that can be shown; the sectors with most hromadas:`,
      sector: ({sector, hromadas, projects}) =>
        `${sector}: ${hromadaCount(hromadas)} with ${say.count(projects)} ` +
        say.plural(projects, {one: "project", other: "projects"}),
      noProjects: "Nothing is shown of projects: too few of its hromadas lie far enough from the front.",
      source:
        "Source: Ministry of Social Policy of Ukraine, by way of the press; state budget of Ukraine for 2024, by way " +
        "of KSE Loc Data Hub; DREAM, by way of MaxSemenchuk/hromada-strategy-collab."
    }
  },
  matches: {
    heading: {
      kommune: "The hromadas most alike, on public facts alone",
      hromada: "The Norwegian municipalities most alike, on public facts alone"
    },
    intro: (criteria) =>
      `Only what is public of both counts here: ${say.list(criteria)}. What they need and can do is left out. ` +
      "Points are of 100.",
    points: (points, within, population) => `${say.number(points, "points")} points (${within}, ${people(population)})`,
    left: {
      kommune: "Hromadas at the front, near it, or occupied are not in the list.",
      hromada: "All Norwegian municipalities are in the list."
    },
    none: {
      withheld: "Of hromadas at the front or near it the public edition makes no list.",
      occupied: "Of occupied hromadas no list is made."
    }
  },
  inside: {
    heading: "For KS and AUC alone",
    answers: "Answers in the form",
    noAnswers: "No answer of the municipality has come in.",
    kinds: {competence: "Competence", wish: "Wishes to learn", need: "Needs", offer: "Can share"},
    competence: (area, level) => `${area}: ${level}`,
    need: ({area, priority, horizon}) => `${area} (priority ${say.count(priority)}, ${horizon})`,
    cases: "Cases",
    noCases: "The case list has no case of the municipality.",
    case: ({id, stage, days, step, due}) =>
      `case ${id}, ${say.lower(stage)} for ${say.count(days)} ${say.plural(days, {one: "day", other: "days"})}; next ` +
      `step: ${step}${due === null ? "" : `, due on ${say.day(due)}`}`,
    shortlists: "Shortlists",
    noShortlists: "No shortlist has the municipality.",
    shortlist: ({file, points, position, decision}) =>
      `${file}, ${say.number(points, "points")} points of 100` +
      `${position === null ? "" : `, number ${say.count(position)} in the list`}` +
      `${decision === null ? "" : decision === "put_first" ? ", put first by a person" : ", left out by a person"}`
  },
  unknown: {
    heading: "What we do not know, and who could tell",
    kommune_answers:
      "What the municipality can do, wishes to learn and has time for. The municipality knows, and can answer KS’s " +
      "form.",
    hromada_answers:
      "What the hromada needs from a partner, and what it can share. The hromada knows, and can answer the form of " +
      "AUC and KS.",
    population_now: "How many live here today. The last figure is from before the full-scale invasion.",
    area: "The area. The file we use lacks it; the State Statistics Service of Ukraine has it.",
    capacity: "The class of financial capacity. The row of the state’s assessment could not be tied to it for sure.",
    budgets_occupied:
      "The budget. The hromada has been occupied since before 2022 and is left out of the figures; the file has " +
      "only remnants.",
    budgets: "The budget. The file of the Ministry of Finance has no whole figures for the last year.",
    open_name:
      "Whether a list means this hromada. Several bear the name, and the list does not say which. Whoever wrote " +
      "the list knows, or the hromada itself.",
    kyiv: "Figures. The files we use are of hromadas, and Kyiv is none. The city and the statistics office have them."
  },
  ways: {
    heading: "Go on",
    match: {
      kommune: "Find a partner for the municipality, with weights of your own",
      fylke: "Find a partner for the county, with weights of your own",
      hromada: "Find a partner for the hromada, with weights of your own"
    },
    trends: {hromada: "See the hromada in the charts of trends", oblast: "See the oblast in the charts of trends"},
    coverage: "See all known partnerships",
    all: "All places"
  }
};
