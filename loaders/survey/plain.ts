/**
 * A text as it is compared: one form of each letter, apostrophe, dash and space, small letters. Excel, Word and phones
 * write these in many ways, and a question or an answer stays the same.
 */
export function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u2018\u2019\u02bc\u02b9\u0060\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, "")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}
