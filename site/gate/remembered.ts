// The same lines stand on page after page: what was made of one is kept, as long as it keeps coming.

/**
 * A pure function of a text that remembers what it gave. It keeps at least the last `most` texts, never more than twice
 * as many, and none longer than `longest` signs, so that its memory has a bound however many files it is asked of.
 */
export function remembered<T>(
  make: (text: string) => T,
  {most = 20_000, longest = 300}: {most?: number; longest?: number} = {}
): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return make(text);
    if (young.has(text)) return young.get(text)!;
    const isOld = old.has(text);
    const made = isOld ? old.get(text)! : make(text);
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(copied(text), made);
    return made;
  };
}

/** A part of a string keeps the whole of it in memory, here a page or a table. */
export function copied(text: string): string {
  const copy = Buffer.from(text).toString();
  return copy === text ? copy : text;
}
