import {describe, expect, it} from "vitest";
import {siteUrl, wholeAddress} from "../../site/site_url.ts";

describe("the address of the site", () => {
  it("is nothing where nobody has given one", () => {
    expect(siteUrl(undefined)).toBe(siteUrl(""));
    expect(siteUrl("")).toBeUndefined();
  });

  it("ends with a slash, as the base of all addresses", () => {
    expect(siteUrl("https://example.org")).toBe("https://example.org/");
    expect(siteUrl("https://example.org/kommunebro")).toBe("https://example.org/kommunebro/");
    expect(siteUrl("http://127.0.0.1:8080/a/b/")).toBe("http://127.0.0.1:8080/a/b/");
  });

  it.each([
    ["example.org", "neither https:// nor http://"],
    ["//example.org", "neither https:// nor http://"],
    ["ftp://example.org", "neither https:// nor http://"],
    ["https://example.org/our bridge", "no blanks"],
    ["https://example.org/our%20bridge", "no blanks"],
    ["https://", "cannot be read"],
    ["https://me:secret@example.org/", "a password"],
    ["https://example.org/?a=1", "no ?"],
    ["https://example.org/index.html", "names a page"]
  ])("refuses %s with a sentence", (given, said) => {
    expect(() => siteUrl(given)).toThrow(said);
  });

  it("is where each page stands, also in a folder", () => {
    const base = "https://example.org/kommunebro/";
    expect(wholeAddress(base, "/nb/coverage")).toBe(`${base}nb/coverage`);
    expect(wholeAddress(base, "/nb/index")).toBe(`${base}nb/`);
    expect(wholeAddress(base, "/index")).toBe(base);
  });
});
