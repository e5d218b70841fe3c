// Words beside a name that say what kind of place bears it: no part of the name, for a form and for the search alike.

/** Who writes in the name of a municipality: its council, its executive, its military administration. */
const offices = new RegExp(
  "(^| )(виконавчий комітет|виконавчого комітету|виконком|апарат|(міськ|сільськ|селищн)?рад[аи]|" +
    "військов(а|о[їі]) адміністраці[яїі]|мва|сва|(city|town|village|settlement|municipal) council|council|" +
    "(city |settlement |village )?military administration|executive committee)(?= |$)",
  "g"
);
const titles = new RegExp(
  "^(м|с|смт|місто|село|селище|city of|town of|municipality of|hromada|hromadaen|kommunen) |" +
    "^(м|с|смт)\\. ?| (територіальна громада|територіально[їі] громади|тергромада|громада|громади|тг|отг|" +
    "мтг|стг|territorial community|community|hromada|hromadaen|amalgamated|kommune|kommunen|kommun|herad|" +
    "municipality|suohkan|gielda|tjïelte|tjielte|kommuuni|комуна|муніципалітет)(?= |$)",
  "g"
);
const parentTitles = / (oblast|область|обл\.?|region|county|fylke|fylkeskommune|province)(?= |$)/g;
/** `Немирівської міської` of a council, as the hromada bears it: `Немирівська міська`. */
const genitive = /(ськ|цьк|зьк|селищн)о[їі](?= |$)/g;

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

/**
 * A name in small letters without the words for a municipality and who writes for it: `м. чернігів`, `oslo kommune`,
 * `виконавчий комітет немирівської міської ради`.
 */
export const withoutTitle = (name: string): string =>
  oneSpace(oneSpace(name.replace(offices, " ")).replace(titles, " ").replace(genitive, "$1а"));

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
