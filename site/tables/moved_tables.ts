// Published tables that are gone or bear another name, for readers who come by an old address.

/** The table, and the one that holds what it held. */
export const movedTables: readonly {readonly name: string; readonly to: string}[] = [
  {name: "partnership_parties", to: "partnership_pair"}
];
