/** What a place is that exists and is none of the municipalities: the reader is told, and not sent to a namesake. */
export const elsewhereKinds = ["capital", "crimea", "arctic", "county"] as const;
export type ElsewhereKind = (typeof elsewhereKinds)[number];

/**
 * By its code: KATOTTG of Kyiv, Crimea and Sevastopol; ISO 3166-2 of Svalbard, Jan Mayen and the counties of Norway,
 * which is NO- and the fylkesnummer.
 */
export function elsewhereKind(code: string): ElsewhereKind {
  if (code.startsWith("NO-")) return ["NO-21", "NO-22"].includes(code) ? "arctic" : "county";
  return code.startsWith("UA80") ? "capital" : "crimea";
}
