import {readFileSync} from "node:fs";
import {connect, createServer} from "node:net";
import {connect as connectTls} from "node:tls";
import {describe, expect, test} from "vitest";
import {answer, parseRequest} from "../../../site/framework/hermetic.ts";
import {connectTarget} from "../../../site/framework/offline.ts";

// The hosts are Framework's own choice, so the test reads them from where the code does.
const source = readFileSync("node_modules/@observablehq/framework/dist/npm.js", "utf8");
const [cdn = "", registry = ""] = Array.from(source.matchAll(/`https:\/\/([^/`]+)\//g), (match) => match[1]);

describe("a package request", () => {
  test.each([
    ["/d3/latest", {kind: "version", name: "d3"}],
    ["/@observablehq/plot/latest", {kind: "version", name: "@observablehq/plot"}],
    ["/@observablehq%2fplot", {kind: "version", name: "@observablehq/plot"}],
    ["/npm/d3@7.9.0/+esm", {kind: "file", name: "d3", version: "7.9.0", path: "+esm"}],
    [
      "/npm/@duckdb/duckdb-wasm@1.29.0/dist/a.wasm",
      {kind: "file", name: "@duckdb/duckdb-wasm", version: "1.29.0", path: "dist/a.wasm"}
    ],
    ["/v1.1.1/wasm_eh/json.duckdb_extension.wasm", undefined],
    ["/", undefined]
  ])("%s is read from its path", (path, request) => {
    expect(parseRequest(path)).toEqual(request);
  });

  test("for a version gets the installed one", async () => {
    const response = await answer(`https://${registry}/d3/latest`);
    expect(await response.json()).toEqual({version: "7.9.0", versions: {"7.9.0": {}}});
  });

  test("for a module gets one script without imports but shared packages", async () => {
    const response = await answer(`https://${cdn}/npm/@duckdb/duckdb-wasm@1.29.0/+esm`);
    const imports = new Set(Array.from((await response.text()).matchAll(/from"([^"]+)"/g), (match) => match[1]));
    expect([...imports]).toEqual(["/npm/apache-arrow@21.2.0/+esm"]);
  });

  test("for a file gets that file's bytes", async () => {
    const response = await answer(`https://${cdn}/npm/d3@7.9.0/LICENSE`);
    expect(await response.text()).toMatch(/^Copyright .* Mike Bostock/);
  });

  test.each([
    ["another host", "https://example.org/d3/latest", /example\.org\/d3\/latest/],
    ["another protocol's host of the same path", "http://127.0.0.1/api/x/y", /127\.0\.0\.1/],
    ["a package that is not installed", `https://${cdn}/npm/left-pad@1.0.0/+esm`, /left-pad, which is not installed/],
    ["another version", `https://${cdn}/npm/d3@6.0.0/+esm`, /d3@6\.0\.0, but 7\.9\.0 is installed/]
  ])("for %s throws and names it", async (_, href, cause) => {
    await expect(answer(href)).rejects.toThrow(cause);
  });
});

describe("a connection", () => {
  test.each([
    ["to a host by name", () => connect(443, "example.org"), /example\.org:443/],
    ["by options", () => connect({host: "192.0.2.1", port: 80}), /192\.0\.2\.1:80/],
    ["encrypted", () => connectTls({host: "example.org", port: 443}), /example\.org:443/]
  ])("%s is refused by name", (_, attempt, cause) => {
    expect(attempt).toThrow(cause);
  });

  test("to this machine is allowed", async () => {
    const server = createServer((socket) => socket.end("hello"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const {port} = server.address() as {port: number};
    const text = await new Promise<string>((resolve) =>
      connect(port, "127.0.0.1").on("data", (data) => resolve(String(data)))
    );
    server.close();
    expect(text).toBe("hello");
  });

  test("to a local socket is not taken for a host", () => {
    expect(connectTarget(["/tmp/a.sock"])).toEqual({path: "/tmp/a.sock"});
    expect(connectTarget(["80", "example.org"])).toEqual({port: "80", host: "example.org"});
  });
});
