// Telephone numbers, e-mail addresses and national identity numbers as people write them.
import {plainText, resolved} from "./reading.ts";
import {remembered} from "./remembered.ts";

// At least two signs on each side: among a million bytes of figures there is always an a@b by chance.
const email = /[\p{L}\d._%+-]{2,64} ?@ ?[\p{L}\d-]{2,63}(?: ?\.[\p{L}\d-]{1,63}){0,4} ?\. ?\p{L}{2,}/u;
const at = /\s*[[({<]\s*(?:at|@|krøllalfa|alfakrøll|snabel-a|собака)\s*[\])}>]\s*/giu;
const dot = /\s*[[({<]\s*(?:dot|punktum|prikk|крапка|\.)\s*[\])}>]\s*/giu;
const spoken =
  /([\p{L}\d._-]{2,64}) (?:at|krøllalfa|собака) ([\p{L}\d-]{2,63}(?: (?:dot|punktum|крапка) [\p{L}\d-]{2,})+)/giu;
const half = /([\p{L}\d]+[._][\p{L}\d._]+) at ([\p{L}\d-]{2,63}\.\p{L}{2,})/giu;

const gap = "[ ./()-]{0,3}";
const digits = (count: number): string => `\\d(?:${gap}\\d){${count - 1}}`;
const before = "(?<![\\p{L}\\d_.,/#-])";
const after = "(?![\\p{L}\\d_]|[.,]\\d)";
/** Forms that nothing else has: a country's number first, or digits in groups as no other figure stands in. */
const telephones = [
  // An international prefix, with every way to part the rest.
  `(?<![\\p{L}\\d])(?:\\+|${before}00) ?\\(?47\\)?${gap}${digits(8)}(?!\\d)`,
  `\\(\\+? ?(?:47|380)\\)${gap}${digits(8)}(?!\\d)`,
  `(?<![\\p{L}\\d])(?:\\+|${before}00) ?\\(?3${gap}8${gap}0\\)?${gap}${digits(9)}(?!\\d)`,
  `${before}380${gap}(?:3[1-8]|4[1-8]|5[0-9]|6[1-9]|73|77|9[1-9])${gap}${digits(7)}${after}`,
  `(?<![\\p{L}\\d])\\+(?:4[4-9]|3[1-9]\\d?|371|370|372)[ ./-]\\(?\\d{1,3}\\)?(?:[ ./-]?\\d{2,4}){2,4}(?!\\d)`,
  // Norwegian: 912 34 567, 91 23 45 67, 22 12 34 56; thousands stand in threes.
  `${before}[2-9]\\d{2}[ .-]\\d{2}[ .-]\\d{3}${after}`,
  `${before}[2-79]\\d[ .-]\\d{2}[ .-]\\d{2}[ .-]\\d{2}${after}`,
  `${before}[49]\\d{7}${after}`,
  // Ukrainian: 067 123 45 67, (067) 123-45-67, 0671234567.
  `${before}\\(?0(?:3[1-8]|4[1-8]|5[0-9]|6[1-9]|73|77|9[1-9])\\)?${gap}${digits(7)}${after}`
].map((pattern) => new RegExp(pattern, "u"));
/** After a word for telephone, eight digits in any groups are one. */
const called = new RegExp(
  "(?<!\\p{L})(?:tlf|tel|telefon|telephone|phone|mobil|mobile|mob|ring|call|whatsapp|viber|тел|телефон|моб)" +
    "\\.?[ :]{1,3}" +
    `(?:nr\\.?|no\\.?)?[ :]{0,2}\\(?${digits(8)}(?!\\d)`,
  "iu"
);
const day = new RegExp(
  "(?<!\\d)(?:19|20)\\d{2} ?[-/] ?(?:19|20)\\d{2}(?!\\d)|(?<!\\d)(?:19|20)\\d{2}[.-]\\d{2}[.-]\\d{2}|" +
    "(?<!\\d)\\d{2}\\.\\d{2}\\.(?:19|20)?\\d{2}(?!\\d)",
  "g"
);
const identity = new RegExp(`${before}(\\d{6})[ -]?(\\d{5})${after}`, "gu");
const taxNumber = /(?:рнокпп|іпн|інн|rnokpp|tax (?:number|id))\D{0,12}(\d{10})(?!\d)/iu;

/** What of a person stands in a text, as a kind and the text that shows it. */
export const personalData = remembered(personIn);

function personIn(raw: string): {kind: string; found: string} | undefined {
  if (!/\p{Nd}|[@＠&%\\]|\bat\b|собака|krøll|snabel/iu.test(raw)) return undefined;
  const text = plainText(resolved(raw));
  const [address] = isAddressed.test(text) ? (email.exec(addressed(text)) ?? []) : [];
  if (address) return {kind: "an e-mail address", found: address};
  if (!/\d\D{0,4}\d/.test(text)) return undefined;
  for (const [whole, birth = "", rest = ""] of text.matchAll(identity))
    if (isIdentityNumber(birth + rest)) return {kind: "a national identity number", found: whole};
  const [, tax] = taxNumber.exec(text) ?? [];
  if (tax && isTaxNumber(tax)) return {kind: "a tax number of a person", found: tax};
  const undated = text.replaceAll(day, " ~ ");
  for (const pattern of [...telephones, called]) {
    const [found] = pattern.exec(undated) ?? [];
    if (found) return {kind: "a telephone number", found};
  }
  return undefined;
}

const isAddressed = /@|[ ([{<](?:at|krøllalfa|alfakrøll|snabel-a|собака)[ )\]}>]/iu;

/** A text in which addresses stand with their signs. */
const addressed = (text: string): string =>
  text.replaceAll(at, "@").replaceAll(dot, ".").replaceAll(spoken, spokenAddress).replaceAll(half, "$1@$2");

const spokenAddress = (_: string, who: string, where: string): string =>
  `${who}@${where.replaceAll(/ (?:dot|punktum|крапка) /giu, ".")}`;

/** Whether eleven digits are a Norwegian national identity number or a D-number, by day, month and check digits. */
function isIdentityNumber(text: string): boolean {
  const at = (index: number): number => Number(text[index]);
  const [date, month] = [Number(text.slice(0, 2)), Number(text.slice(2, 4))];
  if (((date - 1) % 40) + 1 > 31 || date === 0 || date > 71 || month % 40 === 0 || month % 40 > 12) return false;
  const sum = (weights: readonly number[]): number =>
    weights.reduce((total, weight, index) => total + weight * at(index), 0) % 11;
  return sum([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) === 0 && sum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) === 0;
}

/** Whether ten digits are a Ukrainian tax number of a person, by its check digit. */
function isTaxNumber(text: string): boolean {
  const weights = [-1, 5, 7, 9, 4, 6, 10, 5, 7];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return (((sum % 11) + 11) % 11) % 10 === Number(text[9]);
}
