/** Exit codes of every command; the README lists them for the people who run it at night. */
export const exitCodes = {
  ok: 0,
  failed: 1,
  usage: 2,
  unreachable: 3,
  contract: 4,
  leak: 5,
  busy: 6,
  storage: 7
} as const;

/** An error whose message is meant for a person: it is printed without a stack trace. */
export class KommunebroError extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode: number, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.exitCode = exitCode;
  }
}

/** A wrong command line, exit code 2: one sentence, and the command that is right. */
export class UsageError extends KommunebroError {
  constructor(message: string, options?: ErrorOptions) {
    super(message, exitCodes.usage, options);
  }
}

/** A source could not be reached, exit code 3: the table of the last good refresh stays. */
export class UnreachableError extends KommunebroError {
  constructor(message: string, options?: ErrorOptions) {
    super(message, exitCodes.unreachable, options);
  }
}

/** Data that break their contract, exit code 4: every problem at once, nothing written. */
export class ContractError extends KommunebroError {
  constructor(message: string, options?: ErrorOptions) {
    super(message, exitCodes.contract, options);
  }
}

/** A file that was taken away for good (404, 410), exit code 4 unless its source can do without it. */
export class GoneError extends ContractError {}

/** Something that must not be published, exit code 5: nothing is published. */
export class LeakError extends KommunebroError {
  constructor(message: string, options?: ErrorOptions) {
    super(message, exitCodes.leak, options);
  }
}

/** Another refresh holds the lock, exit code 6. */
export class BusyError extends KommunebroError {
  constructor(message: string, options?: ErrorOptions) {
    super(message, exitCodes.busy, options);
  }
}

/** The disk refused, exit code 7: the old state stays readable. */
export class StorageError extends KommunebroError {
  constructor(message: string, options?: ErrorOptions) {
    super(message, exitCodes.storage, options);
  }
}
