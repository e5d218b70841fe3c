import {describe, expect, test} from "vitest";
import {inOrder} from "../../../src/model/match/facts.js";
import type {Places} from "../../../src/model/match/places.js";
import {onPublicFacts, publicMatches} from "../../../src/model/match/public_matches.js";
import {randomPlaces} from "./random_places.js";

const places = inOrder(randomPlaces({seed: 5, kommuner: 20, hromadas: 60}));
const nobody = (): boolean => false;

describe("the most alike on public facts", () => {
  test("are the same whatever anybody has answered, and whichever cases are known", () => {
    const others: Places = {
      ...places,
      kommuner: places.kommuner.map((one, index) => ({...one, answers: places.kommuner.at(-index)!.answers})),
      hromadas: places.hromadas.map((one) => ({...one, answers: null})),
      links: places.links.filter(({kind}) => kind !== "case")
    };
    expect(places.kommuner.some(({answers}) => answers !== null)).toBe(true);
    expect([...publicMatches(others, nobody)]).toEqual([...publicMatches(places, nobody)]);
    expect(onPublicFacts(places).links.length).toBeLessThan(places.links.length);
  });

  test("leave out who is withheld or occupied, on both sides", () => {
    const withheld = new Set(places.hromadas.filter((_, index) => index % 3 === 0).map(({code}) => code));
    const occupied = places.hromadas.filter(({regionType}) => regionType === "occupied").map(({code}) => code);
    expect(occupied.length).toBeGreaterThan(0);
    const lists = publicMatches(places, (code) => withheld.has(code), 100);
    const listed = new Set([...lists.values()].flat().map(({code}) => code));
    for (const code of [...withheld, ...occupied]) {
      expect(lists.has(code)).toBe(false);
      expect(listed.has(code)).toBe(false);
    }
    for (const {code} of places.kommuner) expect(lists.get(code)!.length).toBeGreaterThan(0);
  });

  test("stand by score, the best first, in thousandths", () => {
    for (const list of publicMatches(places, nobody).values()) {
      expect(list.length).toBeLessThanOrEqual(5);
      const scores = list.map(({score}) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const score of scores) expect(score >= 0 && score <= 1000 && Number.isInteger(score)).toBe(true);
    }
  });
});
