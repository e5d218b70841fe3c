// Nouns, adjectives and verbs agree with the number before them, in the case that the sentence asks for.
import {describe, expect, it} from "vitest";
import {rooms} from "../../src/words/uk/rooms.ts";
import {say} from "../../src/words/uk/speech.ts";

const numbers = [0, 1, 2, 5, 11, 21, 22, 1.5] as const;

/** A sentence and what it says of each of the numbers, with blanks that do not break as plain ones. */
const sentences: readonly (readonly [name: string, of: (n: number) => string, said: readonly string[]])[] = [
  [
    "громади в називному відмінку, дієслово",
    (count) => rooms.placeNames.several({typed: "Іванівка", count}).replace(/\. .*/, ""),
    [
      "мають 0 громад",
      "має 1 громада",
      "мають 2 громади",
      "мають 5 громад",
      "мають 11 громад",
      "має 21 громада"
    ].concat("мають 22 громади", "мають 2 громади")
  ],
  [
    "списки в родовому відмінку",
    (lists) => rooms.overview.source(lists, "2025-04-30"),
    ["з 0 списків, які", "з 1 списку, який", "з 2 списків, які", "з 5 списків, які", "з 11 списків, які"].concat(
      "з 21 списку, який",
      "з 22 списків, які",
      "з 2 списку, які"
    )
  ],
  [
    "жителі",
    (population) => rooms.places.lead.hromada({oblast: "Одеська", raion: "Березівський", population}),
    ["0 жителів", "1 житель", "2 жителі", "5 жителів", "11 жителів", "21 житель", "22 жителі", "2 жителя"]
  ],
  [
    "партнерства з прикметником",
    (pairs) => rooms.overview.picture.caption(pairs, 0),
    ["0 відомих партнерств", "1 відоме партнерство", "2 відомі партнерства", "5 відомих партнерств"].concat(
      "11 відомих партнерств",
      "21 відоме партнерство",
      "22 відомі партнерства",
      "2 відомого партнерства"
    )
  ],
  [
    "громади в родовому відмінку після «із»",
    (whole) => rooms.overview.figures.hromadas({part: 1, whole}),
    [
      "із 0 громад",
      "із 1 громади",
      "із 2 громад",
      "із 5 громад",
      "із 11 громад",
      "із 21 громади",
      "із 22 громад"
    ].concat("із 2 громади")
  ],
  [
    "пари з умовним способом",
    (count) => rooms.planView.mutual(count),
    ["Жодна пара поза планом не дала б", "1 пара поза планом дала б", "2 пари поза планом дали б"].concat(
      "5 пар поза планом дали б",
      "11 пар поза планом дали б",
      "21 пара поза планом дала б",
      "22 пари поза планом дали б",
      "2 пари поза планом дали б"
    )
  ],
  [
    "проєкти",
    (count) => rooms.places.needs.projects({area: "Освіта", count}),
    ["0 проєктів", "1 проєкт", "2 проєкти", "5 проєктів", "11 проєктів", "21 проєкт", "22 проєкти", "2 проєкту"]
  ],
  [
    "таблиці з дієсловом у минулому часі",
    (tables) => rooms.releases.status.changed({day: "2026-07-29", tables}),
    ["змінилося 0 таблиць", "змінилася 1 таблиця", "змінилися 2 таблиці", "змінилося 5 таблиць"].concat(
      "змінилося 11 таблиць",
      "змінилася 21 таблиця",
      "змінилися 22 таблиці",
      "змінилося 2 таблиці"
    )
  ],
  [
    "твердження",
    (count) => rooms.places.ties.claims(count),
    [
      "0 тверджень",
      "1 твердження",
      "2 твердження",
      "5 тверджень",
      "11 тверджень",
      "21 твердження",
      "22 твердження"
    ].concat("2 твердження")
  ]
];

describe("a Ukrainian sentence", () => {
  it.each(sentences)("agrees with its number: %s", (_name, of, said) => {
    expect(said).toHaveLength(numbers.length);
    for (const [i, number] of numbers.entries())
      expect(of(number).replaceAll("\u00a0", " "), String(number)).toContain(said[i]!);
  });

  it("takes the form of a part where a figure is no whole number", () => {
    const points = (value: number): string =>
      rooms.places.matches.points(value, "Вінницька", 5).replaceAll("\u00a0", " ");
    for (const value of numbers) expect(points(value)).toMatch(/^\d+,\d бала \(Вінницька область, 5 жителів\)$/);
  });

  it("names an oblast in the case that it stands in", () => {
    const rank = (name: string): string =>
      rooms.places.figures.rank({
        group: {kind: "oblast", of: "hromada", name},
        rank: 1,
        count: 22,
        equal: 1,
        median: "5"
      });
    expect(rank("Львівська")).toContain("у Львівській області");
    expect(rank("Одеська")).toContain("в Одеській області");
  });

  it("writes days and lists as Ukrainian does, and no full stop before the full stop", () => {
    expect(say.day("2022-10-10").replaceAll("\u00a0", " ")).toBe("10 жовтня 2022 року");
    expect(say.shortDay("2022-10-10").replaceAll("\u00a0", " ")).toBe("10 жовт. 2022");
    expect(say.month("2026-06-01").replaceAll("\u00a0", " ")).toBe("черв. 2026");
    expect(say.list(["Осло", "Берген", "Модум"])).toBe("Осло, Берген і Модум");
    expect(say.number(-1234567.5, "ratio").replaceAll("\u00a0", " ")).toBe("−1 234 567,5");
    expect(say.number(null, "count")).toBe("немає даних");
    expect(["Ялта", "Їжа", "Іванків", "Ґалаґан", "Гадяч"].toSorted(say.order)).toEqual([
      "Гадяч",
      "Ґалаґан",
      "Іванків",
      "Їжа",
      "Ялта"
    ]);
  });
});
