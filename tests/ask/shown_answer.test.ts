// An answer in the workbench, while the map of an answer before it is still waiting for its places.
import {parseHTML} from "linkedom";
import {expect, test, vi} from "vitest";
import {type AnswerShown, showAnswer} from "../../src/ask/shown_answer.ts";
import {answerWords} from "../../src/words/words.ts";

const page = () => {
  const {document} = parseHTML(
    '<html><body><div id="root"><div data-part="answer"></div><div data-part="chart"></div>' +
      '<div data-part="chart-form"></div></div></body></html>'
  );
  vi.stubGlobal("document", document);
  return document.querySelector<HTMLElement>("#root")!;
};
const columns = [{name: "code", kind: "text"} as const, {name: "share", kind: "number"} as const];
const chart = {mark: "map", x: "code", y: "share", color: null} as const;
const shown = (ground: AnswerShown["ground"]): AnswerShown => ({locale: "en", chart, ground, chosen: () => {}});

test.each([
  ["an answer without rows", [], null],
  ["another answer", [["UA-46", 0.4]], chart]
] as const)("a map that fails late says nothing over %s", async (_, rows, newer) => {
  const root = page();
  let fail: (why: Error) => void = () => {};
  showAnswer(
    root,
    {columns, rows: [["UA-05", 0.1]]},
    shown(() => new Promise((_, reject) => (fail = reject)))
  );
  showAnswer(root, {columns, rows}, {...shown(() => new Promise(() => {})), chart: newer});
  fail(new Error("The places did not come."));
  await new Promise((resolve) => setTimeout(resolve));
  expect(root.textContent).not.toContain("The places did not come.");
  vi.unstubAllGlobals();
});

test("a map that comes late takes no place from an answer without rows", async () => {
  const root = page();
  const ground = {outlines: {ukraine: new Map(), norway: new Map()}, places: new Map([["UA-05", {lat: 49, lon: 28}]])};
  let come: (one: typeof ground) => void = () => {};
  showAnswer(
    root,
    {columns, rows: [["UA-05", 0.1]]},
    shown(() => new Promise((resolve) => (come = resolve)))
  );
  showAnswer(
    root,
    {columns, rows: []},
    shown(async () => ground)
  );
  come(ground);
  await new Promise((resolve) => setTimeout(resolve));
  expect(root.querySelector("[data-part=chart]")!.childNodes).toHaveLength(0);
  expect(root.querySelector("[data-part=answer]")!.textContent).toBe(answerWords.en.noRows);
  vi.unstubAllGlobals();
});
