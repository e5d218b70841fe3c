import {tableFromIPC, tableToIPC} from "@uwdata/flechette";

/** The answer's Arrow stream with what it rests on in the metadata of its schema, under `about`. */
export function arrowOf(bytes: Uint8Array, about: readonly string[]): Uint8Array {
  const table = tableFromIPC(bytes, {useBigInt: true});
  const metadata = new Map([...(table.schema.metadata ?? []), ["about", about.join("\n")] as const]);
  Object.assign(table.schema, {metadata});
  return tableToIPC(table, {format: "stream"})!;
}
