// A reader who uses everything on the trends page: every control of every card, then an oblast, then a hromada.
import type {Page} from "playwright-core";
import type {SiteServer} from "./server.ts";

/** The same names on our page and on the default one. */
const cards = ["inequality", "revenue-bands", "transfers", "capacity"] as const;
const oblastField = ".hromada-picker select";
const hromadaField = ".hromada-picker input[type=text]";

export interface Interaction {
  /** From the first choice to the chart that answers it, ms; nothing was hovered or focused before. */
  readonly first: number;
  /** From a later choice, with everything there, ms. */
  readonly later: number;
  /** From choosing a hromada to the first card that shows it, ms. */
  readonly hromada: number;
  /** On the wire since the start of the visit, kB. */
  readonly kilobytes: number;
  readonly requests: number;
}

/** Goes through all of it; `since` is the traffic before the visit. */
export async function useEverything(
  page: Page,
  rest: () => Promise<void>,
  server: SiteServer,
  since: ReturnType<SiteServer["traffic"]>
): Promise<Interaction> {
  const choose = (field: string, value: string, watched: string): Promise<number> =>
    page.evaluate<number>(
      `benchClock.change(${[field, value, watched].map((text) => JSON.stringify(text)).join(", ")})`
    );
  const lastOptions = (scope: string): Promise<{field: string; value: string}[]> =>
    page.evaluate(`[...document.querySelectorAll(${JSON.stringify(`${scope} select`)})].map((select, i) => {
      select.dataset.bench = i;
      const field = ${JSON.stringify(scope)} + " select[data-bench='" + i + "']";
      return {field, value: select.options[select.options.length - 1].value};
    })`);
  const times: number[] = [];
  for (const card of cards) {
    for (const {field, value} of await lastOptions(`#${card}`)) times.push(await choose(field, value, `#${card}`));
    await rest();
  }
  const oblast = await page.evaluate<string>(`document.querySelector(${JSON.stringify(oblastField)}).options[1].value`);
  await choose(oblastField, oblast, "#inequality");
  await rest();
  const hromada = await choose(hromadaField, "Ahronomichna", "#inequality");
  await rest();
  const {bytes, requests} = server.traffic();
  return {
    first: times[0] ?? NaN,
    later: times[1] ?? NaN,
    hromada,
    kilobytes: (bytes - since.bytes) / 1000,
    requests: requests - since.requests
  };
}
