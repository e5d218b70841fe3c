import {readFileSync} from "node:fs";
import {ContractError} from "../errors.ts";
import {csvRecords} from "./csv.ts";

const settings = new URL("../../data/settings.csv", import.meta.url);

/**
 * A constant of the model from `data/settings.csv`, for a contract that follows the data: which years a file must hold.
 * @throws ContractError where the table has no such row, or its value is no number
 */
export function setting(name: string): number {
  const row = csvRecords(readFileSync(settings, "utf8")).find((one) => one.name === name);
  const value = Number(row?.value);
  if (!row?.value || !Number.isFinite(value))
    throw new ContractError(`data/settings.csv: no number for ${name}: give it a row, name, value, unit`);
  return value;
}
