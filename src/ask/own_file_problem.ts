/** Why a file is not taken as a table: what is wrong with it, or `late` where what reads it did not come. */
export class OwnFileProblem extends Error {
  readonly why: "large" | "binary" | "empty" | "uneven" | "late";
  readonly line: number;
  constructor(why: OwnFileProblem["why"], line = 0) {
    super(why);
    this.name = "OwnFileProblem";
    this.why = why;
    this.line = line;
  }
}

/** Whether an error is one of these: the script that reads files has a class of its own. */
export const isOwnFileProblem = (error: unknown): error is OwnFileProblem =>
  error instanceof Error && error.name === "OwnFileProblem";
