// Leaks as they would really happen, each planted into a copy of a real file of the built site: the gate must stop
// every one, and let the same files pass without them and with what merely looks like one.
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {csvRows} from "../../loaders/read/csv.ts";
import {editions} from "../../site/edition.ts";
import {inspectFile} from "../../site/gate/inspect_file.ts";
import {gateContext, type GateContext} from "../../site/gate/gate_context.ts";
import {listFiles} from "../../site/files.ts";
import {readMart} from "../../src/marts/read_mart.ts";
import {repository, siteBuilt} from "../site/build_once.ts";

const dist = join(repository, "dist");
let context: GateContext;
let files: string[];
let places: Record<"label" | "name" | "name_uk" | "centre" | "centre_uk" | "hromada_code", string>[];

beforeAll(async () => {
  await siteBuilt();
  context = gateContext(repository, editions.public);
  files = listFiles(dist);
  // Of a seed, so that each leak has another place: names that one hromada bears alone.
  const {others} = context.withheld;
  places = (readMart(readFileSync(join(repository, "src/data/hromada.arrow"))) as typeof places)
    .filter((row) => (row as {is_withheld?: boolean}).is_withheld)
    .filter(({name, centre, centre_uk}) => ![name, centre, centre_uk].some((word) => others.has(word)))
    .filter(({name, centre}) => name.length > 7 && centre.length > 7 && !/^Ukrain/.test(name));
  expect(places.length).toBeGreaterThan(100);
}, 300_000);

const found = async (file: string, bytes: string | Buffer): Promise<string[]> =>
  (await inspectFile(file, Buffer.from(bytes), {...context, files: new Set(files), read: () => new Set()}))
    .map(({rule}) => rule)
    .filter((rule) => rule !== "broken link");

const real = (pattern: RegExp): [file: string, bytes: Buffer] => {
  const file = files.find((name) => pattern.test(name))!;
  return [file, readFileSync(join(dist, file))];
};

/** Ways to put a piece of text into a real file; `leak` is markup only where the name says so. */
const hosts: Readonly<Record<string, (leak: string) => [string, string | Buffer]>> = {
  page: (leak) => inPage(`<p>${leak}</p>`),
  title: (leak) => inPage(`<p title="${leak}">Kort</p>`),
  picture: (leak) => inPage(`<svg><g><title>${leak}</title><path d="M0,0"></path></g></svg>`),
  comment: (leak) => inPage(`<!-- ${leak} -->`),
  script: (leak) => {
    const [file, bytes] = real(/^_import\/generated\/live_trends\.nb\./);
    return [file, `${bytes.toString()}\n;globalThis.note=${JSON.stringify(leak)};`];
  },
  style: (leak) => {
    const [file, bytes] = real(/^_import\/style\./);
    return [file, `${bytes.toString()}\n/* ${leak} */`];
  },
  table: (leak) => {
    const [file, bytes] = real(/^_file\/data\/international_agreement\..*\.csv$/);
    const lines = bytes.toString().split("\r\n");
    const cells = csvRows(lines[1]!)[0]!;
    lines[1] = cells.map((cell, index) => `"${index === cells.length - 1 ? leak : cell}"`).join(",");
    return [file, lines.join("\r\n")];
  }
};

function inPage(markup: string): [string, string] {
  const [file, bytes] = real(/^nb\/methods\.html$/);
  const html = bytes.toString();
  const at = html.lastIndexOf("</main>");
  return [file, `${html.slice(0, at)}${markup}${html.slice(at)}`];
}

const personal: readonly (readonly [host: string, leak: string])[] = [
  ["page", "Ring 912 34 567 på dagtid"],
  ["page", "91 23 45 67"],
  ["page", "912&nbsp;34&nbsp;567"],
  ["page", "912\u202f34\u202f567"],
  ["page", "912<b>34</b>567"],
  ["page", "<span>9</span>12 <i>34</i> 567"],
  ["page", "22 12 34 56"],
  ["page", "0047 912 34 567"],
  ["page", "004791234567"],
  ["page", "(+47) 912 34 567"],
  ["page", "&#43;47 91234567"],
  ["page", "+<wbr>47 912 34 567"],
  ["page", "tlf. 91 234 567"],
  ["page", "+380.67.123.45.67"],
  ["page", "+380 (67) 123-45-67"],
  ["page", "067 123 45 67"],
  ["page", "(067) 123-45-67"],
  ["page", "０６７ １２３ ４５ ６７"],
  ["page", "00380671234567"],
  ["page", "912\u200b34\u200b567"],
  ["page", "kari.canary (at) example.org"],
  ["page", "kari at example dot org"],
  ["page", "kari.canary at example.org"],
  ["page", "kari[krøllalfa]example[punktum]org"],
  ["page", "kari<!-- x -->@example.org"],
  ["page", "kari.canary＠example.org"],
  ["page", "kari.canary&commat;example.org"],
  ["page", "Født 01010750160"],
  ["title", "Telefon 912 34 567"],
  ["title", "kari.canary%40example.org"],
  ["picture", "912 34 567"],
  ["picture", "kari.canary@example.org"],
  ["comment", "912 34 567"],
  ["comment", "067-123-45-67"],
  ["script", "912 34 567"],
  ["script", "+380671234567"],
  ["script", "kari.canary@example.org"],
  ["style", "0047 912 34 567"],
  ["table", "912 34 567"],
  ["table", "067 123 45 67"],
  ["table", "(+47) 91234567"],
  ["table", "kari.canary (at) example.org"]
];

type Place = (typeof places)[number];
const area = [
  "Barnehager",
  "Kultur og idrett",
  "Дитячі садки",
  "Sosiale tjenester",
  "public_safety",
  "Beredskap og krisehåndtering",
  "crisis_preparedness",
  "Winter clothing"
];
const answers: readonly (readonly [name: string, leak: (place: Place, area: string) => [string, string | Buffer]])[] = [
  ["prose", ({label}, what) => inPage(`<p>${label} ønsker hjelp med ${what}.</p>`)],
  ["prose in lower case", ({label}, what) => inPage(`<p>${label} ønsker ${what}</p>`.toLowerCase())],
  ["the Ukrainian name", ({name_uk}, what) => inPage(`<p>${name_uk} громада: ${what}</p>`)],
  ["an inflected name", ({name_uk}, what) => inPage(`<p>${name_uk.replace(/а$/, "ої")} громади: ${what}</p>`)],
  ["the centre", ({centre}, what) => inPage(`<p>${centre}: ${what}</p>`)],
  ["the centre in Ukrainian", ({centre_uk}, what) => inPage(`<p>${centre_uk}: ${what}</p>`)],
  ["a no-break space", ({label}, what) => inPage(`<p>${label}\u00a0–\u00a0${what.replace(" ", "\u00a0")}</p>`)],
  ["a soft hyphen", ({label}, what) => inPage(`<p>${label.slice(0, 4)}\u00ad${label.slice(4)}: ${what}</p>`)],
  ["tags in a name", ({label}, what) => inPage(`<p><b>${label.slice(0, 3)}</b>${label.slice(3)}: ${what}</p>`)],
  ["a list item", ({label}, what) => inPage(`<ul><li>${label}: ${what}</li></ul>`)],
  ["a list in a list", ({label}, what) => inPage(`<ul><li>${label}<ul><li>${what}</li></ul></li></ul>`)],
  ["a heading and a list", ({label}, what) => inPage(`<h2>${label}</h2><ul><li>x</li><li>${what}</li></ul>`)],
  ["an area as heading", ({label}, what) => inPage(`<h3>${what}</h3><p>Dette gjelder</p><p>${label}</p>`)],
  ["two paragraphs", ({label}, what) => inPage(`<p>${label}</p><p>${what}</p>`)],
  ["terms", ({label}, what) => inPage(`<dl><dt>${label}</dt><dd>${what}</dd></dl>`)],
  ["a summary", ({label}, what) => inPage(`<details><summary>${label}</summary><p>${what}</p></details>`)],
  [
    "a table row",
    ({label}, what) => inPage(`<table><tr><th>x</th></tr><tr><td>${label}</td><td>${what}</td></tr></table>`)
  ],
  [
    "a table of areas",
    ({label}, what) => inPage(`<table><tr><th></th><th>${what}</th></tr><tr><td>${label}</td><td>1</td></tr></table>`)
  ],
  ["a caption", ({label}, what) => inPage(`<table><caption>${what}</caption><tr><td>${label}</td></tr></table>`)],
  ["a title of a picture", ({label}, what) => inPage(`<svg><g><title>${label}: ${what}</title></g></svg>`)],
  ["text of a picture", ({label}, what) => inPage(`<svg><text>${label}</text><text>${what}</text></svg>`)],
  ["a label", ({label}, what) => inPage(`<p aria-label="${label}, ${what}">Kort</p>`)],
  ["a title over a name", ({label}, what) => inPage(`<p title="${what}">${label}</p>`)],
  ["a comment", ({label}, what) => inPage(`<!-- ${label}: ${what} -->`)],
  [
    "JSON in a page",
    ({hromada_code}, what) => inPage(`<script type="application/json">{"c":"${hromada_code}","n":["${what}"]}</script>`)
  ],
  ["the code", ({hromada_code}, what) => inPage(`<p>${hromada_code} ${what}</p>`)],
  ["a record of a script", ({label}, what) => scripted({place: label, wants: {first: what}})],
  ["a record by code", ({hromada_code}, what) => scripted([hromada_code, what])],
  ["one cell", ({label}, what) => hosts.table!(`${label} (${what})`)],
  ["one cell in Ukrainian", ({name_uk}, what) => hosts.table!(`${name_uk}: ${what}`)],
  ["a style sheet", ({label}, what) => hosts.style!(`${label}: ${what}`)]
];

function scripted(record: object): [string, string] {
  const [file, bytes] = real(/^_import\/generated\/live_trends\.nb\./);
  return [file, `${bytes.toString()}\n;globalThis.note=${JSON.stringify(record)};`];
}

describe("the gate stops what identifies a person", () => {
  test.each(personal)("in a %s: %s", async (host, leak) => {
    expect(await found(...hosts[host]!(leak))).toEqual(["personal data"]);
  });
});

describe("the gate stops a withheld hromada beside an area of need", () => {
  test.each(answers.map(([name, leak], index) => [name, index, leak] as const))("in %s", async (_, index, leak) => {
    const place = places[(index * 37) % places.length]!;
    expect(await found(...leak(place, area[index % area.length]!))).toEqual(["answer of a withheld municipality"]);
  });
});

test("the gate stops bytes after the end of an Arrow file", async () => {
  const [file, bytes] = real(/^_file\/data\/oblast\..*\.arrow$/);
  expect(await found(file, bytes)).toEqual([]);
  expect(await found(file, Buffer.concat([bytes, Buffer.from("x")]))).toEqual(["bytes after the end"]);
});

describe("the gate lets pass", () => {
  test.each([
    ["figures with thousands", "I 2025 bodde 4 912 345 i landet, 91 234 567 kroner, 912\u202f345\u202f678"],
    ["codes", "UA05020010000053508, 0301, 5001, organisasjonsnummer 971 032 146, 3500000000"],
    ["days and years", "2026-11-07, 07.11.2026, 2014-2021, endring 2021–2022"],
    ["coordinates", "49.193, 28.372; 59.981 10.740; 0.12345678"],
    ["an ordinary word that is also a name", "Ukrainske kommuner trenger Barnehager"],
    ["ratios", "12 / 34 / 56 og 91 %, 10 000–49 999"]
  ])("%s", async (_, text) => {
    expect(await found(...hosts.page!(text))).toEqual([]);
  });

  test("a list of withheld hromadas, and areas elsewhere", async () => {
    const names = places.slice(0, 200).map(({label}) => `<li>${label}</li>`);
    expect(await found(...inPage(`<ul>${names.join("")}</ul>`))).toEqual([]);
  });

  test("every file of the site as it was built", async () => {
    const alarms: string[] = [];
    for (const file of files.filter((name) => /^(_file\/data|_import|en|nb)\//.test(name)))
      for (const rule of await found(file, readFileSync(join(dist, file)))) alarms.push(`${file}: ${rule}`);
    expect(alarms).toEqual([]);
  });
});
