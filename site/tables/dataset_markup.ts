// A published table as a search engine of data sets reads it: schema.org's Dataset in the head of its page.
import type {Locale} from "../../src/words/locales.ts";
import {markup, Markup} from "../pages/markup.ts";
import {wholeAddress} from "../site_url.ts";
import {licencesOf} from "./data_package.ts";
import {formats, type PublishedTable} from "./metadata_file.ts";
import {newestChange, pagesOf, type SourceRow, unitOf} from "./table_facts.ts";

/** Addresses are whole where the site's own is known; otherwise they are seen from the page. */
export function datasetOf(
  {facts, files}: PublishedTable,
  title: string,
  {base, records}: {base: string | undefined; records: readonly SourceRow[]},
  locale: Locale
): Markup {
  const page = `/${locale}/table/${facts.name}`;
  const data = (path: string): string =>
    base === undefined ? `../../data/${path}` : wholeAddress(base, `/data/${path}`);
  const publisher = {"@type": "Organization", name: "Kommunebro"};
  const dataset = {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    name: title,
    alternateName: facts.name,
    description: `${title}. ${facts.comment} ${facts.grain}.`,
    ...(base === undefined ? {} : {url: wholeAddress(base, page), "@id": wholeAddress(base, page)}),
    identifier: facts.name,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    dateModified: newestChange(facts.sources, records),
    license: licencesOf(facts.sources).map(({path}) => path),
    variableMeasured: facts.columns.map(({name, comment}) => {
      const unit = unitOf(comment);
      return {"@type": "PropertyValue", name, description: comment, ...(unit === undefined ? {} : {unitText: unit})};
    }),
    isBasedOn: [...new Set(facts.sources.flatMap(pagesOf))].filter((address) => address.startsWith("https://")),
    includedInDataCatalog: {"@type": "DataCatalog", name: "Kommunebro", url: data("catalog.jsonld")},
    distribution: files.map(({format, path, bytes}) => ({
      "@type": "DataDownload",
      name: path,
      encodingFormat: formats[format],
      contentUrl: data(path),
      contentSize: `${bytes} B`
    }))
  };
  // A text that says </script> would end the element that holds it.
  const json = JSON.stringify(dataset).replaceAll("<", "\\u003c");
  return markup`<script type="application/ld+json">${new Markup(json)}</script>\n`;
}
