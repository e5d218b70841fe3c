// What a row of the matrix is, and how a verdict comes about.

/** What was seen when a fault was played. */
export interface Seen {
  readonly isAsExpected: boolean;
  /** In words that are the same on every run: no times, process numbers, ports or folders. */
  readonly words: string;
}

export interface Fault {
  /** The room of the matrix it belongs to: a heading in the results. */
  readonly group: string;
  readonly name: string;
  /** What has to happen, written before it was played. */
  readonly expected: string;
  /** Most of its time is waiting for a deadline of the product: it is played beside the others. */
  readonly waits?: boolean;
  /** Many runs of a command one after another: it is begun first, so that no worker is left alone with it. */
  readonly isLong?: boolean;
  readonly play: () => Promise<Seen>;
}

/** A fault this machine cannot play, and why. */
export class Skip extends Error {}

type Verdict = "as expected" | "NOT AS EXPECTED" | "skipped";

export interface Row {
  readonly fault: Fault;
  readonly words: string;
  readonly verdict: Verdict;
  readonly seconds: number;
}

/** Plays one fault; an error of the suite itself is a failed row, not the end of the suite. */
export async function playOne(fault: Fault): Promise<Row> {
  const began = performance.now();
  const row = (words: string, verdict: Verdict): Row => ({
    fault,
    words,
    verdict,
    seconds: (performance.now() - began) / 1000
  });
  try {
    const {isAsExpected, words} = await fault.play();
    return row(words, isAsExpected ? "as expected" : "NOT AS EXPECTED");
  } catch (error) {
    if (error instanceof Skip) return row(error.message, "skipped");
    return row(`could not be played: ${error instanceof Error ? error.message : String(error)}`, "NOT AS EXPECTED");
  }
}

/** Single observations of one row, each with what was seen in words; the row is as expected when all are. */
export class Observations {
  readonly #seen: {ok: boolean; words: string}[] = [];

  /** Notes `good` when it holds, `bad` when not; an empty `good` is not worth a word. */
  note(ok: boolean, good: string, bad: string): this {
    this.#seen.push({ok, words: ok ? good : bad});
    return this;
  }

  get seen(): Seen {
    const words = this.#seen.map((one) => one.words).filter((one) => one !== "");
    return {isAsExpected: this.#seen.length > 0 && this.#seen.every((one) => one.ok), words: words.join("; ")};
  }
}
