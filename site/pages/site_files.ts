// What the robots of search engines ask for: which pages there are, and whether they may read them.
import {writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Audience} from "../../loaders/audience.ts";
import {listFiles} from "../files.ts";
import {wholeAddress} from "../site_url.ts";

/**
 * Writes robots.txt, and sitemap.xml where the address of the site is known.
 * @returns one line for the person who waits
 */
export function writeSiteFiles(directory: string, audience: Audience, base: string | undefined): string {
  if (audience === "internal") {
    writeFileSync(join(directory, "robots.txt"), "User-agent: *\nDisallow: /\n");
    return "robots.txt, which keeps every robot out";
  }
  const map = base === undefined ? "" : `Sitemap: ${base}sitemap.xml\n`;
  writeFileSync(join(directory, "robots.txt"), `User-agent: *\nAllow: /\n${map}`);
  if (base === undefined) return "robots.txt; SITE_URL is not set, so site map and canonical addresses are left out";
  // A card alone is a part of a page, which is what should be found.
  const isPage = (file: string): boolean => file.endsWith(".html") && file !== "404.html" && !file.includes("/embed/");
  const pages = listFiles(directory).filter(isPage);
  const places = pages.map((file) => `<url><loc>${wholeAddress(base, file.slice(0, -".html".length))}</loc></url>`);
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
  writeFileSync(join(directory, "sitemap.xml"), `${[head, ...places, "</urlset>"].join("\n")}\n`);
  return `robots.txt, sitemap.xml with ${pages.length} pages`;
}
