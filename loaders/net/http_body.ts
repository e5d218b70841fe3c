import {gunzipSync} from "node:zlib";
import type {Dispatcher} from "undici";
import {ContractError} from "../errors.ts";
import type {AnySource} from "../read/source.ts";

/** A failure that may be gone at the next try; `after` is how long the server asks to wait, in milliseconds. */
export class Again extends Error {
  readonly after: number | undefined;
  constructor(message: string, after?: number) {
    super(message);
    this.after = after;
  }
}

/**
 * The bytes of a 200, whole or not at all. A length, chunks or gzip (which carries its length and a checksum) say
 * where a body ends; without any of them a cut-off file would look like a whole one.
 * Throws Again when the body is cut off, ContractError when it is larger or packed otherwise than it may be.
 */
export async function wholeBody(source: AnySource, {headers, body}: Dispatcher.ResponseData): Promise<Uint8Array> {
  const encoding = headerOf(headers, "content-encoding")?.trim().toLowerCase() ?? "identity";
  if (!["identity", "gzip", "x-gzip"].includes(encoding)) {
    await body.dump();
    throw new ContractError(
      `${source.id}: ${source.url} answers compressed (${encoding}) although asked not to; a cut-off body could ` +
        "not be told from a whole one"
    );
  }
  // A length above the limit is refused at its word: waiting for the first byte too many would be waiting for nothing.
  if (Number(headerOf(headers, "content-length")) > source.maxBytes) {
    body.on("error", () => {}).destroy();
    throw tooLarge(source, undefined);
  }
  const isBounded =
    headerOf(headers, "content-length") !== undefined || headerOf(headers, "transfer-encoding") !== undefined;
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await body.arrayBuffer());
  } catch (error) {
    if ((error as {code?: string}).code === "UND_ERR_RES_EXCEEDED_MAX_SIZE") throw tooLarge(source, error);
    throw error;
  }
  if (encoding !== "identity") return unpack(source, bytes);
  if (!isBounded) throw new Again("the answer does not say how long it is, so it may be cut off");
  return bytes;
}

/** Node's fetch passes a gzip body that ends early; this refuses it, and one that unpacks to more than it may. */
function unpack(source: AnySource, packed: Uint8Array): Uint8Array {
  try {
    return new Uint8Array(gunzipSync(packed, {maxOutputLength: source.maxBytes}));
  } catch (error) {
    if ((error as {code?: string}).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(source, error);
    throw new Again(`the compressed answer is cut off or damaged (${(error as Error).message})`);
  }
}

function tooLarge(source: AnySource, cause: unknown): ContractError {
  return new ContractError(
    `${source.id}: ${source.url} is larger than the ${source.maxBytes} bytes this source may have`,
    {cause}
  );
}

/** One header as text; the first where a server sends it twice. */
export function headerOf(headers: Dispatcher.ResponseData["headers"], name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
