import {UsageError} from "./errors.ts";

/** Whom an edition is for: everybody, or KS and the Association of Ukrainian Cities. */
export type Audience = "public" | "internal";

/**
 * Reads the variable AUDIENCE: unset or empty means public.
 * @throws UsageError on any other word, since a misspelt one must not decide by accident
 */
export function audienceOf(said: string | undefined): Audience {
  if (said === undefined || said === "" || said === "public") return "public";
  if (said === "internal") return "internal";
  throw new UsageError(
    `AUDIENCE=${JSON.stringify(said)} is no audience: leave it out for the public edition, or say AUDIENCE=internal`
  );
}
