// What the code of a place says of it.

/** The first signs of a hromada's KATOTTG code, `UA05`, which all of an oblast have; ISO 3166-2 has other digits. */
export const codeOfOblast = (hromada: string): string => hromada.slice(0, 4);

export const placeSorts = ["hromada", "oblast", "norwegian"] as const;
export type PlaceSort = (typeof placeSorts)[number];

/** A hromada has 17 digits, an oblast, as Kyiv does, two behind a hyphen; a kommune or a fylke has digits alone. */
export const placeSort = (code: string): PlaceSort =>
  /^UA\d{17}$/.test(code) ? "hromada" : code.startsWith("UA-") ? "oblast" : "norwegian";
