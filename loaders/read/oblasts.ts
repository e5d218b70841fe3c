/**
 * ISO 3166-2 code of an oblast by the first two digits of its KATOTTG code. The two systems agree except for
 * four oblasts, so the digits are never pasted together; Crimea and the two cities stand here for completeness.
 */
const isoByKatottg: Readonly<Record<string, string>> = {
  "01": "UA-43",
  "05": "UA-05",
  "07": "UA-07",
  "12": "UA-12",
  "14": "UA-14",
  "18": "UA-18",
  "21": "UA-21",
  "23": "UA-23",
  "26": "UA-26",
  "32": "UA-32",
  "35": "UA-35",
  "44": "UA-09",
  "46": "UA-46",
  "48": "UA-48",
  "51": "UA-51",
  "53": "UA-53",
  "56": "UA-56",
  "59": "UA-59",
  "61": "UA-61",
  "63": "UA-63",
  "65": "UA-65",
  "68": "UA-68",
  "71": "UA-71",
  "73": "UA-77",
  "74": "UA-74",
  "80": "UA-30",
  "85": "UA-40"
};

/** `UA44000000000018893` → `UA-09`. Throws on a code of no oblast. */
export function isoOfOblast(katottg: string): string {
  const iso = isoByKatottg[katottg.slice(2, 4)];
  if (iso === undefined) throw new Error(`unknown oblast: ${katottg}`);
  return iso;
}
