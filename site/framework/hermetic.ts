// Observable Framework fetches the versions and the code of browser packages from a registry and a
// content delivery network. Here both are answered from node_modules, by the request's path, so that
// a build needs no network and the lockfile alone decides what is served. Anything else throws.
import {build} from "esbuild";
import {existsSync, readFileSync} from "node:fs";
import {dirname, extname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {engineCode} from "../pages/engine_code.ts";
import "./offline.ts";

const modules = join(dirname(fileURLToPath(import.meta.url)), "../../node_modules");

// Bundled once and imported by the others: two copies of Arrow do not recognise each other's tables.
const shared = ["apache-arrow"];

// The version Framework writes into the address is a constant of its own; the code is the installed one.
const anyVersion = new Set(["@duckdb/duckdb-wasm"]);

const absent = "0.0.0-not-installed";

// Every browser we support has WebAssembly exceptions, so the 39 MB build without them is never
// loaded; Framework copies it all the same. A few bytes that fail in words stand in for it.
const emptyWasm = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
const mvpWorker = 'throw new Error("The query engine needs a browser with WebAssembly exceptions (since 2022).");';

type PackageRequest = {kind: "version"; name: string} | {kind: "file"; name: string; version: string; path: string};

/** Reads a registry or delivery-network path: `/d3/latest`, `/d3`, `/npm/d3@7.9.0/+esm`. */
export function parseRequest(pathname: string): PackageRequest | undefined {
  const path = decodeURIComponent(pathname);
  const file = /^\/npm\/((?:@[^/@]+\/)?[^/@]+)@([^/]+)\/(.*)$/.exec(path);
  if (file) return {kind: "file", name: file[1] ?? "", version: file[2] ?? "", path: file[3] ?? ""};
  const version = /^\/((?:@[^/@]+\/)?[^/@]+)(?:\/latest)?$/.exec(path);
  return version ? {kind: "version", name: version[1] ?? ""} : undefined;
}

/** The hosts Framework asks for packages, read from Framework itself. */
function frameworkHosts(): Set<string> {
  const source = readFileSync(join(modules, "@observablehq/framework/dist/npm.js"), "utf8");
  return new Set(Array.from(source.matchAll(/`https:\/\/([^/`]+)\//g), (match) => match[1] ?? ""));
}

function packageJson(name: string): Record<string, unknown> & {version: string} {
  return JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8"));
}

function installedVersion(name: string): string {
  return existsSync(join(modules, name, "package.json")) ? packageJson(name).version : absent;
}

/** A package's metadata, with the installed versions as its only choice of shared dependencies. */
function pinnedPackageJson(name: string): string {
  const dependencies = Object.fromEntries(shared.map((dependency) => [dependency, installedVersion(dependency)]));
  return JSON.stringify({name, version: installedVersion(name), dependencies});
}

/** One ES module for the browser out of `name` or `name/path`, with the shared packages left outside. */
async function bundle(name: string, path: string): Promise<string> {
  const result = await build({
    entryPoints: [path ? `${name}/${path}` : name],
    absWorkingDir: dirname(modules),
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    define: {"process.env.NODE_ENV": '"production"'},
    logLevel: "silent",
    plugins: [
      {
        name: "shared",
        setup({onResolve}) {
          onResolve({filter: /^[^./]/}, (args) =>
            args.kind !== "entry-point" && args.path !== name && shared.includes(args.path)
              ? {path: `/npm/${args.path}@${installedVersion(args.path)}/+esm`, external: true}
              : undefined
          );
        }
      }
    ]
  });
  return result.outputFiles[0]?.text ?? "";
}

async function fileResponse(name: string, path: string): Promise<Response> {
  const script = {headers: {"content-type": "application/javascript"}};
  if (path === "package.json") return Response.json(JSON.parse(pinnedPackageJson(name)));
  if (name === "@duckdb/duckdb-wasm" && path.includes("mvp")) {
    return path.endsWith(".js") ? new Response(mvpWorker, script) : new Response(emptyWasm);
  }
  if (name === "@duckdb/duckdb-wasm" && path.endsWith("duckdb-eh.wasm")) return new Response(engineCode() as BodyInit);
  if (path.endsWith("+esm")) return new Response(await bundle(name, path.replace(/\/?\+esm$/, "")), script);
  const body = readFileSync(join(modules, name, path));
  return new Response(body, extname(path) === ".js" ? script : {});
}

/** Answers one of Framework's requests from node_modules, or throws naming the address. */
export async function answer(href: string): Promise<Response> {
  const {hostname, pathname} = new URL(href);
  const request = frameworkHosts().has(hostname) ? parseRequest(pathname) : undefined;
  if (!request) throw new Error(`The build does not use the network, but something asked for ${href}.`);
  const installed = installedVersion(request.name);
  if (request.kind === "version") return Response.json({version: installed, versions: {[installed]: {}}});
  if (installed === absent) {
    throw new Error(`A page uses the package ${request.name}, which is not installed (asked for ${href}).`);
  }
  if (request.version !== installed && !anyVersion.has(request.name)) {
    throw new Error(
      `A page uses ${request.name}@${request.version}, but ${installed} is installed (asked for ${href}).`
    );
  }
  return fileResponse(request.name, request.path);
}

globalThis.fetch = async (input) => answer(input instanceof Request ? input.url : String(input));
