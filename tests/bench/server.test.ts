import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fetch} from "undici";
import {expect, onTestFinished, test} from "vitest";
import {addressesOf, serveSite} from "../../bench/server.ts";

function site(): string {
  const folder = mkdtempSync(join(tmpdir(), "kommunebro-served-"));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  for (const inner of ["nb/kommune", "en/kommune"]) mkdirSync(join(folder, inner), {recursive: true});
  const places = ["nb/kommune/0301.html", "nb/kommune/1103.html", "en/kommune/0301.html"];
  for (const file of ["index.html", "404.html", "nb/index.html", "nb/trends.html", ...places])
    writeFileSync(join(folder, file), `<p>${file}</p>`.repeat(500));
  return folder;
}

test("pages are served by address, packed, and counted with their headers", async () => {
  const server = await serveSite(site());
  onTestFinished(server.close);
  const answer = await fetch(`${server.origin}/nb/trends`);
  expect(await answer.text()).toContain("nb/trends.html");
  expect(answer.headers.get("content-encoding")).toBe("gzip");
  const {requests, bytes} = server.traffic();
  expect(requests).toBe(1);
  const body = Number(answer.headers.get("content-length"));
  expect(bytes).toBeGreaterThan(body + 100);
  expect(bytes).toBeLessThan(body + 1_000);
  expect(server.answers).toEqual([{path: "/nb/trends", bytes: body}]);
});

test("an address that is not there is the not-found page, and of pages in hundreds one is measured", async () => {
  const folder = site();
  const server = await serveSite(folder);
  onTestFinished(server.close);
  const answer = await fetch(`${server.origin}/nowhere`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain("404.html");
  expect(addressesOf(folder, "nb")).toEqual(["/404", "/", "/nb/", "/nb/kommune/0301", "/nb/trends"]);
});
