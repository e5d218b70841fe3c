import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, onTestFinished, test} from "vitest";
import {writeSiteFiles} from "../../../site/pages/site_files.ts";

const base = "https://example.org/kommunebro/";

function site(): string {
  const folder = mkdtempSync(join(tmpdir(), "kommunebro-site-"));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  mkdirSync(join(folder, "nb"));
  for (const file of ["index.html", "404.html", "nb/index.html", "nb/trends.html"])
    writeFileSync(join(folder, file), "");
  return folder;
}
const text = (folder: string, name: string): string => readFileSync(join(folder, name), "utf8");

describe("what robots ask for", () => {
  test("names every page but the one of addresses that are not there, by its clean address", () => {
    const folder = site();
    writeSiteFiles(folder, "public", base);
    const places = [...text(folder, "sitemap.xml").matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place]) => place);
    expect(places.sort()).toEqual([base, `${base}nb/`, `${base}nb/trends`]);
    expect(text(folder, "robots.txt")).toBe(`User-agent: *\nAllow: /\nSitemap: ${base}sitemap.xml\n`);
  });

  test("has no map where nobody said where the site stands, and the build says so", () => {
    const folder = site();
    expect(writeSiteFiles(folder, "public", undefined)).toContain("SITE_URL is not set");
    expect(readdirSync(folder)).not.toContain("sitemap.xml");
    expect(text(folder, "robots.txt")).not.toContain("Sitemap");
  });

  test("keeps every robot out of the internal edition, wherever that stands", () => {
    const folder = site();
    writeSiteFiles(folder, "internal", base);
    expect(text(folder, "robots.txt")).toBe("User-agent: *\nDisallow: /\n");
    expect(readdirSync(folder)).not.toContain("sitemap.xml");
  });
});
