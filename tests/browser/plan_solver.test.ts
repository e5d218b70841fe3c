import {readdirSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import type {PlanAnswer} from "../../src/model/plan/plan.js";
import {madeProblem} from "../model/plan/made_problem.js";
import {listFiles} from "../../site/files.ts";
import {repository} from "../site/build_once.js";
import {openSite} from "./harness.js";

const site = openSite();

/** Path of a published file from the name it was made under. */
function published(folder: string, name: RegExp): string {
  const file = readdirSync(join(repository, "dist", folder)).find((one) => name.test(one));
  if (!file) throw new Error(`${folder}/${name} is not published`);
  return `/${folder}/${file}`;
}

interface Asked {
  readonly worker: string;
  /** A problem whose arrays are written as plain lists: what a page is handed must be JSON. */
  readonly problem: Readonly<Record<string, unknown>>;
}

/** Small, but so that prices alone leave a distance. */
function problemWithDistance(): Readonly<Record<string, unknown>> {
  const problem = {
    ...madeProblem(39, {kommuner: 6, hromadas: 9, oblasts: 4, most: 2, share: 0.5}),
    places: 6,
    demands: [
      {kind: "war_affected", least: {count: 3}},
      {kind: "each_oblast", least: 1, most: 2}
    ]
  };
  return Object.fromEntries(
    Object.entries(problem).map(([key, value]) => [key, ArrayBuffer.isView(value) ? [...(value as Int16Array)] : value])
  );
}

describe("the plan's solver in the built site", () => {
  it("brings no WebAssembly of its own: what there is belongs to queries in SQL", () => {
    const files = listFiles(join(repository, "dist"));
    const compiled = files.filter((file) => file.endsWith(".wasm"));
    expect(compiled.length).toBeGreaterThan(0);
    expect(compiled.filter((file) => !/\/duckdb-\w+\.[0-9a-f]+\.wasm$/.test(file))).toEqual([]);
    expect(files.filter((file) => /highs/i.test(file))).toEqual([]);
  });

  it("is fetched by nobody who only reads the page, runs under its policy, and tells the distance left", async () => {
    const asked: Asked = {
      worker: published("_import/generated", /^plan_worker\..*\.js$/),
      problem: problemWithDistance()
    };
    const page = await site.browser.newPage();
    const fetched: string[] = [];
    const refused: string[] = [];
    page.context().on("request", (request) => fetched.push(new URL(request.url()).pathname));
    page.on("console", (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
    });
    await page.goto(`${site.origin}/nb/plan`, {waitUntil: "networkidle"});
    expect(fetched.filter((path) => Object.values(asked).includes(path))).toEqual([]);
    const {answer, steps} = await page.evaluate(ask, asked);
    expect(answer).toMatchObject({
      status: "solved",
      proof: {kind: "gap", bound: 327900}
    });
    expect(steps).toContain("bound");
    expect(fetched.filter((path) => path.endsWith(".wasm"))).toEqual([]);
    expect(refused).toEqual([]);
    await page.close();
  });
});

/** Runs inside the page. */
function ask({worker: address, problem}: Asked): Promise<{answer: PlanAnswer; steps: string[]}> {
  const typed = {
    ...problem,
    score: Int16Array.from(problem.score as number[]),
    leftOut: Int16Array.from(problem.leftOut as number[]),
    allowed: Uint8Array.from(problem.allowed as number[]),
    kommuneCapacity: Int32Array.from(problem.kommuneCapacity as number[]),
    hromadaCapacity: Int32Array.from(problem.hromadaCapacity as number[]),
    warAffected: Uint8Array.from(problem.warAffected as number[])
  };
  const worker = new Worker(address, {type: "module"});
  const steps: string[] = [];
  return new Promise((found, failed) => {
    worker.onerror = ({message}) => failed(new Error(message || "the worker could not be fetched"));
    worker.onmessage = ({data}) => {
      if ("progress" in data) steps.push(data.progress.step);
      else if ("answer" in data) found({answer: data.answer, steps});
      else failed(new Error(data.failure));
    };
    worker.postMessage({problem: typed, withPrices: false});
  });
}
