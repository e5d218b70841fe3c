// What a reader can read of a file: a text for each block, cell, attribute, comment and string, as plain letters.
import {parse, type Comment, type Node as Syntax} from "acorn";
import {type PageDocument, type PageElement, type PageNode, textOf, within} from "./page_document.ts";
import {remembered} from "./remembered.ts";

/** One piece of text that is read in one go. */
export type Passage = string;

/** What a page or a script says, in one go each, and what stands so near together that it is read as one. */
export interface Reading {
  readonly passages: readonly Passage[];
  readonly scopes: readonly Passage[];
  /** Headings, each with all that stands under it. */
  readonly headings: readonly (readonly [heading: Passage, under: Passage])[];
}

/** Signs a reader does not see: soft hyphens, zero width, directions, and the stress mark of Ukrainian. */
const unseen = /\u00ad|\u0301|\u034f|[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Signs that are read as they are written, in the letters of our languages; most texts have no others. */
const plain = new RegExp(
  "^[\\n !-&(-_a-~\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00ff" +
    "\\u0404\\u0406\\u0407\\u0410-\\u044f\\u0454\\u0456\\u0457\\u0490\\u0491]*$"
);

/** Text as it is read: compatible signs are one, every space is a space, every dash a hyphen, nothing unseen. */
export function plainText(text: string): string {
  if (plain.test(text) && !text.includes("  ")) return text;
  return text
    .normalize("NFKC")
    .replaceAll(unseen, "")
    .replaceAll(/[\p{Zs}\t]+/gu, " ")
    .replaceAll(/[\p{Pd}\u2212]/gu, "-")
    .replaceAll(/['’ʼ‘`´]/g, "");
}

const named: Readonly<Record<string, string>> = {commat: "@", plus: "+", nbsp: " ", period: ".", lpar: "(", rpar: ")"};

/** The same with what markup, scripts and addresses write for a sign: `&#64;`, `\u0040`, `%40`. */
export function resolved(text: string): string {
  if (!/[&\\%]/.test(text)) return text;
  return text
    .replaceAll(/&#(\d{1,7});?/g, (_, code: string) => sign(Number(code)))
    .replaceAll(/&#x([\da-f]{1,6});?/gi, (_, code: string) => sign(Number.parseInt(code, 16)))
    .replaceAll(/&(\w{3,6});/g, (whole, name: string) => named[name.toLowerCase()] ?? whole)
    .replaceAll(/\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2}))/gi, (_, a?: string, b?: string, c?: string) =>
      sign(Number.parseInt(a ?? b ?? c!, 16))
    )
    .replaceAll(/\\0{0,4}([\da-f]{2}) ?/gi, (_, code: string) => sign(Number.parseInt(code, 16)))
    .replaceAll(/(?:%[\da-f]{2})+/gi, (escaped) => {
      try {
        return decodeURIComponent(escaped);
      } catch {
        return escaped;
      }
    });
}

const sign = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "");

/** Elements that go on in the line of their parent. */
const inline = new Set(
  (
    "a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tspan u " +
    "var wbr"
  ).split(" ")
);
/** Elements that are read as one however long they are. */
const isRead = new Set(["li", "tr", "dd", "p", "td", "th"]);
/** Attributes that hold drawing and machinery, and no words. */
const technical = new RegExp(
  "^(d|points|transform|viewbox|style|class|id|for|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|dx|dy|width|height|fill.*|stroke.*|" +
    "font.*|offset|src|integrity|type|role|rel|tabindex|aria-(controls|labelledby|describedby|owns))$",
  "i"
);
const isTechnical = remembered((name) => technical.test(name));
/** Longest text, in signs, that counts as read in one go where nothing else says what belongs together. */
const near = 700;
const leads = /^(h[1-6]|summary|caption|figcaption|legend|dt|title|desc)$/;

/** The passages and scopes of a page or an SVG. */
export function readDocument({root, elements}: PageDocument): Reading {
  const passages: string[] = [];
  const scopes: string[] = [];
  const headings: [string, string][] = [];
  const read = (node: PageNode, line: {text: string}): string => {
    if ("text" in node) {
      if (node.name === "#text") {
        line.text += node.text;
        return node.text;
      }
      passages.push(node.text);
      scopes.push(node.text);
      return "";
    }
    const {name} = node;
    if (name === "script" || name === "style") return "";
    const isInline = inline.has(name);
    const own = isInline ? line : {text: ""};
    const said: string[] = [];
    for (const attribute in node.attributes) if (!isTechnical(attribute)) said.push(node.attributes[attribute]!);
    passages.push(...said);
    const parts: [name: string, text: string][] = [];
    let inner = "";
    for (const child of node.children) {
      const childName = "text" in child ? "" : child.name;
      const isBlock = childName !== "" && !inline.has(childName);
      if (isBlock) flush(own);
      const text = read(child, own);
      parts.push([childName, text]);
      inner += isBlock ? `\n${text}\n` : text;
      if (isBlock) own.text = "";
    }
    if (!isInline) flush(own);
    const text = [...said.filter((value) => /\p{L}/u.test(value)), inner].join("\n");
    if (text.length <= near) {
      if (!isInline) smallest.set(node, text);
    } else {
      scopes.push(...neighbours(parts), ...said);
      headings.push(...headingsOf(parts));
      for (const label of said) headings.push([label, inner]);
    }
    if (text.length > near && isRead.has(name)) scopes.push(text);
    return text;
  };
  const smallest = new Map<PageElement, string>();
  const flush = (line: {text: string}): void => {
    if (line.text.trim() !== "") passages.push(line.text);
    line.text = "";
  };
  read(root, {text: ""});
  // What lies in a small element is read with it.
  for (const [node, text] of smallest) if (node.parent === undefined || !smallest.has(node.parent)) scopes.push(text);
  for (const element of elements) if (element.name === "table") scopes.push(...rowsWithHeads(element));
  return {passages, scopes, headings};
}

type Part = readonly [name: string, text: string];
const isFilled = ([, text]: Part): boolean => text.trim() !== "";

/** Neighbours in a long element that are short enough to be read in one go. */
function neighbours(parts: readonly Part[]): string[] {
  const filled = parts.filter(isFilled);
  return filled.flatMap(([, text], index) => {
    const next = filled[index + 1]?.[1];
    return next !== undefined && text.length + next.length <= near ? [`${text}\n${next}`] : [];
  });
}

/** Headings with what they stand over, and short texts with the list or table that follows. */
function headingsOf(parts: readonly Part[]): [string, string][] {
  const filled = parts.filter(isFilled);
  return filled.flatMap(([name, text], index): [string, string][] => {
    const under = filled.slice(index + 1);
    if (leads.test(name)) {
      const end = under.findIndex(([other]) => leads.test(other) && (/^h/.test(name) ? other <= name : other === name));
      return [
        [
          text,
          under
            .slice(0, end < 0 ? undefined : end)
            .map(([, part]) => part)
            .join("\n")
        ]
      ];
    }
    const isIntroduction = text.length < 200 && /^(ul|ol|table|dl)$/.test(under[0]?.[0] ?? "");
    return isIntroduction ? [[text, under[0]![1]]] : [];
  });
}

const row = new Set(["tr"]);
const cell = new Set(["th", "td"]);

/** Each row of a table with the headings of the columns in which it has something. */
function rowsWithHeads(table: PageElement): string[] {
  const [head, ...rows] = within(table, row).map((one) => within(one, cell).map((part) => textOf(part).trim()));
  if (!head) return [];
  return rows.map((cells) =>
    cells.flatMap((text, column) => (/^[–—-]?$/.test(text) ? [] : [text, head[column] ?? ""])).join("\n")
  );
}

/** The strings and comments of a script or of JSON; undefined where it does not parse. */
export function readScript(source: string, isJson = false): Reading | undefined {
  const comments: Comment[] = [];
  let tree: Syntax;
  try {
    const options = {ecmaVersion: "latest", sourceType: "module", onComment: comments, allowHashBang: true} as const;
    tree = parse(isJson ? `(${source}\n)` : source, options);
  } catch {
    return undefined;
  }
  const passages = comments.map(({value}) => value);
  const scopes = [...passages];
  const read = (node: Syntax, isTop: boolean): string => {
    const isSmall = node.end - node.start <= near;
    const words = stringOf(node);
    if (words !== undefined) passages.push(words);
    const parts = childrenOf(node).map((child) => read(child, isTop && !isSmall));
    const text = [words ?? "", ...parts].filter((part) => part !== "").join("\n");
    if (text !== "" && isTop && isSmall) scopes.push(text);
    // A record is read as one however long it is.
    else if (text !== "" && !isSmall && text.length < 3000 && node.type === "ObjectExpression") scopes.push(text);
    return text;
  };
  read(tree, true);
  return {passages, scopes, headings: []};
}

// A bundle has half a million nodes, so this loop makes no list but the one it gives.
function childrenOf(node: Syntax): Syntax[] {
  const children: Syntax[] = [];
  for (const key in node) {
    const value = (node as unknown as Record<string, unknown>)[key];
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) for (const item of value as unknown[]) if (isSyntax(item)) children.push(item);
    if (isSyntax(value)) children.push(value);
  }
  return children;
}

const isSyntax = (value: unknown): value is Syntax => typeof (value as Syntax | null)?.type === "string";

/** The text a piece of a script gives: a string, a template, or both added up. */
function stringOf(node: Syntax): string | undefined {
  const {type, value, name, left, right, operator, quasis} = node as Syntax & {
    value?: unknown;
    name?: string;
    left?: Syntax;
    right?: Syntax;
    operator?: string;
    quasis?: {value: {cooked?: string}}[];
  };
  if (type === "Literal") return typeof value === "string" ? value : undefined;
  if (type === "TemplateLiteral") return quasis?.map((part) => part.value.cooked ?? "").join(" ");
  if (type === "Identifier") return /_/.test(name ?? "") ? name : undefined;
  if (type !== "BinaryExpression" || operator !== "+") return undefined;
  const [first, second] = [stringOf(left!), stringOf(right!)];
  return first === undefined || second === undefined ? undefined : first + second;
}

/** Comments and strings of a style sheet. */
export function readStyle(source: string): string[] {
  return Array.from(source.matchAll(/\/\*([\s\S]*?)\*\/|"([^"\n]*)"|'([^'\n]*)'/g), ([, a, b, c]) => a ?? b ?? c ?? "");
}
