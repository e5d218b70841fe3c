// DuckDB against 90,000 authorities: columns of whole numbers, and for each hromada one query with its answers as
// constants.
import {DuckDBInstance} from "@duckdb/node-api";
import type {Facts, HromadaFacts, KommuneFacts} from "../../src/model/match/facts.ts";
import {democracyNumbers} from "../../src/model/match/values.ts";
import {weightList, type Weights} from "../../src/model/match/weights.ts";

const columns = [
  "k",
  "log",
  "left_out",
  "density",
  "centre",
  "coast",
  "safe",
  "near_front",
  "frontline",
  "occupied",
  "civil",
  "earlier",
  "responsible",
  "areas",
  "horizons",
  "languages",
  "wishes",
  "wish_count"
] as const;
const bits = (flags: Uint8Array): number => flags.reduce((sum, flag, i) => sum | (flag << i), 0);

/** Fills a table with authorities that have all answered, part by part. */
export async function marketInDuckdb(parts: Iterable<Facts>, areaCount: number) {
  const connection = await (await DuckDBInstance.create(":memory:", {threads: "1"})).connect();
  const names = [
    ...columns,
    ...Array.from({length: areaCount}, (_, area) => `cover${area}`),
    ...Array.from({length: areaCount}, (_, area) => `level${area}`)
  ];
  await connection.run(`CREATE TABLE authority (${names.map((name) => `${name} INTEGER`).join(", ")})`);
  const appender = await connection.createAppender("authority");
  let number = 0;
  for (const {kommuner} of parts) {
    for (const k of kommuner) {
      for (const value of rowOf(k, number++)) appender.appendInteger(value);
      appender.endRow();
    }
  }
  appender.closeSync();
  return connection;
}

function rowOf(k: KommuneFacts, number: number): number[] {
  const answers = k.place.answers!;
  return [
    number,
    k.milliLog,
    (k.hasPartner ? 0 : 200) + k.smallPoints,
    k.density,
    k.isCentre,
    k.isCoastal,
    ...k.accepts.map(Number),
    Number(answers.hasCivilSocietyTies),
    Number(answers.hasEarlierCooperation),
    Number(answers.hasResponsible),
    Number(answers.competence.size + answers.wishes.length > 0),
    k.horizons,
    k.languages,
    bits(k.wishes),
    k.wishCount,
    ...Array.from(k.levels, (level) => (level < 0 ? 1500 : level * k.capacity)),
    ...k.levels
  ];
}

/** The best twenty of a hromada, by the rules of criteria.ts in SQL. */
export function queryFor(h: HromadaFacts, facts: Facts, weights: Weights): string {
  const cover = (horizon: "short" | "long"): string => {
    const needs = h.needs.filter((need) => need.horizon === horizon);
    const sum = needs.reduce((total, {weight}) => total + weight, 0);
    if (h.needs.length === 0) return "500";
    return sum === 0
      ? "0"
      : `((2 * (${needs.map(({area, weight}) => `${weight} * cover${area}`).join(" + ")}) + ${3 * sum}) // ${6 * sum})`;
  };
  const democracy = democracyNumbers(facts);
  const needed = democracy.filter((area) => h.needs.some((need) => need.area === area));
  const n = Math.max(needed.length, 1);
  const halves =
    needed.map((area) => `(CASE WHEN level${area} < 0 THEN 3 ELSE 2 * level${area} END)`).join(" + ") || "0";
  const wished = `greatest(1, ${democracy.map((area) => `((wishes >> ${area}) & 1)`).join(" + ") || "0"})`;
  const met =
    democracy
      .filter((area) => h.offers[area] === 1)
      .map((area) => `((wishes >> ${area}) & 1)`)
      .join(" + ") || "0";
  const said =
    h.offerCount > 0
      ? `(CASE WHEN wish_count > 0 THEN (${met}) * ${12 * n} ELSE ${6 * n} * ${wished} END)`
      : `${6 * n} * ${wished}`;
  const agree = [
    ["density", h.density],
    ["centre", h.isCentre],
    ["coast", h.isCoastal]
  ].filter(([, value]) => value !== -1) as [string, number][];
  const known = agree.map(([name]) => `(${name} >= 0)::INTEGER`).join(" + ") || "0";
  const alike = agree.map(([name, value]) => `(${name} = ${value})::INTEGER`).join(" + ") || "0";
  const answers = h.place.answers!;
  const own =
    (h.hasPartner ? 0 : 200) +
    (h.place.capacityOrder === null ? 100 : 50 * (5 - h.place.capacityOrder)) +
    h.smallPoints;
  const values = [
    cover("short"),
    cover("long"),
    `((2 * 500 * ((${halves}) * 2 * ${wished} + ${said}) + ${12 * n} * ${wished}) // (2 * ${12 * n} * ${wished}))`,
    h.offerCount === 0
      ? "500"
      : `(CASE WHEN wish_count = 0 THEN 500 ELSE (2000 * bit_count(wishes & ${bits(h.offers)}) + wish_count) // (2 ` +
        "* wish_count) END)",
    h.milliLog < 0 ? "500" : `(CASE WHEN log < 0 THEN 500 ELSE greatest(0, 1000 - abs(log - ${h.milliLog})) END)`,
    `(CASE WHEN ${known} = 0 THEN 500 ELSE (2000 * (${alike}) + (${known})) // (2 * (${known})) END)`,
    `1000 * ${h.place.regionType}`,
    "(250 * civil + 250 * earlier)",
    `(100 * responsible + ${answers.hasResponsible ? 100 : 0} + 100 * areas + ` +
      `${answers.needs.length > 0 ? 100 : 0} + (CASE WHEN horizons & ${h.horizons} > 0 THEN 200 ELSE 0 END) + ` +
      `${h.languages === 0 ? "100" : `(CASE WHEN languages = 0 THEN 100 WHEN languages & ${h.languages} > 0 THEN 200 ELSE 0 END)`} ` +
      "+ 100)",
    `(left_out + ${own})`
  ];
  return `SELECT k FROM authority ORDER BY ${weightList(weights)
    .map((weight, c) => `${weight} * ${values[c]}`)
    .join(" + ")} DESC, k LIMIT 20`;
}
