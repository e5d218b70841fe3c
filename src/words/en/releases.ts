import type {ReleasesWords} from "../rooms/releases.js";
import {say} from "./speech.js";

export const releases: ReleasesWords = {
  status: {
    title: "State of the data",
    description: "How old each source is against its limit, how the last refresh went, and who acts next.",
    finding: ({day, fresh, old, accepted, stale}) => {
      const others: [number, string][] = [
        [old, "old and still published"],
        [accepted, "too old and published by exception"],
        [stale, "too old to be published"]
      ];
      const all = say.count(fresh + old + accepted + stale);
      return [
        `${day === null ? "Today" : `On ${say.day(day)}`} ${say.count(fresh)} of ${all} tables that grow old are ` +
          "within their limit",
        ...others.flatMap(([count, said]) =>
          count === 0 ? [] : `${say.count(count)} ${say.plural(count, {one: "is", other: "are"})} ${said}`
        )
      ]
        .join("; ")
        .concat(".");
    },
    firstOut: (day) => ["The next that may no longer be published is ", `, after ${say.day(day)}.`],
    lead:
      "Every table the site is built from, with the day it holds to, and the days from which it counts as old and is " +
      "no longer published. The age is that of the day on which you read this.",
    aging: {heading: "Tables that grow old", caption: "Tables with a limit of age, the first to run out on top"},
    lasting: {
      heading: "Tables without a limit of age",
      caption: "Tables written by hand: each fact has a day of its own"
    },
    heads: {
      table: "Table",
      asOf: "Holds for",
      state: "Today",
      oldFrom: "Old after",
      stopsAfter: "Not published after",
      retrieved: "Last changed here",
      next: "Who acts next"
    },
    limit: ({day, days}) => `${say.day(day)} (${say.count(days)} days)`,
    noDay: (days) => `${say.count(days)} days; its day is not known`,
    acceptedUntil: (day) => `exception until ${say.day(day)}`,
    states: {
      fresh: "Within its limit",
      old: "Old, still published",
      accepted: "Too old, published by exception",
      stale: "Too old, not to be published"
    },
    next: {
      refreshed: "Data staff: npm run refresh",
      accepted: (day) => `Data staff: look at the exception again before ${say.day(day)}`,
      authored: "Subject staff: read the pages again when something is new",
      illustrative: "KS and AUC: send out the form, so that real answers can replace the made-up ones",
      reported: "KS and AUC: collect new answers"
    },
    run: {
      heading: "The last refresh",
      none:
        "The release knows of no refresh from the network: there was no journal on the machine that kept it. Data " +
        "staff run npm run refresh.",
      sentence: ({day, exit, fetched, unchanged, failed}) =>
        `The last run ended on ${say.day(day)} with exit code ${exit}: ${say.count(fetched)} fetched, ` +
        `${say.count(unchanged)} unchanged, ${say.count(failed)} failed.`,
      codes: {
        0: "All went well.",
        1: "An error in the program stopped it. A developer looks at it.",
        3: "A source did not answer; the table of last time stays. Data staff try again.",
        4: "A file broke its contract; the table of last time stays. Data staff read the report and answer it.",
        6: "Another refresh was running. Data staff try again.",
        7: "The disk refused. Whoever runs the machine frees space or mends the rights."
      },
      unknownCode: "The README explains the codes.",
      written: "Written anew:",
      failed: "Failed, in the words of the run:"
    },
    changed: ({day, tables}) =>
      `The last release is of ${say.day(day)}; ${say.count(tables)} of the tables in data/ had changed.`,
    none: "No release has been kept yet.",
    link: "The changes, release by release",
    journal: {
      heading: "The journal",
      intro: "The last runs on the machine that built this edition.",
      none: "The journal of the machine that built this edition holds no run.",
      caption: "Runs of npm run refresh, the newest on top",
      heads: {began: "Began", ended: "Ended", from: "Read from", exit: "Code", said: "Failures"},
      killed: "killed"
    }
  },
  changes: {
    title: "Changes in the data",
    description: "What is new in the tables since last time, which values were struck, and why.",
    finding: ({day, added, changed, gone, struck}) =>
      `The last release is of ${say.day(day)}: of the tables in data/ ${say.count(added)} are new, ` +
      `${say.count(changed)} changed and ${say.count(gone)} gone. ` +
      (struck === 0
        ? "Nothing was struck."
        : `${say.count(struck)} ${say.plural(struck, {one: "row or value was", other: "rows or values were"})} ` +
          "struck; the reasons stand below."),
    about: "What a release is",
    lead: (kept) =>
      `The last releases of the tables, ${say.count(kept)} at most: what was added, what changed, and what was ` +
      "struck and why. A release is a list of the tables with their rows and sums; the git commit that brought it " +
      "builds its files again.",
    withheld:
      "Of tables that withhold something neither rows nor sum are kept, and a hromada that is withheld today is " +
      "named in no release.",
    machine: "The same for a program (JSON)",
    none: "No release has been kept yet.",
    pending: {
      heading: "Since the last release",
      nothing: (day) => `The tables are those of the release of ${say.day(day)}.`,
      sentence: ({day, count}) =>
        `${say.count(count)} ${say.plural(count, {one: "table differs", other: "tables differ"})} from the release ` +
        `of ${say.day(day)}`
    },
    release: (name) => {
      const [day = "", number] = name.split(".");
      return `Release of ${say.day(day)}${number === undefined ? "" : `, no. ${number} of that day`}`;
    },
    since: (day) => `Compared with the tables as they were on ${say.day(day)}.`,
    first: "The first release: it is compared with nothing.",
    same: "No table of data/ has changed.",
    caption: (name) => `Tables of data/ that changed in the release ${name}`,
    heads: {
      table: "Table",
      state: "What",
      added: "Rows added",
      gone: "Rows gone",
      changed: "Rows changed",
      columns: "Columns and values"
    },
    states: {new: "new", gone: "gone", changed: "changed"},
    columnsAdded: (names) => `new columns: ${names}`,
    columnsGone: (names) => `columns gone: ${names}`,
    moved: ({column, count}) =>
      `${column}: ${say.count(count)} ${say.plural(count, {one: "value", other: "values"})} changed`,
    struck: {
      heading: "Struck, and why",
      values: ({table, column, count}) =>
        `${table}, ${column}: ${say.count(count)} ${say.plural(count, {one: "value", other: "values"})}.`,
      rows: ({table, count}) => `${table}: ${say.count(count)} ${say.plural(count, {one: "row", other: "rows"})}.`,
      which: ({keys, more}) => `It concerns ${keys}${more > 0 ? ` and ${say.count(more)} more` : ""}.`
    },
    decisions: {
      heading: "Decided by a person",
      sentence: ({source, day}) => `${source}, ${say.day(day)}:`
    },
    tables: {
      summary: (count) => `Tables of the release (${say.count(count)})`,
      caption: (name) => `Published tables of the release ${name}`,
      heads: {table: "Table", rows: "Rows", sum: "Checksum of the CSV"},
      notKept: "not kept"
    },
    manifest: "The release as a file (JSON)",
    status: "State: how old the sources are"
  }
};
