import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {linkedNames} from "../../src/ui/linked_names.ts";

const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");

function drawn(sentence: string, names: Parameters<typeof linkedNames>[2]): string {
  const line = document.createElement("p");
  line.append(...linkedNames(document, sentence, names));
  return line.innerHTML;
}

test("the first of each name leads to its page, and every word stands as it was", () => {
  const names = [
    {name: "Oslo", page: "kommune/0301"},
    {name: "Kyiv", page: "city/UA-30"}
  ];
  expect(drawn("August 2022: Kyiv and Oslo, Oslo <b>", names)).toBe(
    'August 2022: <a href="./city/UA-30.html">Kyiv</a> and <a href="./kommune/0301.html">Oslo</a>, Oslo &lt;b&gt;'
  );
  expect(drawn("Nobody", names)).toBe("Nobody");
});
