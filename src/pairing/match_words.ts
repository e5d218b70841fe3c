/** A list in a sentence: `a, b og c`. */
export function list(parts: readonly string[], and: string): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`;
}
