/**
 * SQL of a mart over large tables as ClickHouse says it. The tables are views of the same names there; what is left is
 * the one word that both engines have not in common: a quantile between the two nearest values.
 */
export const clickhouseSql = (sql: string): string =>
  sql.replace(/\bquantile_cont\((.+), ([0-9.]+)\)/g, "quantileExactInclusive($2)($1)");
