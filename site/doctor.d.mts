export interface MachineFacts {
  readonly node: string;
  readonly npm: string | undefined;
  readonly git: string | undefined;
  readonly isInstalled: boolean;
  readonly freeMb: number | undefined;
  readonly memoryMb: number;
  /** Folders of the project that may not be written to. */
  readonly locked: readonly string[];
  readonly chromium: string | undefined;
  /** What fc-list says of fonts with Ukrainian letters; empty or undefined where there is none. */
  readonly ukrainianFonts: string | undefined;
  readonly canMount: boolean;
  readonly isPortFree: boolean;
  readonly watches: number | undefined;
  readonly today: string;
  readonly lastCommit: string | undefined;
}

export interface Finding {
  readonly what: string;
  readonly found: string | undefined;
  /** What the lack costs and how it is mended; false where nothing is lacking. */
  readonly lacks: string | false;
  /** Not even the preview runs without it. */
  readonly stops?: boolean;
}

export declare function chromiumPath(): string | undefined;
export declare function machineFacts(root: string): Promise<MachineFacts>;
export declare function findings(facts: MachineFacts): readonly Finding[];
export declare function diagnosis(found: readonly Finding[]): string;
