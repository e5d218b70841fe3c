// The table of the suite, for the terminal and for RESULTS.md.
import type {Row} from "./fault.ts";

/** A row as it is printed when it has been played. */
export function printed({fault, words, verdict, seconds}: Row): string {
  const mark = verdict === "as expected" ? "ok  " : verdict === "skipped" ? "skip" : "FAIL";
  return (
    `${mark} ${seconds.toFixed(1).padStart(6)} s  ${fault.name}\n                expected: ${fault.expected}\n     ` +
    `           seen:     ${words}`
  );
}

/** The last line, in the words that .ci/run counts by. */
export function closing(rows: readonly Row[]): string {
  const of = (verdict: Row["verdict"]) => rows.filter((row) => row.verdict === verdict).length;
  const skipped = of("skipped");
  return `${of("as expected")} passed, ${of("NOT AS EXPECTED")} failed${skipped ? `, ${skipped} skipped` : ""}`;
}

/** RESULTS.md: what was expected and seen, in the order of the matrix; nothing in it changes when nothing changed. */
export function markdown(rows: readonly Row[]): string {
  const groups = [...new Set(rows.map(({fault}) => fault.group))];
  const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("<", "\\<").replace(/\s+/g, " ");
  const parts = groups.map((group) => {
    const lines = rows
      .filter(({fault}) => fault.group === group)
      .map(({fault, words, verdict}) => `| ${[fault.name, fault.expected, words, verdict].map(cell).join(" | ")} |`);
    return `## ${group}\n\n| fault | expected | seen | verdict |\n|---|---|---|---|\n${lines.join("\n")}\n`;
  });
  return (
    `# Faults that were played\n\nWritten by \`npm run faults\`, which plays each of them against the real ` +
    `commands in processes of their own; nothing here is typed by hand. ${rows.length} faults: ` +
    `${closing(rows)}.\n\n${parts.join("\n")}`
  );
}
