// Every page of the site, and the default Framework page with the trends page's content, in turn, a few times each.
import {chromium, type Browser} from "playwright-core";
import {chromiumPath} from "../site/doctor.mjs";
import {type Interaction, useEverything} from "./interaction.ts";
import {addressesOf, serveSite, type SiteServer} from "./server.ts";
import {markdownTable, median, spread} from "./statistics.ts";
import {visit, type Visit} from "./visit.ts";

const aims = {before: 80, live: 260} as const;
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];

interface Measured {
  readonly name: string;
  readonly server: SiteServer;
  readonly address: string;
  readonly isTrends: boolean;
  readonly visits: (Visit & {more: Interaction | null})[];
}

/** Starts Chromium, or returns null where there is none. */
export async function startBrowser(): Promise<Browser | null> {
  const executablePath = chromiumPath();
  return executablePath === undefined ? null : chromium.launch({executablePath, args: flags});
}

/** Measures the pages of `dist` and the default page. Returns Markdown. */
export async function benchPages(
  browser: Browser,
  dist: string,
  defaultPage: string,
  rounds: number,
  log: (line: string) => void
): Promise<string> {
  const [ours, theirs] = [await serveSite(dist), await serveSite(defaultPage)];
  const page = (name: string, server: SiteServer, address: string): Measured => ({
    name,
    server,
    address,
    isTrends: address.endsWith("trends"),
    visits: []
  });
  const pages = [
    page("default Framework page", theirs, "/trends"),
    ...addressesOf(dist).map((address) => page(address, ours, address))
  ];
  try {
    for (let round = 1; round <= rounds; round++) {
      for (const one of pages) {
        const since = one.server.traffic();
        one.visits.push(
          await visit(browser, one.server, one.address, async (tab, rest) =>
            one.isTrends ? useEverything(tab, rest, one.server, since) : null
          )
        );
        log(`round ${round} of ${rounds}: ${one.name}`);
      }
    }
  } finally {
    ours.close();
    theirs.close();
  }
  return [
    pageTable(pages),
    trendsTable(pages),
    verdicts(pages),
    ...pages.filter(({isTrends, name}) => isTrends || name.endsWith("notebook")).map(largest)
  ].join("\n\n");
}

function pageTable(pages: readonly Measured[]): string {
  const rows = pages.map(({name, visits}) => [
    name,
    spread(visits.map((one) => one.requests)),
    spread(
      visits.map((one) => one.kilobytes),
      1
    ),
    spread(visits.map((one) => one.fcp)),
    spread(visits.map((one) => one.chart)),
    spread(visits.map((one) => one.blocking))
  ]);
  return markdownTable([["page", "requests", "wire kB", "first paint ms", "first chart ms", "blocking ms"], ...rows]);
}

function trendsTable(pages: readonly Measured[]): string {
  const rows = pages
    .filter(({isTrends}) => isTrends)
    .map(({name, visits}) => {
      const used = visits.flatMap(({more}) => (more ? [more] : []));
      return [
        name,
        spread(
          visits.map((one) => one.kilobytes),
          1
        ),
        spread(
          used.map((one) => one.kilobytes),
          1
        ),
        spread(used.map((one) => one.requests)),
        spread(used.map((one) => one.first)),
        spread(used.map((one) => one.later)),
        spread(used.map((one) => one.hromada))
      ];
    });
  return markdownTable([
    [
      "trends",
      "kB before interaction",
      "kB with everything live",
      "requests, everything live",
      "first choice → chart ms",
      "next choice → chart ms",
      "hromada → chart ms"
    ],
    ...rows
  ]);
}

function verdicts(pages: readonly Measured[]): string {
  const met = (value: number, aim: number): string =>
    `${value.toFixed(1)} kB (aim ${aim}: ${value <= aim ? "met" : "not met"})`;
  return pages
    .filter(({isTrends}) => isTrends)
    .map(({name, visits}) => {
      const before = median(visits.map((one) => one.kilobytes));
      const live = median(visits.map(({more}) => more?.kilobytes ?? NaN));
      const wait = median(visits.map((one) => (one.chart ?? NaN) - (one.fcp ?? NaN)));
      return (
        `- ${name}: before interaction ${met(before, aims.before)}; everything live ${met(live, aims.live)}; first ` +
        `chart ${wait.toFixed(0)} ms after first paint.`
      );
    })
    .join("\n");
}

/** The heaviest answers of a page before interaction, so that a reader sees where its bytes are. */
function largest({name, visits}: Measured): string {
  const files = visits[0]?.files.toSorted((a, b) => b.bytes - a.bytes).slice(0, 4) ?? [];
  return (
    `Heaviest on ${name}: ` +
    `${files.map(({path, bytes}) => `\`${path}\` ${(bytes / 1000).toFixed(1)} kB`).join(", ")}.`
  );
}
