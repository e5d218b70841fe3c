// Where in its source a problem of a page stands: people fix Markdown, not HTML.
import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {transformSync} from "esbuild";
import {listFiles} from "../files.ts";
import type {GateContext} from "./gate_context.ts";
import type {Problem} from "./gate_problem.ts";

/** The problems, those of pages with the Markdown file and line they come from as far as that can be told. */
export function withLines(problems: readonly Problem[], {source}: GateContext): Problem[] {
  if (source === undefined) return [...problems];
  return problems.map((problem) => {
    if (!problem.file.endsWith(".html")) return problem;
    const path = join(source, problem.file.replace(/html$/, "md"));
    if (!existsSync(path)) return problem;
    const line = lineOf(problem, readFileSync(path, "utf8"));
    const shown = `${source.split(/[\\/]/).at(-1)}/${problem.file.replace(/html$/, "md")}`;
    return {...problem, cause: `${problem.cause} (${shown}${line === undefined ? "" : `:${line}`})`};
  });
}

/** Every page below a source folder that names a file, as `src/nb/a.md:12`. */
export function linesNaming(name: string, source: string): string[] {
  const root = source.split(/[\\/]/).at(-1);
  return listFiles(source)
    .filter((file) => file.endsWith(".md") && !file.startsWith("."))
    .flatMap((file) =>
      readFileSync(join(source, file), "utf8")
        .split("\n")
        .flatMap((line, at) => (line.includes(name) ? [`${root}/${file}:${at + 1}`] : []))
    );
}

/** The first line, from 1, of a Markdown text that a problem comes from. */
export function lineOf({rule, cause}: Problem, markdown: string): number | undefined {
  if (rule === "error in the page" || rule === "script does not parse") return brokenCode(markdown);
  const needle =
    rule === "broken link"
      ? /^(\S+) /.exec(cause)?.[1]
      : rule === "bare import" || rule === "foreign host"
        ? /"([^"]+)"|imports (\S+)/.exec(cause)?.slice(1).find(Boolean)
        : undefined;
  if (!needle) return undefined;
  // Framework writes `./gone` where the page says `gone`, and the last step of the build `./gone.html`.
  const named = needle.replace(/\.html(?=[#?]|$)/, "");
  const found = [needle, named, named.replace(/^\.\//, "")]
    .map((text) => markdown.split("\n").findIndex((line) => line.includes(text)))
    .find((at) => at >= 0);
  return found === undefined ? undefined : found + 1;
}

/** The line of the first piece of code that does not parse: a block, or an expression in the text. */
function brokenCode(markdown: string): number | undefined {
  const lines = markdown.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const fence = /^(`{3,}|~{3,})\s*(js|ts|jsx|tsx)\b/.exec(lines[at]!);
    if (fence) {
      const end = lines.findIndex((line, i) => i > at && line.startsWith(fence[1]!));
      const wrong = firstError(lines.slice(at + 1, end < 0 ? undefined : end).join("\n"), fence[2] as Language);
      if (wrong !== undefined) return at + 1 + wrong;
      if (end > at) at = end;
      continue;
    }
    for (const [, expression = ""] of lines[at]!.matchAll(/\$\{([^}]*)\}/g))
      if (firstError(`(${expression}\n)`, "js") !== undefined) return at + 1;
  }
  return undefined;
}

type Language = "js" | "ts" | "jsx" | "tsx";

function firstError(code: string, loader: Language): number | undefined {
  try {
    transformSync(code, {loader, format: "esm", logLevel: "silent"});
    return undefined;
  } catch (error) {
    return (error as {errors?: {location?: {line: number} | null}[]}).errors?.[0]?.location?.line ?? 1;
  }
}
