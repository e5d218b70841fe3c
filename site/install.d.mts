export declare class SetupError extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode: number);
}
export declare function takeInstallLock(
  root: string,
  say?: (sentence: string) => void
): Promise<{note: (pid: number) => void; release: () => void}>;
export declare function runInstaller(
  program: string,
  args: readonly string[],
  root: string,
  note?: (pid: number) => void
): Promise<{code: number; said: string}>;
