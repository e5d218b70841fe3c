// Rules about scripts, read by a real parser: text that merely looks like an import is common in bundles.
import {build, type Message} from "esbuild";
import type {Problem} from "./gate_problem.ts";

/** Imports a browser cannot resolve, or would fetch from elsewhere, and scripts that do not parse. */
export async function checkScript(file: string, source: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  const specifiers = new Set<string>();
  try {
    await build({
      stdin: {contents: source, loader: "js"},
      bundle: true,
      write: false,
      format: "esm",
      target: "esnext",
      logLevel: "silent",
      plugins: [
        {
          name: "specifiers",
          setup({onResolve}) {
            onResolve({filter: /.*/}, ({path, kind}) => {
              // `require` stands in bundles made for two worlds; a browser never reaches it.
              if (kind === "import-statement" || kind === "dynamic-import") specifiers.add(path);
              return {path, external: true};
            });
          }
        }
      ]
    });
  } catch (error) {
    const [first] = (error as {errors?: Message[]}).errors ?? [];
    problems.push({file, rule: "script does not parse", cause: first?.text ?? String(error)});
  }
  for (const specifier of specifiers) {
    if (/^(https?:)?\/\//.test(specifier)) problems.push({file, rule: "foreign host", cause: `imports ${specifier}`});
    else if (!/^(\.{0,2}\/|data:|blob:)/.test(specifier)) {
      problems.push({file, rule: "bare import", cause: `"${specifier}" means nothing to a browser`});
    }
  }
  return problems;
}
