/** What a place is that exists and is none of the municipalities: the reader is told, and not sent to a namesake. */
export const elsewhereKinds = ["capital", "crimea", "arctic"] as const;
export type ElsewhereKind = (typeof elsewhereKinds)[number];

/** By its code in the table of names: KATOTTG of Kyiv, Crimea and Sevastopol, ISO 3166-2 of Svalbard and Jan Mayen. */
export function elsewhereKind(code: string): ElsewhereKind {
  if (code.startsWith("NO-")) return "arctic";
  return code.startsWith("UA80") ? "capital" : "crimea";
}
