// The evidence behind each criterion: which need, which competence, whose wish, from which source.
import type {RegionType} from "../region_type.js";
import {democracyAreas, type CriterionKey} from "./criteria.js";
import {
  acceptsType,
  fullCapacity,
  signsOf,
  unknown,
  type Facts,
  type HromadaFacts,
  type KommuneFacts
} from "./facts.js";
import type {CivicSign, Evidence, Horizon, Link} from "./places.js";
import {
  leftOutPart,
  leftOutParts,
  ownLinks,
  readinessPart,
  readinessParts,
  regionLinks,
  sidePart,
  tiePart,
  tiesParts,
  unknownTie,
  type LeftOutParts,
  type ReadinessParts
} from "./values.js";

/** One row of evidence; null is unknown. Points are thousandths of the criterion, where it is a sum of parts. */
export type EvidenceItem =
  | {
      readonly kind: "need";
      readonly area: string;
      readonly priority: number;
      readonly horizon: Horizon;
      readonly level: number | null;
      readonly evidence: Evidence;
    }
  | {
      readonly kind: "projects";
      readonly area: string;
      readonly count: number;
      readonly level: number | null;
      readonly evidence: Evidence;
    }
  | {readonly kind: "civic"; readonly sign: CivicSign}
  | {
      readonly kind: "capacity";
      readonly people: number;
      readonly hoursPerMonth: number;
      /** Of what counts as full, 0…1. */
      readonly share: number;
      readonly evidence: Evidence;
    }
  | {readonly kind: "wish"; readonly area: string; readonly isOffered: boolean | null; readonly evidence: Evidence}
  | {readonly kind: "population"; readonly kommune: number; readonly hromada: number}
  | {
      readonly kind: "density";
      readonly kommune: number | null;
      readonly hromada: number | null;
      readonly agrees: boolean | null;
    }
  | {
      readonly kind: "trait";
      readonly trait: "regional_centre" | "coastal" | "university" | "agriculture";
      readonly kommune: boolean | null;
      readonly hromada: boolean | null;
      readonly agrees: boolean | null;
    }
  | {
      readonly kind: "region_type";
      readonly type: RegionType;
      readonly isAccepted: boolean | null;
      readonly evidence: Evidence | null;
    }
  | {
      readonly kind: "link";
      readonly between: "themselves" | "regions";
      readonly link: Link;
      readonly evidence: Evidence;
    }
  | {
      readonly kind: "tie";
      readonly part: TiePart;
      readonly isMet: boolean | null;
      readonly points: number;
      readonly of: number;
      readonly evidence: Evidence | null;
    }
  | {
      readonly kind: "readiness";
      readonly part: keyof ReadinessParts;
      readonly isMet: boolean | null;
      readonly points: number;
      readonly of: number;
      readonly evidence: Evidence | null;
    }
  | {readonly kind: "left_out"; readonly part: keyof LeftOutParts; readonly points: number; readonly of: number};

const tieParts = ["themselves", "regions", "civil_society", "earlier_cooperation"] as const;
export type TiePart = (typeof tieParts)[number];

const trait = (value: number): boolean | null => (value === unknown ? null : value === 1);

/** The rows behind the value of a criterion; none where nothing is known. */
export function evidenceOf(key: CriterionKey, facts: Facts, k: KommuneFacts, h: HromadaFacts): EvidenceItem[] {
  const [kommune, hromada] = [k.place.answers, h.place.answers];
  const madeUp = [kommune, hromada].some((answers) => answers?.evidence === "illustrative");
  const both: Evidence = madeUp ? "illustrative" : "reported";
  const needs = (isWanted: (area: string, horizon: Horizon) => boolean): EvidenceItem[] =>
    kommune && hromada
      ? hromada.needs
          .filter(({area, horizon}) => isWanted(area, horizon))
          .toSorted((a, b) => a.priority - b.priority)
          .map(({area, priority, horizon}) => ({
            kind: "need",
            area,
            priority,
            horizon,
            level: kommune.competence.get(area) ?? null,
            evidence: both
          }))
      : [];
  const wishes = (isWanted: (area: string) => boolean): EvidenceItem[] =>
    kommune && hromada
      ? [...new Set(kommune.wishes)]
          .filter(isWanted)
          .sort()
          .map((area) => ({
            kind: "wish",
            area,
            isOffered: hromada.offers.length === 0 ? null : hromada.offers.includes(area),
            evidence: both
          }))
      : [];
  const projects = (): EvidenceItem[] =>
    kommune
      ? (signsOf(h.place)?.projects ?? []).map(({area, count}) => ({
          kind: "projects",
          area,
          count,
          level: kommune.competence.get(area) ?? null,
          evidence: kommune.evidence
        }))
      : [];
  const capacity = (): EvidenceItem[] =>
    kommune
      ? [
          {
            kind: "capacity",
            people: kommune.people,
            hoursPerMonth: kommune.hoursPerMonth,
            share: k.capacity / fullCapacity,
            evidence: kommune.evidence
          }
        ]
      : [];
  switch (key) {
    case "acute_needs": {
      const rows = needs((_area, horizon) => horizon === "short");
      return rows.length > 0 ? [...rows, ...capacity()] : rows;
    }
    case "lasting_needs": {
      const rows = [...needs((_area, horizon) => horizon === "long"), ...projects()];
      return rows.length > 0 ? [...rows, ...capacity()] : rows;
    }
    case "democracy": {
      const isDemocracy = (area: string): boolean => (democracyAreas as readonly string[]).includes(area);
      const civic = kommune ? (signsOf(h.place)?.civic ?? []) : [];
      return [
        ...needs(isDemocracy),
        ...wishes(isDemocracy),
        ...civic.map((sign): EvidenceItem => ({kind: "civic", sign}))
      ];
    }
    case "learning":
      return wishes(() => true);
    case "size":
      return [{kind: "population", kommune: k.place.population, hromada: h.place.population}];
    case "profile": {
      const agrees = (a: number, b: number): boolean | null => (a === unknown || b === unknown ? null : a === b);
      const number = (value: number): number | null => (value === unknown ? null : value);
      return [
        {kind: "density", kommune: number(k.density), hromada: number(h.density), agrees: agrees(k.density, h.density)},
        {
          kind: "trait",
          trait: "regional_centre",
          kommune: trait(k.isCentre),
          hromada: trait(h.isCentre),
          agrees: agrees(k.isCentre, h.isCentre)
        },
        {
          kind: "trait",
          trait: "coastal",
          kommune: trait(k.isCoastal),
          hromada: trait(h.isCoastal),
          agrees: agrees(k.isCoastal, h.isCoastal)
        },
        // What no source tells of hromadas is shown as unknown, and counts for nothing.
        {kind: "trait", trait: "university", kommune: k.place.hasCampus ?? null, hromada: null, agrees: null},
        {kind: "trait", trait: "agriculture", kommune: null, hromada: null, agrees: null}
      ];
    }
    case "region_type":
      return [
        {
          kind: "region_type",
          type: h.place.regionType,
          isAccepted: acceptsType(k.place, h.place.regionType),
          evidence: kommune?.evidence ?? null
        }
      ];
    case "ties": {
      const points = tiesParts(facts, k, h);
      const link =
        (between: "themselves" | "regions") =>
        (one: Link): EvidenceItem => ({kind: "link", between, link: one, evidence: one.evidence});
      return [
        ...tieParts.map((part, number): EvidenceItem => ({
          kind: "tie",
          part,
          isMet: points[number] === unknownTie ? null : points[number]! > 0,
          points: points[number]!,
          of: tiePart,
          evidence: number > 1 ? (kommune?.evidence ?? null) : null
        })),
        ...ownLinks(facts, k, h).map(link("themselves")),
        ...regionLinks(facts, k, h).map(link("regions"))
      ];
    }
    case "readiness":
      return Object.entries(readinessParts(facts, k, h)).map(([part, points]) => {
        const of = /Responsible|Areas/.test(part) ? sidePart : readinessPart;
        const isMet = points * 2 === of ? null : points > 0;
        const funded = ownLinks(facts, k, h)[0]?.evidence;
        const said =
          isMet === null
            ? null
            : part === "funding"
              ? funded
              : part.startsWith("kommune")
                ? kommune?.evidence
                : part.startsWith("hromada")
                  ? hromada?.evidence
                  : both;
        return {kind: "readiness", part: part as keyof ReadinessParts, isMet, points, of, evidence: said ?? null};
      });
    case "left_out":
      return Object.entries(leftOutParts(k, h)).map(([part, points]) => ({
        kind: "left_out",
        part: part as keyof LeftOutParts,
        points,
        of: leftOutPart
      }));
  }
}
