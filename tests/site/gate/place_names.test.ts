import {expect, test} from "vitest";
import {meeting, meetingInRow, type Withheld} from "../../../site/gate/place_names.ts";

const withheld = (places: string[], areas: string[]): Withheld => ({
  places: new Set(places),
  areas: new Set(areas),
  others: new Set(["Trygga"])
});
const plain = withheld(["Frontova", "Nova Polina"], ["Utstyr til varme"]);
const rows = [
  ["Frontova", "12", "Utstyr til varme"],
  ["3.5", "Frontova", "-7", "Utstyr", "til varme"],
  ["Utstyr til varme\nFrontova", "1"],
  ["Nova", "Polina", "Utstyr til varme", "2024"],
  ["Nova", "12", "Polina", "Utstyr til varme"],
  ["Frontova", "Utstyr", "12", "til varme"],
  ["Trygga", "12", "Utstyr til varme"],
  ["", "12", "", "3"]
];

test("a row tells what its cells tell in lines of their own, and a figure parts a name as any other word does", () => {
  const told = rows.map((row) => meetingInRow(row, plain)?.place);
  expect(told).toEqual(["frontova", "frontova", "frontova", "nova polina", ...Array.from({length: 4})]);
  expect(told).toEqual(rows.map((row) => meeting(row.join("\n"), plain)?.place));
});

test("a figure that is a word of a name is read as one", () => {
  const numbered = withheld(["Frontova", "Mista 7"], ["Linje 12"]);
  expect(meetingInRow(["Frontova", "Linje", "12"], numbered)?.place).toBe("frontova");
  expect(meetingInRow(["Mista", "7", "Linje 12"], numbered)?.place).toBe("mista 7");
  expect(meetingInRow(["Mista", "8", "Linje 12"], numbered)).toBeUndefined();
});
