export declare const oldestNode: readonly [number, number];
export declare function isNodeTooOld(version: string): boolean;
export declare function lockHash(root: string): string;
export declare function installedAgrees(root: string): boolean;
export declare function setup(
  root: string,
  install?: (root: string, note: (pid: number) => void) => void | Promise<void>
): Promise<"installed" | "accepted" | "unchanged">;
