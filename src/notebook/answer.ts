import type {DecodedAnswer} from "../engine/decoded_answer.js";

/** A query's answer, as the query engine hands it over: Arrow rows and the columns they have. */
export interface Answer extends Iterable<{toJSON(): Record<string, unknown>}> {
  readonly schema: {readonly fields: readonly {readonly name: string; readonly type: unknown}[]};
}

/** An answer as the functions of a page take it: rows that say `toJSON`, and a schema. */
export function answerOf({columns, rows}: DecodedAnswer): Answer {
  const objects = rows.map((row) => Object.fromEntries(row.map((value, at) => [columns[at]!.name, value])));
  return Object.assign(
    objects.map((object) => ({toJSON: () => object})),
    {schema: {fields: columns.map(({name}) => ({name, type: null}))}}
  );
}
