// A page of every kind of the site, and the default Framework page with the trends page's content, in turn, a few times
// each.
import {readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {gzipSync} from "node:zlib";
import {chromium, type Browser} from "playwright-core";
import {chromiumPath} from "../site/doctor.mjs";
import {listFiles} from "../site/files.ts";
import {type Interaction, useEverything} from "./interaction.ts";
import {locales} from "../src/words/locales.ts";
import {addressesOf, serveSite, type SiteServer} from "./server.ts";
import {markdownTable, median, spread} from "./statistics.ts";
import {visit, type Visit} from "./visit.ts";

/** What a page may weigh before anybody touches it, kB on the wire. */
const heaviest: Readonly<Record<string, number>> = {
  "": 45,
  trends: 60,
  needs: 60,
  coverage: 60,
  notebook: 60,
  match: 70
};
/**
 * The trends page with everything live, kB; the scripts of one language together, kB; from the first choice to its
 * chart, and to the map of the front page, ms; the layout shift of any page.
 */
const aims = {live: 220, scripts: 250, firstChoice: 1600, paint: 1600, shift: 0.02} as const;
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
    ...addressesOf(dist, locales[0]!).map((address) => page(address, ours, address))
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
    scriptTable(dist),
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
    spread(visits.map((one) => one.blocking)),
    spread(
      visits.map((one) => one.shift),
      3
    )
  ]);
  const head = ["page", "requests", "wire kB", "first paint ms", "first chart ms", "blocking ms", "layout shift"];
  return markdownTable([head, ...rows]);
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

/** Each aim, and whether it is met. */
function verdicts(pages: readonly Measured[]): string {
  const met = (value: number, aim: number): string => `aim ${aim}: ${value <= aim ? "met" : "not met"}`;
  const middle = (one: Measured, of: (visit: Measured["visits"][number]) => number | null): number =>
    median(one.visits.map((visit) => of(visit) ?? NaN));
  const lines = pages.flatMap((one) => {
    // The page to compare with lies outside of every language, and is held to no aim of ours.
    const aim = heaviest[/^\/[a-z]{2}\/([a-z]*)$/.exec(one.address)?.[1] ?? "none"];
    if (aim === undefined) return [];
    const weight = middle(one, ({kilobytes}) => kilobytes);
    const said = [`${weight.toFixed(1)} kB before interaction (${met(weight, aim)})`];
    if (one.address.endsWith("/")) {
      const chart = middle(one, (visit) => visit.chart);
      said.push(`map after ${chart.toFixed(0)} ms (${met(chart, aims.paint)})`);
    }
    if (one.isTrends) {
      const live = middle(one, ({more}) => more?.kilobytes ?? null);
      const first = middle(one, ({more}) => more?.first ?? null);
      said.push(`everything live ${live.toFixed(1)} kB (${met(live, aims.live)})`);
      said.push(`first choice ${first.toFixed(0)} ms (${met(first, aims.firstChoice)})`);
    }
    return [`- ${one.name}: ${said.join("; ")}.`];
  });
  const worst = Math.max(...pages.slice(1).map((one) => middle(one, ({shift}) => shift)));
  lines.push(`- Layout shift, the worst of our pages: ${worst.toFixed(3)} (${met(worst, aims.shift)}).`);
  return lines.join("\n");
}

/** All scripts of each language that answer on pages, packed, each once; threads, editor and workbooks left out. */
/** What all live pages of a language fetch together before anything is asked for late; parts serve all languages. */
function scriptTable(dist: string): string {
  const files = listFiles(dist).filter((file) => file.endsWith(".js"));
  const rows = locales.map((locale) => {
    const own = files.filter((file) => basename(file).split(".")[1] === locale || basename(file).includes("_parts."));
    const packed = own.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), {level: 9}).length, 0);
    return [locale, String(own.length), (packed / 1000).toFixed(1)];
  });
  return `${markdownTable([["scripts of", "files", "kB together"], ...rows])}\n\nAim: ${aims.scripts} kB.`;
}

/** The heaviest answers of a page before interaction, so that a reader sees where its bytes are. */
function largest({name, visits}: Measured): string {
  const files = visits[0]?.files.toSorted((a, b) => b.bytes - a.bytes).slice(0, 4) ?? [];
  return (
    `Heaviest on ${name}: ` +
    `${files.map(({path, bytes}) => `\`${path}\` ${(bytes / 1000).toFixed(1)} kB`).join(", ")}.`
  );
}
