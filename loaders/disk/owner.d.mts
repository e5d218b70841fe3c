/** A process that owns something on the disk, so that another can tell whether it still runs. */
export interface Owner {
  readonly pid: number;
  /** When it took what it owns. */
  readonly started: string;
  /** What tells this process from a later one with the same number; absent where the system does not say. */
  readonly birth?: string;
}

export declare function thisProcess(): Owner;
export declare function ownerOf(pid: number): Owner;
export declare function isAlive(owner: Pick<Owner, "pid" | "birth">): boolean;
export declare function asOwner(value: unknown): Owner | undefined;
