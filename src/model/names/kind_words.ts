// Words beside a name that say what kind of place bears it: no part of the name, for a form and for the search alike.

const titles = new RegExp(
  "^(м|с|смт|місто|село|селище|city of|town of)\\.? | (територіальна громада|тергромада|громада|тг|отг|мтг|стг|" +
    "territorial community|community|hromada|hromadaen|amalgamated|kommune|municipality|suohkan|tjielte|" +
    "комуна|муніципалітет)(?= |$)",
  "g"
);
const parentTitles = / (oblast|область|обл\.?|region|county|fylke|fylkeskommune|province)(?= |$)/g;

/** Types of hromadas as they stand in a name: `Миколаївська сільська`. */
const types: ReadonlyMap<string, string> = new Map([
  ["міська", "urban"],
  ["miska", "urban"],
  ["urban", "urban"],
  ["селищна", "settlement"],
  ["selyshchna", "settlement"],
  ["settlement", "settlement"],
  ["сільська", "rural"],
  ["silska", "rural"],
  ["rural", "rural"]
]);

/** A name in small letters without the words for a municipality: `м. чернігів`, `oslo kommune`. */
export const withoutTitle = (name: string): string => oneSpace(name.replace(titles, " "));

/** A name in small letters without the words for what a municipality lies in: `чернігівська область`. */
export const withoutParentTitle = (name: string): string => oneSpace(name.replace(parentTitles, " "));

/** A name in small letters without the type of a hromada, and that type where there is one. */
export function withoutType(name: string): {readonly bare: string; readonly type: string | undefined} {
  const words = name.split(" ");
  return {
    bare: words.filter((word) => !types.has(word)).join(" "),
    type: words.map((word) => types.get(word)).find((type) => type !== undefined)
  };
}

const oneSpace = (text: string): string => text.replace(/\s+/g, " ").trim();
