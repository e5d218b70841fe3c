import {expect, test} from "vitest";
import {editions} from "../../../site/edition.ts";
import {releasesPreview} from "../../../site/releases/preview_releases.ts";
import {releasesWords} from "../../../src/words/words.ts";
import {locales} from "../../../src/words/locales.ts";
import {repository} from "../../before/repository.ts";

const draw = releasesPreview(repository, editions.public);
const list = '<link href="/_file/style.css"><link href="/_file/data/place_lookup.arrow">';
const drawn = (path: string) => draw(path, async () => list);

test.each(locales)(
  "the preview draws the state of the data and its changes in %s, and links no file of a build",
  async (locale) => {
    for (const name of ["status", "changes"] as const)
      for (const path of [`/${locale}/${name}`, `/${locale}/${name}.html`]) {
        const page = await drawn(path);
        expect(page).toContain(`<html lang="${locale}">`);
        expect(page).toContain(`<h1>${releasesWords[locale][name].title}</h1>`);
        expect(page).not.toContain("/data/changes.json");
      }
  }
);

test("it leaves other addresses to others", async () => {
  for (const path of ["/nb/trends", "/nb/table/hromada", "/de/status", "/nb/status/1", "/status", "/data/changes"])
    expect(await drawn(path)).toBeUndefined();
});
