import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {listFiles} from "../../../site/files.ts";
import {checkPrivacy} from "../../../site/gate/file_kinds.ts";
import {packageOf} from "../../../site/pages/notices.ts";
import {repository, siteBuilt} from "../build_once.ts";

test.each([
  ["node_modules/d3-geo/src/index.js", "d3-geo"],
  ["../../node_modules/@lezer/highlight/dist/index.js", "@lezer/highlight"],
  ["node_modules/@a/b/node_modules/flatbuffers/mjs/x.js", "@a/b/node_modules/flatbuffers"],
  ["src/ask/live_ask.ts", undefined]
])("the file %s is of the package %s", (file, name) => {
  expect(packageOf(file)).toBe(name);
});

test("the licence of every package that the scripts of readers have code of is published with them", async () => {
  await siteBuilt();
  const dist = join(repository, "dist");
  const [file = ""] = listFiles(dist).filter((name) => /^_file\/generated\/notices\.\w+\.txt$/.test(name));
  const text = readFileSync(join(dist, file), "utf8");
  const named = new Set([...text.matchAll(/^(\S+) \d\S* \(([^)]+)\)$/gm)].map(([, name]) => name));
  // What our sources for readers import, types aside; Framework answers for what it brings under names of its own.
  const imported = listFiles(join(repository, "src"))
    .filter((file) => file.endsWith(".ts") && !/^(?:data|generated|\.observablehq)\//.test(file))
    .flatMap((file) => [
      ...readFileSync(join(repository, "src", file), "utf8").matchAll(
        /^import (?!type\b)[^;]*? from "((?:@[^/"]+\/)?[^./@:"][^/:"]*)(?:\/[^"]*)?";/gms
      )
    ])
    .map(([, name]) => name!)
    // A collection of packages: those that are used have a licence each. Outlines are drawn by the build alone.
    .filter((name) => name !== "d3" && name !== "d3-geo");
  expect(new Set(imported).size).toBeGreaterThan(10);
  expect([...new Set(imported)].filter((name) => !named.has(name))).toEqual([]);
  expect(named).not.toContain("d3-geo");
  // What these bring along.
  for (const name of ["@lezer/common", "style-mod", "d3-scale", "flatbuffers", "@observablehq/runtime"])
    expect(named).toContain(name);
  const [, ...licences] = text.split(/^={80}$/m);
  expect(licences).toHaveLength(named.size);
  const known =
    /Apache License|Permission (?:is hereby granted|to use)|Redistribution and use| and holds no text of it\./i;
  expect(licences.filter((licence) => !known.test(licence))).toEqual([]);
  expect(checkPrivacy(file, text)).toEqual([]);
  expect(checkPrivacy("_file/generated/other.txt", text)).not.toEqual([]);
});
