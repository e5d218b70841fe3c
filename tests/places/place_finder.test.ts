import {describe, expect, test} from "vitest";
import {martReader} from "../../site/pages/mart_files.ts";
import {placeFinder} from "../../src/places/place_finder.ts";

const read = martReader("src/data");
const finder = placeFinder(read);
const find = (typed: string) => finder.find(typed).found;
const rows = new Map(read("place").map((row) => [row.place_code, row]));
const first = (typed: string): string => {
  const [one] = find(typed);
  if (!one) return "nothing";
  const row = rows.get(one.code);
  return row && !one.isElsewhere ? `${row.place_kind} ${row.name}` : `elsewhere ${one.names[0]}`;
};

describe("what a visitor types leads first to", () => {
  test.each([
    ["oslo", "kommune Oslo"],
    ["Modum", "kommune Modum"],
    ["Kautokeino", "kommune Kautokeino"],
    ["Guovdageaidnu", "kommune Kautokeino"],
    ["rogaland", "fylke Rogaland"],
    ["Буча", "hromada Bucha"],
    ["bucha", "hromada Bucha"],
    ["Butsja", "hromada Bucha"],
    ["Kharkov", "hromada Kharkiv"],
    ["kyiv", "city Kyiv"],
    ["Київ", "city Kyiv"],
    ["Haram", "kommune Haram"],
    ["1534", "kommune Haram"],
    ["0301", "kommune Oslo"],
    ["ua46060250000025047", "hromada Lviv"],
    ["Simferopol", "elsewhere Simferopol"],
    ["Sevastopol", "elsewhere Sevastopol"]
  ])("%s → %s", (typed, place) => {
    expect(first(typed)).toBe(place);
  });

  test("a name that a town and its oblast share has both near the top, and nonsense has nothing", () => {
    expect(
      find("Poltava")
        .slice(0, 2)
        .map(({code}) => rows.get(code)?.place_kind)
        .toSorted()
    ).toEqual(["hromada", "oblast"]);
    expect(finder.find("Poltava").isNamed).toBe(true);
    expect(finder.find("Poltva").isNamed).toBe(false);
    expect(find("Poltva").map(({names}) => names[0])).toContain("Poltava");
    expect(finder.find("Poltva", {isForgiving: false}).found).toEqual([]);
    expect(find("qqqqqqqq")).toEqual([]);
    expect(find("")).toEqual([]);
  });
});
