// The tables as a catalogue by DCAT-AP-NO, version 3: /data/catalog.jsonld. Addresses are whole where SITE_URL says
// where the site stands; otherwise a reader of the file completes them from where it found it.
import {locales, recordsIn} from "../../src/words/locales.ts";
import {tablesWords} from "../../src/words/words.ts";
import {formats, jsonText, type PublishedTable, titlesOf} from "./metadata_file.ts";
import {licencesOf} from "./data_package.ts";
import {newestChange, type SourceRow} from "./table_facts.ts";

type Node = Readonly<Record<string, unknown>>;

/** Prefixes of the vocabularies that the profile is written in. */
const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#"
};

const authority = "http://publications.europa.eu/resource/authority";
const theme: Node = {"@id": `${authority}/data-theme/GOVE`};
const day = (value: string): Node => ({"@type": "xsd:date", "@value": value});
const text = (language: string, value: string): Node => ({"@language": language, "@value": value});

/** Licences that the list of the Union has a code for. */
const licenceCodes: Readonly<Record<string, string>> = {"CC-BY-4.0": "CC_BY_4_0", "CC0-1.0": "CC0", MIT: "MIT"};

/** One licence where all sources came under it alone, otherwise what each asks. */
function rights(sources: readonly SourceRow[]): Node {
  const named = licencesOf(sources);
  const isOne = named.length === 1 && new Set(sources.map(({licence}) => licence)).size === 1;
  const said = sources.map((row) => `${row[`title_${recordsIn}`]}: ${row.licence}`).join("; ");
  return {
    ...(isOne ? {"dct:license": {"@id": `${authority}/licence/${licenceCodes[named[0]!.name!]}`}} : {}),
    ...(said === "" ? {} : {"dct:rights": {"@type": "dct:RightsStatement", "rdfs:label": text(recordsIn, said)}})
  };
}

function dataset({facts, files}: PublishedTable, all: readonly SourceRow[], shared: Node): Node {
  const titles = Object.entries(titlesOf(facts.name)).map(([locale, title]) => text(locale, title));
  const pageOf = (locale: string): Node => ({"@id": `../${locale}/table/${facts.name}.html`});
  return {
    "@id": `#${facts.name}`,
    "@type": "dcat:Dataset",
    "dct:identifier": facts.name,
    "dct:title": titles,
    "dct:description": [text(recordsIn, facts.comment)],
    ...shared,
    "dcat:theme": [theme],
    "dct:accessRights": {"@id": `${authority}/access-right/PUBLIC`},
    "dct:modified": day(newestChange(facts.sources, all)),
    "dcat:landingPage": locales.map(pageOf),
    "dct:source": facts.sources.map((row) => ({"@id": `../${recordsIn}/source/${row.table_name}.html`})),
    "dcat:distribution": files.map(({format, path, bytes, sha256}) => ({
      "@id": `#${facts.name}-${format}`,
      "@type": "dcat:Distribution",
      "dct:title": [text(recordsIn, `${facts.name}, ${format}`)],
      "dcat:accessURL": pageOf(recordsIn),
      "dcat:downloadURL": {"@id": path},
      "dcat:mediaType": {"@id": `https://www.iana.org/assignments/media-types/${formats[format]}`},
      "dcat:byteSize": {"@type": "xsd:nonNegativeInteger", "@value": String(bytes)},
      "spdx:checksum": {
        "@type": "spdx:Checksum",
        "spdx:algorithm": {"@id": "spdx:checksumAlgorithm_sha256"},
        "spdx:checksumValue": {"@type": "xsd:hexBinary", "@value": sha256}
      },
      ...rights(facts.sources)
    }))
  };
}

export function catalogueText(
  tables: readonly PublishedTable[],
  all: readonly SourceRow[],
  base: string | undefined
): string {
  const shared: Node = {
    "dct:publisher": {"@id": "#publisher"},
    "dcat:contactPoint": [{"@id": "#contact"}]
  };
  return jsonText({
    "@context": base === undefined ? context : {"@base": `${base}data/catalog.jsonld`, ...context},
    "@graph": [
      {"@id": "#publisher", "@type": "foaf:Agent", "foaf:name": [text(locales[0]!, "Kommunebro")]},
      {
        "@id": "#contact",
        "@type": "vcard:Organization",
        "vcard:fn": "Kommunebro",
        "vcard:hasURL": {"@id": `../${locales[0]}/sources.html`}
      },
      {
        "@id": "#catalog",
        "@type": "dcat:Catalog",
        "dct:identifier": "kommunebro",
        "dct:title": locales.map((locale) => text(locale, tablesWords[locale].catalogue.title)),
        "dct:description": locales.map((locale) => text(locale, tablesWords[locale].catalogue.description)),
        ...shared,
        "dcat:themeTaxonomy": [{"@id": `${authority}/data-theme`}],
        "dct:modified": day(newestChange([], all)),
        "foaf:homepage": {"@id": "../index.html"},
        "dcat:dataset": tables.map(({facts}) => ({"@id": `#${facts.name}`}))
      },
      ...tables.map((table) => dataset(table, all, shared))
    ]
  });
}
