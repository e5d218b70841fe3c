/**
 * Where a page finds many parts of a mart, `<template data-mart>`: their names, the sums of their contents one after
 * another, and an address with a `*` where the name stands and a `#` where the sum does.
 */
export interface PartList {
  readonly parts: string;
  readonly sums: string;
  readonly address: string;
}

/** The address of a part that stands in a list, as the page would link to it; undefined where it does not. */
export function addressIn({parts, sums, address}: PartList, part: string): string | undefined {
  const names = parts.split(" ");
  const at = names.indexOf(part);
  const length = sums.length / names.length;
  return at < 0 ? undefined : address.replace("*", part).replace("#", sums.slice(at * length, (at + 1) * length));
}
