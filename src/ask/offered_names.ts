import type {CompletionContext, CompletionResult} from "@codemirror/autocomplete";

/** A column as the editor offers it. */
export interface OfferedColumn {
  readonly table: string;
  readonly name: string;
  readonly detail: string;
  readonly info: string;
}

/** Tables, and the columns of those that the query names, of all where it names none. */
export function offeredNames(context: CompletionContext, columns: readonly OfferedColumn[]): CompletionResult | null {
  const word = context.matchBefore(/[\p{L}_][\p{L}\p{N}_]*/u);
  if (!word && !context.explicit) return null;
  const text = context.state.doc.toString();
  const tables = [...new Set(columns.map(({table}) => table))];
  const named = tables.filter((table) => new RegExp(`\\b${table}\\b`).test(text));
  const offered = new Map(
    columns
      .filter(({table}) => named.length === 0 || named.includes(table))
      .map(({table, name, detail, info}) => [name, {label: name, type: "property", detail: detail || table, info}])
  );
  return {
    from: word?.from ?? context.pos,
    options: [...tables.map((label) => ({label, type: "class"})), ...offered.values()],
    validFor: /^[\p{L}\p{N}_]*$/u
  };
}
