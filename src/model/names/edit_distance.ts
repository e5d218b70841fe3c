/**
 * Edits (letter more, less, other, two swapped) that turn `typed` into `word`, or into a beginning of it.
 * @returns Infinity when they are more than `most`
 */
export function editDistance(
  typed: string,
  word: string,
  {most = Infinity, isBeginning = false}: {most?: number; isBeginning?: boolean} = {}
): number {
  if (!isBeginning && Math.abs(typed.length - word.length) > most) return Infinity;
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let last = Array.from({length: width + 1}, (_, i) => i);
  for (let row = 1; row <= typed.length; row++) {
    const line = [row];
    for (let column = 1; column <= width; column++) {
      const isSame = typed[row - 1] === word[column - 1];
      let value = Math.min(last[column]! + 1, line[column - 1]! + 1, last[column - 1]! + (isSame ? 0 : 1));
      if (row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1])
        value = Math.min(value, before[column - 2]! + 1);
      line.push(value);
    }
    if (Math.min(...line) > most) return Infinity;
    [before, last] = [last, line];
  }
  const best = isBeginning ? Math.min(...last) : last[width]!;
  return best <= most ? best : Infinity;
}
