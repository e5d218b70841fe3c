import {spawnSync} from "node:child_process";
import {UsageError} from "../errors.ts";

/** Runs git inside a folder. Throws UsageError when git is not there or says no. */
export function git(folder: string, ...args: readonly string[]): Buffer {
  const {status, stdout, stderr, error} = spawnSync("git", ["-C", folder, ...args], {maxBuffer: 200_000_000});
  if (status !== 0)
    throw new UsageError(
      `git ${args[0]} cannot be asked in ${folder}: ` +
        `${error?.message ?? stderr.toString().trim().split("\n")[0]}. This needs the repository with its history.`
    );
  return stdout;
}

/** Names of the files of a folder in the last commit, relative to it, with those of its subfolders. */
export function committedFiles(folder: string): string[] {
  return git(folder, "ls-tree", "-r", "--name-only", "HEAD", ".").toString("utf8").split("\n").filter(Boolean);
}

/** A file of a folder as the last commit has it. */
export function committedText(folder: string, name: string): string {
  return git(folder, "show", `HEAD:./${name}`).toString("utf8");
}
