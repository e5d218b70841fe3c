/** Why a text is not a query that reads: it has none, it has several, or it would change something. */
export type StatementProblem = "empty" | "several" | "changing";

const reading = /^\(*\s*(?:select|with|from|values|describe|desc|summarize|show|explain|pivot|unpivot|table)\b/i;

const changing = new RegExp(
  "\\b(?:insert\\s+(?:or\\s+\\w+\\s+)?into|delete\\s+from|drop\\s+\\w|truncate\\s+\\w|" +
    "update\\s+\\S+\\s+set|create\\s+\\w|alter\\s+\\w)",
  "i"
);

/** SQL with spaces in the place of comments and of what is quoted, so that everything else stands where it stood. */
export function bareSql(sql: string): string {
  return sql.replaceAll(/--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*'|"(?:[^"]|"")*"/g, (text) =>
    " ".repeat(text.length)
  );
}

/** What keeps a text from being run, or null where it is one query that reads. */
export function statementProblem(sql: string): StatementProblem | null {
  const bare = bareSql(sql).trim();
  if (bare === "" && sql.trim() === "") return "empty";
  if (/;\s*\S/.test(bare)) return "several";
  if (bare.replaceAll(";", "").trim() === "") return "empty";
  return reading.test(bare) && !changing.test(bare) ? null : "changing";
}
